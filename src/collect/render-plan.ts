import type { Plan } from './plan.ts';

/** The calls of a plan for people (`text`) or programs (`json`), without making one. */
export function renderPlan({ calls }: Plan, format: 'text' | 'json'): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, calls }, null, 2)}\n`;
  const rows = calls.map((call) => [call.account, call.region ?? '-', `${call.service}:${call.operation}`, call.why]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const permissions = [...new Set(calls.map((call) => call.permission))].sort();
  const count = `${calls.length} ${calls.length === 1 ? 'call' : 'calls'}, more where a listing has several pages.`;
  return `${[...lines, '', count, `Permissions: ${permissions.join(', ') || 'none'}`].join('\n')}\n`;
}
