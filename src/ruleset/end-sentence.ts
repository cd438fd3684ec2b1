/** A full stop where the text does not end a sentence itself. */
export function endSentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
