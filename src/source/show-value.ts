import type { Path } from './source.ts';

/** What people see of a value: one line, short, without control characters. */
const maxShown = 60;

/** `servers[0].facts["aws:SourceIp"]`; the document as a whole without a path. */
export function showPath(path: Path): string {
  if (path.length === 0) return 'The document';
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_$][\w$-]*$/.test(step)) return `[${showText(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** What kind of value it is, and nothing of what it says. */
export function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}

/** A value as it stands in the document; `source` is a scalar's original text. */
export function showValue(value: unknown, source: string | undefined): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return showText(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  return (source ?? String(value)).slice(0, maxShown);
}

/** Text in quotes, cut after its beginning. */
export function showText(text: string): string {
  let shown = '';
  for (const character of text.slice(0, maxShown)) {
    const escaped = escapeText(character);
    if (shown.length + escaped.length > 2 * maxShown) return `"${shown}…"`;
    shown += escaped;
  }
  return `"${shown}${text.length > maxShown ? '…' : ''}"`;
}

function escapeText(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1);
  return inside.replace(invisible, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Characters that terminals act upon or that reorder a line. */
const invisible = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
