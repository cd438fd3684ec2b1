import { hash } from 'node:crypto';
import type { SubjectRef } from '../model/index.ts';

/** The stable id of a check: first 16 hex digits of SHA-256(rule NUL kind NUL subject id). */
export function findingId(rule: string, subject: SubjectRef): string {
  return hash('sha256', `${rule}\0${subject.kind}\0${subject.id}`).slice(0, 16);
}
