import {
  catalogue,
  type FactEntry,
  type FactSource,
  type FactType,
  type KindEntry,
} from '../../src/catalogue/index.ts';
import { anchor, code, page, prose, table } from './markdown.ts';

/** Every kind of subject with its facts, from the catalogue that rules are type-checked against. */
export function factsPage(): string {
  return page('Facts', 'src/catalogue', [
    'What an expression in a rule may name, by the kind of subject that the rule judges. Every fact is known or unknown; one marked *optional* may also be known to be absent, and a rule guards it with `has()`. A verdict that would rest on an unknown fact is `unknown`, and names the call and the permission that would settle it.',
    table(
      ['kind', 'variable', 'one subject for each'],
      catalogue.map((entry) => [link(entry), code(entry.variable), prose(entry.meaning)]),
    ),
    ...catalogue.flatMap((entry) => [
      `## ${entry.kind}`,
      `${prose(entry.meaning)} ${names(entry)}`,
      table(
        ['fact', 'type', 'meaning', 'comes from'],
        Object.entries(entry.facts).map(([path, fact]) => row(`${entry.variable}.${path}`, fact)),
      ),
    ]),
  ]);
}

function link({ kind }: KindEntry): string {
  return `[${kind}](${anchor(kind)})`;
}

function names({ variable, sees }: KindEntry): string {
  const others = sees.flatMap((kind) => catalogue.find((entry) => entry.kind === kind) ?? []);
  const besides = others.map((entry) => `${code(entry.variable)} (${link(entry)})`).join(', ');
  return `Rules of this kind name ${code(variable)}${besides === '' ? '' : ` and ${besides}`}.`;
}

function row(path: string, { type, meaning, source, optional }: FactEntry): readonly string[] {
  return [code(path), describeType(type) + (optional ? ', *optional*' : ''), prose(meaning), describeSource(source)];
}

/** A type in words. */
export function describeType(type: FactType): string {
  if (typeof type === 'string') return type;
  if ('list' in type) return `list of ${describeType(type.list)}`;
  if ('map' in type) return 'map of string';
  const fields = Object.entries(type.record).map(([name, field]) => `${code(name)}: ${describeType(field)}`);
  return `{ ${fields.join(', ')} }`;
}

function describeSource(source: FactSource): string {
  if ('declared' in source) return 'configuration';
  if ('read' in source) return `AWS (${source.read})`;
  return source.from.length === 0 ? 'nowhere yet: always unknown' : 'other facts';
}
