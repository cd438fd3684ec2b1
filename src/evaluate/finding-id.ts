import { createHash } from 'node:crypto';
import type { SubjectRef } from '../model/index.ts';

/** The stable id of a check: first 16 hex digits of SHA-256(rule NUL kind NUL subject id). */
export function findingId(rule: string, subject: SubjectRef): string {
  return createHash('sha256').update(`${rule}\0${subject.kind}\0${subject.id}`).digest('hex').slice(0, 16);
}
