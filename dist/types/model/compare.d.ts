/** Orders text by code point, which JavaScript's own order (by UTF-16 unit) does not. */
export declare function compareText(one: string, other: string): number;
