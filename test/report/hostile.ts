import {
  type Evidence,
  type FactValue,
  type Finding,
  type Gap,
  kinds,
  type Report,
  type RuleInfo,
  severities,
  type Unknown,
  unknownReasons,
  verdicts,
  type WaiverUse,
} from '../../src/model/index.ts';
import { fc } from '../support/property.ts';
import { buildReport } from './fixtures.ts';

/** What breaks out of terminals, XML, Markdown, URIs and replacement patterns. */
export const hostileTexts = [
  '\u001b[2J\u001b]0;owned\u0007',
  '\u009b31m',
  'a\u0000b\u0008c\u007f',
  '\u202egnp.exe\u2066',
  'line\u2028separator\u2029',
  'zero\u200bwidth\ufeff',
  'tag\u{e0041}',
  '\ud800 lone \udc00',
  '\ufffe\uffff',
  'a]]>b',
  ']]',
  '>',
  '<script>alert(1)</script>',
  '</failure></testcase><testcase name="x"/>',
  '<skipped/>\n      <system-out><![CDATA[fake',
  'two\r\nlines\n\n# heading\n- item\n1. one',
  '| cell | `code` \\| \\\\| ``` ~~~',
  '**bold** _it_ ~~gone~~ [link](https://evil.example) ![image](x)',
  '@security-team #1 GH-1 www.evil.example https://evil.example a@b.example :tada: $x$',
  '</summary></details><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &#60; "quoted" \'single\'',
  '$1 $& $` {0} {{x}}',
  '../../etc/passwd',
  '/absolute/path.yaml',
  'C:\\Users\\x.yaml',
  '%2e%2e%00',
  '__proto__',
  'constructor',
  '',
  '   ',
  '漢字カナ 한국어 🎉 e\u0301',
] as const;

/** Controls, marks that reorder or hide text, noncharacters, halves of surrogate pairs. Line feed and tab may structure text. */
const unsafeRanges: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  [0xe0000, 0xe0fff],
];

/** The code points in a text that no report may hold, in hexadecimal. */
export function findUnsafe(text: string): readonly string[] {
  return [...text]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => unsafeRanges.some(([from, to]) => from <= code && code <= to))
    .map((code) => code.toString(16));
}

const raw = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...hostileTexts), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: raw },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 40 }) },
);

const value: fc.Arbitrary<FactValue> = fc.letrec<{ value: FactValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    hostileText,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 25 }),
    fc.dictionary(hostileText, tie('value'), { maxKeys: 3 }),
  ),
})).value;

const unknown: fc.Arbitrary<Unknown> = fc.record(
  { unknown: fc.constantFrom(...unknownReasons), call: hostileText, permission: hostileText, detail: hostileText },
  { requiredKeys: ['unknown'] },
);

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ fact: hostileText, value, more: unknown }, { requiredKeys: ['fact', 'value'] }),
  fc.record({ fact: hostileText, absent: fc.constant<true>(true) }),
  fc.tuple(hostileText, unknown).map(([fact, why]) => ({ fact, ...why })),
);

const id = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
  .map((digits) => digits.join(''));
const account = fc.constantFrom('111111111111', '222222222222', '');

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    id,
    rule: fc.oneof(fc.constantFrom('imds-hop-limit', 'sts-regional-endpoint'), hostileText),
    severity: fc.constantFrom(...severities),
    verdict: fc.constantFrom(...verdicts),
    subject: fc.record(
      { kind: fc.constantFrom(...kinds), id: hostileText, name: hostileText, account, region: hostileText },
      { requiredKeys: ['kind', 'id', 'name'] },
    ),
    message: hostileText,
    evidence: fc.array(evidence, { maxLength: 4 }),
    waiver: fc.option(fc.record({ reason: hostileText, owner: hostileText, expires: hostileText }), { freq: 3 }),
    location: fc.record({
      file: hostileText,
      line: fc.integer({ min: 1, max: 999 }),
      column: fc.integer({ min: 1, max: 99 }),
    }),
    fix: fc.record({ text: hostileText, command: hostileText }, { requiredKeys: ['text'] }),
    servers: fc.array(hostileText, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'rule', 'severity', 'verdict', 'subject', 'message', 'evidence', 'waiver', 'servers'] },
);

const gap: fc.Arbitrary<Gap> = fc
  .tuple(
    unknown,
    fc.record({ kind: fc.constantFrom(...kinds), account, region: hostileText, servers: fc.array(hostileText) }),
  )
  .map(([why, where]) => ({ ...why, ...where }));

const rule: fc.Arbitrary<RuleInfo> = fc.record({
  id: fc.oneof(fc.constantFrom('imds-hop-limit', 'sts-regional-endpoint'), hostileText),
  title: hostileText,
  severity: fc.constantFrom(...severities),
  why: hostileText,
  fix: hostileText,
  controls: fc.dictionary(hostileText, fc.array(hostileText, { maxLength: 3 }), { maxKeys: 3 }),
  references: fc.array(hostileText, { maxLength: 2 }),
});

const waiverUse: fc.Arbitrary<WaiverUse> = fc.record({
  waiver: fc.record({
    rule: hostileText,
    subject: hostileText,
    accepts: fc.constant(['fail'] as const),
    reason: hostileText,
    owner: hostileText,
    expires: hostileText,
    location: fc.record({ file: hostileText, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) }),
  }),
  state: fc.constantFrom('used', 'unused', 'unseen', 'expired'),
  endsSoon: fc.boolean(),
  findings: fc.array(id, { maxLength: 2 }),
});

/** Reports that hold anything their types allow, with the summary and gate that follow from their findings. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(finding, { maxLength: 12 }),
    gaps: fc.array(gap, { maxLength: 3 }),
    rules: fc.uniqueArray(rule, { maxLength: 4, selector: ({ id: ruleId }) => ruleId }),
    waivers: fc.array(waiverUse, { maxLength: 4 }),
    incomplete: fc.boolean(),
    takenAt: fc.oneof(fc.constant('2026-11-23T20:00:00.000Z'), hostileText),
  })
  .map(({ findings, ...over }) => buildReport(findings, over));
