/** Over the fix of a rule, which is the same for all of its findings: it may leave places open that each finding fills. */
export function fixHeading(fix: string): string {
  return /\{[\w.]+\}/.test(fix) ? 'Fix, where each finding says what {…} stands for' : 'Fix';
}
