import type { Summary } from '../../model/index.ts';

/** `2 failed, 1 unknown, 9 passed`: what is zero is left out. */
export function tellSummary({ fail, unknown, pass, waived, notApplicable }: Summary): string {
  return tellCounts(
    [fail, 'failed'],
    [unknown, 'unknown'],
    [pass, 'passed'],
    [waived, 'waived'],
    [notApplicable, 'not applicable'],
  );
}

export function tellCounts(...counts: readonly (readonly [many: number, what: string])[]): string {
  return counts
    .filter(([many]) => many > 0)
    .map(([many, what]) => `${many} ${what}`)
    .join(', ');
}
