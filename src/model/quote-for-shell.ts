/** One word for a POSIX shell (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02). */
export function quoteForShell(text: string): string {
  if (/^[A-Za-z0-9_@:,./+=-]+$/.test(text)) return text;
  // Two words that touch are one: a runner finds no `##[` in the line.
  const safe = text.replaceAll("'", `'\\''`).replace(/##(?=\[|vso\[|teamcity\[)/g, "#''#");
  return `'${safe}'`;
}
