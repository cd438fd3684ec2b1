/** Text that grows by whole blocks up to a number of bytes; after the first block that does not fit it takes no more. */
export interface Page {
  /** False when the block was left out. */
  add(block: string): boolean;
  /** Whether a block was left out. */
  isCut(): boolean;
  text(): string;
}

export function createPage(maxBytes: number): Page {
  const blocks: string[] = [];
  let left = maxBytes;
  let cut = false;
  return {
    add(block) {
      const bytes = Buffer.byteLength(block);
      cut ||= bytes > left;
      if (cut) return false;
      left -= bytes;
      blocks.push(block);
      return true;
    },
    isCut: () => cut,
    text: () => blocks.join(''),
  };
}
