import type { z } from 'zod';

/** What is wrong with a value that a program wrote, as the end of a sentence that names its file. */
export function tellIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join('.') || 'the top level';
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  if (missing) return `${place} is missing`;
  if (issue.code === 'invalid_type') return `${place} should be ${nameOf(issue.expected)}`;
  return `${place}: ${issue.message}`;
}

function nameOf(type: string): string {
  return `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;
}
