import type { GenericSchema } from 'valibot';
import { nearest, type Problem } from '../model/index.ts';
import type { Mismatch } from './mismatches.ts';
import { schemasAt } from './schemas-at.ts';
import { kindOf, showPath, showText, showValue, valueAt } from './show-value.ts';
import type { Source } from './source.ts';

interface Context {
  readonly schema: GenericSchema;
  readonly source: Source;
  /** What was judged; differs from the source's value where a variable was replaced. */
  readonly judged: unknown;
  readonly secretKeys: readonly string[];
}

type Of<Sort extends Mismatch['sort']> = Extract<Mismatch, { sort: Sort }>;

/** One sentence: where, what was received, what was expected, the nearest known name. */
export function tellMismatch(mismatch: Mismatch, context: Context): Problem {
  if (mismatch.sort === 'unknown-key') return tellUnknownKey(mismatch, context);
  if (mismatch.sort === 'value') return tellValue(mismatch, context);
  const key = showText(String(mismatch.path.at(-1)));
  const parent = showPath(mismatch.path.slice(0, -1));
  return {
    ...context.source.locate(mismatch.path, 'key'),
    message: `${key} cannot be a key of ${parent}: expected ${mismatch.expected}.`,
  };
}

function tellUnknownKey({ path, key }: Of<'unknown-key'>, { schema, source }: Context): Problem {
  const shapes = schemasAt(schema, path).flatMap((each) => (each.type === 'strict_object' ? [each.entries] : []));
  const known = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
  const location = source.locate([...path, key], 'key');
  const name = showText(key);
  const place = path.length === 0 ? '' : ` in ${showPath(path)}`;
  if (known.includes(key))
    return { ...location, message: `The key ${name}${place} does not go with the other keys there.` };
  const meant = nearest(key, known);
  const end = meant === undefined ? `; known keys are ${known.join(', ')}.` : `; did you mean ${showText(meant)}?`;
  return { ...location, message: `Unknown key ${name}${place}${end}` };
}

function tellValue({ path, expected, choices }: Of<'value'>, context: Context): Problem {
  const { schema, source, judged, secretKeys } = context;
  const name = showPath(path);
  const location = source.locate(path);
  const written = valueAt(source.value, path);
  if (written === undefined) return { ...location, message: `${name} is missing: expected ${expected}.` };
  // It may be any file of this machine, of which nothing is to be shown.
  if (path.length === 0) return { ...location, message: `${name} is ${kindOf(written)}, not ${expected}.` };
  if (path.some((step) => typeof step === 'string' && secretKeys.includes(step)))
    return { ...location, message: `${name} (not shown) does not fit: expected ${expected}.` };
  const text = source.sourceOf(path);
  const received = showValue(written, text);
  if (typeof written === 'string' && written !== valueAt(judged, path))
    return {
      ...location,
      message: `${name} is ${received}, whose value (not shown) does not fit: expected ${expected}.`,
    };
  const meant = typeof written === 'string' ? nearest(written, choices) : undefined;
  const question = meant === undefined ? '.' : `; did you mean ${showText(meant)}?`;
  const wantsText = schemasAt(schema, path).some(({ type }) => type === 'string');
  const unquoted = wantsText && (typeof written === 'number' || typeof written === 'boolean');
  const hint = unquoted ? ` Put it in quotes: ${JSON.stringify(text ?? String(written))}.` : '';
  return { ...location, message: `${name} is ${received}: expected ${expected}${question}${hint}` };
}
