/** Text that grows by whole blocks up to a number of bytes; after the first block that does not fit it takes no more. */
export interface Page {
  /** False when the block was left out. */
  add(block: string): boolean;
  text(): string;
}

export function createPage(maxBytes: number): Page {
  const blocks: string[] = [];
  let left = maxBytes;
  let full = false;
  return {
    add(block) {
      const bytes = Buffer.byteLength(block);
      full ||= bytes > left;
      if (full) return false;
      left -= bytes;
      blocks.push(block);
      return true;
    },
    text: () => blocks.join(''),
  };
}
