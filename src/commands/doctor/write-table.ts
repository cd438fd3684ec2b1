import picocolors from 'picocolors';
import type { Topology } from '../../model/index.ts';
import { count } from '../../report/count.ts';
import { escapeProse } from '../../report/escape.ts';
import { wrap } from '../../report/text/wrap.ts';
import type { DoctorCheck } from './check.ts';

const marks = { ok: '✓', missing: '✗', skipped: '–' } as const satisfies Record<DoctorCheck['state'], string>;

/** The checks as a table, what concerns the run first, then by account; what to do stands below what is missing. */
export function writeTable(
  checks: readonly DoctorCheck[],
  topology: Topology,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const { bold, dim, green, red } = picocolors.createColors(color);
  const paint = { ok: green, missing: red, skipped: dim } as const;
  const column = Math.min(44, Math.max(...checks.map(({ what }) => what.length))) + 2;
  const writeCheck = ({ what, state, found, advice }: DoctorCheck): readonly string[] => {
    const name = what.padEnd(column);
    const room = Math.max(24, width - name.length - 4);
    const [first = '', ...rest] = wrap(escapeProse(found), room);
    const told = advice === undefined ? [] : wrap(escapeProse(advice), Math.max(40, width - 6));
    return [
      `  ${paint[state](marks[state])} ${name}${first}`,
      ...rest.map((line) => ' '.repeat(name.length + 4) + line),
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
