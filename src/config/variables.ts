import { type GenericSchema, getMetadata } from 'valibot';
import type { Problem } from '../model/index.ts';
import { type KnownSchema, type Path, type Source, schemasAt, schemasBelow, showPath } from '../source/index.ts';
import { namesCredential } from './credential-names.ts';
import { configurationSchema } from './schema.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A configuration after `${env:NAME}` was replaced. */
export interface Replaced {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where a value could not be had: what else is wrong there follows from that. */
  readonly told: readonly Path[];
}

const variable = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * Replaces `${env:NAME}` in the strings whose schema says so. A variable that is unset or empty, one that holds a credential
 * of AWS or of CI, one where none is replaced, and a literal where only a variable may stand are problems; none of them shows
 * a value.
 */
export function replaceVariables(source: Source, environment: Environment): Replaced {
  const problems: Problem[] = [];
  const told: Path[] = [];
  const refuse = (path: Path, message: string) => {
    problems.push({ ...source.locate(path), message: `${showPath(path)} ${message}` });
    told.push(path);
    return undefined;
  };

  const replaceText = (text: string, path: Path, schemas: readonly KnownSchema[]): string | undefined => {
    const allowed = schemas.map((schema) => whereVariablesGo(schema));
    if (allowed.includes('only') && !/^\$\{env:\w+\}$/.test(text))
      return refuse(
        path,
        `must be exactly \${env:NAME}: a secret in this file would be read by all who read the file.`,
      );
    if (!text.includes(`\${env:`) || schemas.length === 0) return text;
    if (allowed.every((where) => where === undefined))
      return refuse(path, `holds \${env:…}, which is not replaced here: write the value itself.`);
    if (text.replace(variable, '').includes(`\${env:`))
      return refuse(path, `holds a broken \${env:NAME}: a name has letters, digits and \`_\` only.`);
    const names = new Set([...text.matchAll(variable)].map(([, name = '']) => name));
    const credentials = [...names].filter(namesCredential);
    if (credentials.length > 0)
      return refuse(
        path,
        `names ${credentials.join(', ')}, which ${credentials.length === 1 ? 'holds a credential' : 'hold credentials'}: whoever reads reports, or the host it is sent to, would have it. Set a variable of your own to what belongs here, such as TRUSTPATH_VALUE, and name that.`,
      );
    const missing = [...names].filter((name) => !environment[name]);
    if (missing.length === 0) return text.replace(variable, (_, name: string) => environment[name] ?? '');
    const states = missing.map((name) => `${name} is ${environment[name] === undefined ? 'not set' : 'empty'}`);
    return refuse(path, `needs what the environment does not have: ${states.join(', ')}.`);
  };

  const replace = (value: unknown, path: Path, schemas: readonly KnownSchema[]): unknown => {
    if (typeof value === 'string') return replaceText(value, path, schemas);
    if (typeof value !== 'object' || value === null) return value;
    const below = (step: string | number, item: unknown) => replace(item, [...path, step], schemasBelow(schemas, step));
    if (Array.isArray(value)) return value.map((item, index) => below(index, item));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(key, item)]));
  };

  return { value: replace(source.value, [], schemasAt(configurationSchema, [])), problems, told };
}

/** As the schema says: within the text, only as the whole of it, or not at all. */
function whereVariablesGo(schema: GenericSchema): unknown {
  return (getMetadata(schema) as { readonly variables?: unknown }).variables;
}
