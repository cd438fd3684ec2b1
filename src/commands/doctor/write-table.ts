import picocolors from 'picocolors';
import type { Topology } from '../../model/index.ts';
import { count } from '../../report/count.ts';
import { escapeData, escapeProse } from '../../report/escape.ts';
import { measure, wrap } from '../../report/text/wrap.ts';
import type { DoctorCheck } from './check.ts';

const marks = { ok: '✓', missing: '✗', skipped: '–' } as const satisfies Record<DoctorCheck['state'], string>;

/** Columns that a longer text needs beside the name of its check; with fewer it stands below. */
const leastBeside = 48;

/** The checks as a table, what concerns the run first, then by account; what to do stands below what is missing. */
export function writeTable(
  checks: readonly DoctorCheck[],
  topology: Topology,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const { bold, dim, green, red } = picocolors.createColors(color);
  const paint = { ok: green, missing: red, skipped: dim } as const;
  const column = Math.min(44, Math.max(...checks.map(({ what }) => what.length))) + 2;
  const writeCheck = ({ what: given, state, found, advice }: DoctorCheck): readonly string[] => {
    const what = escapeData(given);
    const name = what.padEnd(column);
    const text = escapeProse(found);
    const room = width - name.length - 4;
    const isBeside = measure(text) <= room || room >= leastBeside;
    const lines = wrap(text, isBeside ? room : width - 6);
    const [first = '', ...rest] = isBeside ? lines : ['', ...lines];
    const margin = ' '.repeat(isBeside ? name.length + 4 : 6);
    const told = advice === undefined ? [] : wrap(escapeProse(advice), Math.max(40, width - 6));
    return [
      `  ${paint[state](marks[state])} ${first === '' ? what : `${name}${first}`}`,
      ...rest.map((line) => margin + line),
      ...told.map((line, index) => `    ${index === 0 ? bold('→') : ' '} ${line}`),
    ];
  };
  const groups = [undefined, ...topology.accounts.map(({ id }) => id)].map((account) => {
    const name = topology.accounts.find(({ id }) => id === account)?.name;
    const title = account === undefined ? 'this machine and its network' : `${name} ${dim(account)}`;
    const own = checks.filter((check) => check.account === account);
    return own.length === 0 ? [] : [bold(title), ...own.flatMap(writeCheck), ''];
  });
  return `${[...groups.flat(), summarize(checks)].join('\n')}\n`;
}

function summarize(checks: readonly DoctorCheck[]): string {
  const missing = checks.filter(({ state }) => state === 'missing').length;
  const skipped = checks.filter(({ state }) => state === 'skipped').length;
  if (missing + skipped === 0) return `${count(checks.length, 'check')}, all in order`;
  return `${count(checks.length, 'check')}: ${missing} missing, ${skipped} not tried`;
}
