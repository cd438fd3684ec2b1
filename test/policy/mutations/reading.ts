import type { Mutation } from './index.ts';

/** What reads policies and their values. */
export const reading: readonly Mutation[] = [
  // ARNs.
  ['arns.ts', "prefix !== 'arn' || rest.length === 0", 'rest.length === 0'],
  ['arns.ts', "rest.join(':')", "rest[0] ?? ''"],
  ['arns.ts', "arn.lastIndexOf('/') + 1", "arn.indexOf('/') + 1"],
  // Values of conditions.
  ['condition-values.ts', 'Number(text) * 1000', 'Number(text)'],
  ['condition-values.ts', 'const lower = text.toLowerCase()', 'const lower = text'],
  ['condition-values.ts', 'prefix > width', 'prefix >= width'],
  ['condition-values.ts', 'address.family === range.family && ', ''],
  ['condition-values.ts', '(range.family === 4 ? 32 : 128) - range.prefix', '32 - Math.min(32, range.prefix)'],
  ['condition-values.ts', 'Number(part) < 256', 'Number(part) <= 256'],
  ['condition-values.ts', 'halves.length > 2', 'halves.length > 3'],
  ['condition-values.ts', 'missing < 1', 'missing < 0'],
  ['condition-values.ts', 'value.length <= 20_480 && ', ''],
  // Variables.
  ['variables.ts', "version !== '2012-10-17'", 'false'],
  ['variables.ts', 'parts.push(literalPattern(value))', 'parts.push(compilePattern(value))'],
  ['variables.ts', 'if (value === undefined) return false;', 'if (value === undefined) continue;'],
  ['variables.ts', 'unknown.length > 0 ? unsettled(...unknown)', 'unknown.length > 1 ? unsettled(...unknown)'],
  ['variables.ts', "inside === '*' || inside === '?' || inside === '$'", "inside === '*' || inside === '?'"],
  ['variables.ts', 'value.many ? undefined : value.values[0]', 'value.values[0]'],
  ['variables.ts', 'comma < 0 ? undefined : readDefault', 'comma < 0 ? "" : readDefault'],
  ['variables.ts', 'if (end !== undefined) at = end - 1;', 'if (end !== undefined) at += 0;'],
  // Wildcards.
  ['wildcards.ts', 'inText = ++starText', 'inText = starText + 1'],
  ['wildcards.ts', 'wanted === anyOne || wanted', 'wanted'],
  ['wildcards.ts', 'return inPattern === pattern.length', 'return true'],
  ['wildcards.ts', "character === '?' ? anyOne", "character === '?' ? anyRun"],
  // Documents and statements.
  ['documents.ts', 'decodeURIComponent(text)', "decodeURIComponent(text.replaceAll('+', ' '))"],
  [
    'documents.ts',
    "version === '2012-10-17' ? version : '2008-10-17'",
    "version === '2008-10-17' ? version : '2012-10-17'",
  ],
  ['documents.ts', 'invalid: [...refused, ...statement.invalid]', 'invalid: statement.invalid'],
  ['documents.ts', 'if (!documentElements.has(key))', 'if (false)'],
  ['documents.ts', 'single ? 0 : (path[1] as number)', '0'],
  ['json.ts', 'if (frame.keys.has(key)) found', 'if (false) found'],
  ['json.ts', "text[position] === '\\\\' ? 2 : 1", '1'],
  ['json.ts', "text[next] === ':'", 'true'],
  [
    'statements.ts',
    "effect.toLowerCase() === 'allow' ? 'Allow' : 'Deny'",
    "effect.toLowerCase() === 'deny' ? 'Deny' : 'Allow'",
  ],
  ['statements.ts', "if (elements.has('NotPrincipal')) invalid.push", 'if (false) invalid.push'],
  ['statements.ts', "for (const name of ['Resource', 'NotResource'])", 'for (const name of [] as string[])'],
  ['statements.ts', "if (meaning.form === 'invalid') invalid.push", 'if (false) invalid.push'],
  ['statements.ts', 'const not = elements.has(opposite);', 'const not = false;'],
  ['statements.ts', 'values.length > 0 && values.every(isName)', 'values.every(isName)'],
  ['statements.ts', 'values.length < items.length', 'false'],
  ['statements.ts', 'if (items.length === 0) invalid', 'if (false) invalid'],
  ['statements.ts', 'values.every((item) => isReadable(operator.operator.comparison, item))', 'true'],
  ['statements.ts', '.filter(([, value]) => value !== undefined)', ''],
  // Context.
  ['request-context.ts', 'if (known !== undefined) return known;', ''],
  ['request-context.ts', 'prefixes.some((prefix) => name.startsWith(prefix))', 'false'],
  [
    'request-context.ts',
    'else values.set(key.toLowerCase(), { unknown: key });',
    "else values.set(key.toLowerCase(), 'absent');",
  ],
  ['request-context.ts', 'const name = key.toLowerCase();', 'const name = key;'],
  ['request-context.ts', ': { values: value, many: true }', ': { values: value, many: false }'],
  ['request-context.ts', "id === undefined ? { unknown: 'aws:userid' }", "id === undefined ? 'absent'"],
  ['request-context.ts', "one(caller.kind === 'role' ? `", 'one(false ? `'],
  ['request-context.ts', "...tags('iam:ResourceTag', target.tags),", ''],
  ['request-context.ts', '.sort(byKey)', ''],
];
