import type { z } from 'zod';
import type { Path } from './source.ts';

/** Every schema that a value at the path may be judged by, all alternatives of unions included, wrappers taken off. */
export function schemasAt(schema: z.core.$ZodType, path: Path): readonly z.core.$ZodTypes[] {
  return path.reduce<readonly z.core.$ZodTypes[]>(
    (schemas, step) => schemas.flatMap((each) => below(each, step)).flatMap(alternatives),
    alternatives(schema),
  );
}

function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodTypes[] {
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'union':
      return def.options.flatMap(alternatives);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
    case 'nonoptional':
      return alternatives(def.innerType);
    case 'pipe':
      return alternatives(def.in);
    case 'lazy':
      return alternatives(def.getter());
    default:
      return [known];
  }
}

function below(schema: z.core.$ZodTypes, step: string | number): readonly z.core.$ZodType[] {
  const { def } = schema._zod;
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? [def.shape[step] as z.core.$ZodType] : [];
  if (def.type === 'record') return [def.valueType];
  if (def.type === 'array' && typeof step === 'number') return [def.element];
  return [];
}
