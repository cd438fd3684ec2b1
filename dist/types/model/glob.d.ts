/** `*` matches any characters; everything else stands for itself; anchored at both ends. Linear in the text. */
export declare function matchesGlob(glob: string, text: string): boolean;
