import { createHash } from 'node:crypto';

/**
 * The id of an element: `finding-<finding id>`, `rule-<rule id>`, and `path-` with the first 16 hex digits of
 * SHA-256(path id), since a path's id holds characters that a fragment would have to escape.
 */
export function anchorOf(what: 'finding' | 'path' | 'rule', id: string): string {
  const plain = what !== 'path' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80;
  return `${what}-${plain ? id : createHash('sha256').update(id).digest('hex').slice(0, 16)}`;
}
