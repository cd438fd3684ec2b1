/** ASCII and the marks of our own reports, which take one column each; the classes below are slow to make. */
const narrow = /^[ -~·×…‘’“”→✓✗]*$/;
const narrowless = /[\p{M}\p{Cf}]/u;
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that text without control characters takes in a terminal. */
export function measure(text: string): number {
  if (narrow.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += narrowless.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/**
 * Breaks at spaces into lines of at most `width` columns, after the first of at most `width - hanging`. A longer word
 * stands whole on its own line, so that it can be copied.
 */
export function wrap(text: string, width: number, hanging = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ')) {
    const taken = measure(word);
    if (line !== '' && columns + 1 + taken > width - (lines.length > 0 ? hanging : 0)) {
      lines.push(line);
      line = word;
      columns = taken;
    } else {
      columns += taken + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
