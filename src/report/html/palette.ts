/** What a colour is for. The two themes give each its value. */
export interface Palette {
  readonly paper: string;
  /** Behind code, boxes and controls. */
  readonly surface: string;
  /** Hairlines; never the only sign of anything. */
  readonly hairline: string;
  /** Outlines of controls and boxes of drawings. */
  readonly outline: string;
  readonly ink: string;
  readonly quiet: string;
  readonly link: string;
  readonly fail: string;
  readonly unknown: string;
  readonly pass: string;
  readonly waived: string;
  /** Behind banners. */
  readonly tint: string;
  /** On marks filled with `fail` or `pass`. */
  readonly knockout: string;
}

export const light: Palette = {
  paper: '#fcfcfb',
  surface: '#f3f4f2',
  hairline: '#dfe1dd',
  outline: '#7d868c',
  ink: '#1c2024',
  quiet: '#565f67',
  link: '#0a58a8',
  fail: '#b3261e',
  unknown: '#855300',
  pass: '#1c6e45',
  waived: '#5d4a9c',
  tint: '#fbf0d9',
  knockout: '#ffffff',
};

export const dark: Palette = {
  paper: '#14171a',
  surface: '#1e2327',
  hairline: '#32393f',
  outline: '#7b858d',
  ink: '#e3e6e8',
  quiet: '#a0a9b1',
  link: '#84bdff',
  fail: '#ff8d82',
  unknown: '#e5b654',
  pass: '#6dc795',
  waived: '#b9abf2',
  tint: '#33290f',
  knockout: '#14171a',
};

/** A palette as custom properties. */
export function writePalette(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}
