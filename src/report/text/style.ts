import picocolors from 'picocolors';
import type { Severity, Verdict } from '../../model/index.ts';

type Paint = (text: string) => string;

/** How the text report looks: few colours, each with one meaning. */
export interface Style {
  /** Columns that running text may take. */
  readonly width: number;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly command: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly doubtful: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly verdict: Readonly<Record<Verdict, Paint>>;
}

const narrowest = 40;
/** Longer lines are hard to read, however wide the terminal is. */
const widest = 110;

export function createStyle(color: boolean, columns = 80): Style {
  const { bold, dim, red, yellow, green, cyan } = picocolors.createColors(color);
  const plain: Paint = (text) => text;
  return {
    width: Math.min(Math.max(columns, narrowest), widest),
    strong: bold,
    quiet: dim,
    command: cyan,
    good: green,
    bad: red,
    doubtful: yellow,
    severity: { critical: (text) => bold(red(text)), high: red, medium: yellow, low: plain, info: dim },
    verdict: { fail: red, unknown: yellow, pass: green, 'not-applicable': dim },
  };
}
