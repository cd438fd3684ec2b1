import { type Fact, type FactValue, isAbsent, isUnknown, quoteForShell } from '../model/index.ts';
import type { ExpressionProblem, Scope } from './expression.ts';
import { factAt } from './reading.ts';
import { resolveName, type Vocabulary } from './vocabulary.ts';

/** A checked text with placeholders. */
export interface Template {
  /** Qualified paths of the facts it shows, sorted. */
  readonly facts: readonly string[];
  /** For people: what is unknown or absent is said so. */
  renderText(scope: Scope): string;
  /** For a shell: every value is quoted. Undefined where a value is unknown or absent, since half a command is none. */
  renderCommand(scope: Scope): string | undefined;
}

type Part = string | { readonly path: string; readonly valueIn: (scope: Scope) => Fact };

/** Compiles `{instance.id}` and `{params.tolerance}`; `{{` is a brace. A command must leave the quoting to us. */
export function compileTemplate(
  text: string,
  vocabulary: Vocabulary,
  isCommand = false,
): { readonly template: Template; readonly problems: readonly ExpressionProblem[] } {
  const problems: ExpressionProblem[] = [];
  const parts: Part[] = [];
  const facts = new Set<string>();
  let quote = '';
  for (const { 0: token, index } of text.matchAll(/\{\{|\}\}|\{[^{}]*\}?|[^{}]+|\}/g)) {
    if (token === '{{' || token === '}}' || !token.startsWith('{')) {
      const literal = token === '{{' || token === '}}' ? token.slice(1) : token;
      quote = openQuote(literal, quote);
      parts.push(literal);
      continue;
    }
    const part = compilePlaceholder(token, vocabulary);
    if ('message' in part) problems.push({ message: part.message, offset: index });
    else {
      if (isCommand && quote !== '')
        problems.push({
          message: `values are quoted by themselves: take the ${quote} around ${token} away`,
          offset: index,
        });
      if (!part.path.startsWith('params.')) facts.add(part.path);
      parts.push(part);
    }
  }
  return { template: templateOf(parts, [...facts].sort()), problems };
}

function templateOf(parts: readonly Part[], facts: readonly string[]): Template {
  return {
    facts,
    renderText: (scope) =>
      parts.map((part) => (typeof part === 'string' ? part : showFact(part.valueIn(scope)))).join(''),
    renderCommand(scope) {
      let command = '';
      for (const part of parts) {
        const fact = typeof part === 'string' ? part : part.valueIn(scope);
        if (typeof fact === 'string') command += fact;
        else if (isUnknown(fact) || isAbsent(fact) || fact.more !== undefined) return undefined;
        else command += quoteValue(fact.value);
      }
      return command;
    },
  };
}

function compilePlaceholder(
  token: string,
  vocabulary: Vocabulary,
): Exclude<Part, string> | { readonly message: string } {
  const path = token.slice(1, -1).trim();
  if (!token.endsWith('}') || !/^[A-Za-z]\w*(\.\w+)*$/.test(path))
    return {
      message: `${token} is no placeholder: it takes the path of a fact, as in {instance.id}; a brace is written {{`,
    };
  const reference = resolveName(path.split('.'), vocabulary);
  switch (reference.is) {
    case 'fact':
      if (reference.rest.length > 0)
        return { message: `${reference.path} has nothing called ${reference.rest.join('.')}` };
      return { path, valueIn: (scope) => factAt(path, scope.variables) };
    case 'param':
      if (reference.rest.length > 0) return { message: `params.${reference.name} has nothing below it` };
      return { path, valueIn: (scope) => ({ value: scope.params[reference.name] as FactValue }) };
    case 'now':
      return { message: 'now is no fact' };
    default:
      return { message: reference.message };
  }
}

/** The quote that is open after some text of a command; a backslash hides the character after it. */
function openQuote(text: string, before: string): string {
  let quote = before;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if (character === '\\' && quote !== "'") index++;
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    else if (character === quote) quote = '';
  }
  return quote;
}

function showFact(fact: Fact): string {
  if (isAbsent(fact)) return '(none)';
  if (isUnknown(fact)) return `(unknown: ${fact.unknown})`;
  const shown = showValue(fact.value);
  if (fact.more === undefined) return shown;
  const why = fact.more.unknown;
  if (!Array.isArray(fact.value) || fact.value.length === 0) return `(unknown: ${why})`;
  return shown.endsWith('.') ? `${shown} There may be more: ${why}.` : `${shown} and perhaps more (${why})`;
}

function showValue(value: FactValue): string {
  if (typeof value !== 'object') return String(value);
  const items = Array.isArray(value)
    ? value.map(showValue)
    : Object.entries(value).map(([key, item]) => `${key}=${showValue(item)}`);
  if (items.length === 0) return '(none)';
  const sentences = items.every((item) => item.endsWith('.'));
  return items.join(sentences ? ' ' : ', ');
}

function quoteValue(value: FactValue): string {
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) => quoteForShell(showValue(item))).join(' ');
}
