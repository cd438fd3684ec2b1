/** Orders text by code point, which JavaScript's own order (by UTF-16 unit) does not. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  if (!unordered.test(one) || !unordered.test(other)) return one < other ? -1 : 1;
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const left = one.charCodeAt(index);
    const right = other.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return one.length - other.length;
}

/** Only among surrogates and what stands above them do the two orders differ. */
const unordered = /[\ud800-\uffff]/;

/** Surrogates stand for code points above every other unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
