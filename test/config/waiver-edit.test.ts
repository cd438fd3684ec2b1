import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, parseDocument } from 'yaml';
import { type NewWaiver, writeWaiver } from '../../src/config/index.ts';
import { fc } from '../support/property.ts';

const test = suite('config/waiver-edit');

const waiver: NewWaiver = {
  rule: 'imds-hop-limit',
  subject: 'arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0',
  accepts: ['fail'],
  reason: 'moves in March: SEC-1, "soon"',
  owner: 'cloud-security',
  expires: '2027-01-31',
};
const entry = `rule: imds-hop-limit
    subject: arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0
    reason: "moves in March: SEC-1, \\"soon\\""
    owner: cloud-security
    expires: 2027-01-31
`;

function add(text: string, over: Partial<NewWaiver> = {}, file = 'trustpath.yaml'): string {
  return writeWaiver(text, file, { ...waiver, ...over });
}

/** What is added to a text, when nothing else changes. */
function added(text: string): string {
  const edited = add(text);
  let from = 0;
  while (from < text.length && text[from] === edited[from]) from += 1;
  const rest = text.slice(from);
  assert.ok(edited.endsWith(rest), `more than an insertion:\n${edited}`);
  return edited.slice(from, edited.length - rest.length);
}

test('without waivers, the list stands at the end of the file', () => {
  assert.is(added('version: 1\n# the end\n'), `\nwaivers:\n  - ${entry}`);
});

test('a file that does not end its last line gets it ended', () => {
  assert.is(added('version: 1'), `\n\nwaivers:\n  - ${entry}`);
});

test('a list that is there grows at its end, and every comment stays where it was', () => {
  const text = `version: 1 # one
waivers:
  # the first
  - rule: a # why
    subject: b # what
  # after it

# about the gate
gate: {}
`;
  const edited = add(text);
  assert.is(edited, text.replace('  # after it', `  - ${entry}  # after it`));
});

test('dashes stand where the author puts them', () => {
  assert.is(added('version: 1\nwaivers:\n- rule: a\n  subject: b\n').split('\n')[0], '- rule: imds-hop-limit');
  assert.match(add('version: 1\nservers:\n- name: x\n'), /^waivers:\n- rule: /m);
  assert.match(add('version: 1\nservers:\n    - name: x\n'), /^waivers:\n {4}- rule: /m);
});

for (const empty of [
  'waivers: []',
  'waivers:',
  'waivers: ~',
  'waivers: [ ]',
  'waivers: # none yet',
  'waivers: []   # none yet',
])
  test(`"${empty}" is filled in, and what follows stays`, () => {
    const edited = add(`version: 1\n${empty}\ngate: {}\n`);
    assert.is(parse(edited).waivers.length, 1);
    assert.is(edited.includes('# none yet'), empty.includes('# none yet'));
    assert.ok(edited.endsWith('\ngate: {}\n'));
    assert.match(edited, /^ {2}- rule: imds-hop-limit$/m);
  });

test('a list in brackets grows inside them', () => {
  const edited = add('version: 1\nwaivers: [ { rule: a, subject: b } ] # c\n');
  assert.match(
    edited,
    /^waivers: \[ \{ rule: a, subject: b \}, \{ rule: imds-hop-limit, .* expires: 2027-01-31 \} \] # c$/m,
  );
});

test('JSON stays JSON, with its own indentation', () => {
  for (const value of [{ version: 1 }, { version: 1, waivers: [] }, { version: 1, waivers: [{ rule: 'a' }], gate: {} }])
    for (const indent of [undefined, 2, 4, '\t']) {
      const text = `${JSON.stringify(value, null, indent)}\n`;
      const edited = add(text, {}, 'trustpath.json');
      const { accepts: _, ...written } = waiver;
      assert.equal(JSON.parse(edited), { ...value, waivers: [...(value.waivers ?? []), written] });
      if (indent !== undefined)
        assert.is(
          edited,
          `${JSON.stringify({ ...value, waivers: [...(value.waivers ?? []), written] }, null, indent)}\n`,
        );
    }
});

test('in package.json the configuration of that file grows, and no other key', () => {
  const text = `${JSON.stringify({ name: 'x', trustpath: { version: 1 }, waivers: [] }, null, 2)}\n`;
  const edited = JSON.parse(add(text, {}, 'package.json'));
  assert.is(edited.trustpath.waivers.length, 1);
  assert.equal(edited.waivers, []);
});

test('line ends stay those of the file', () => {
  const edited = add('version: 1\r\nwaivers:\r\n  - rule: a\r\n    subject: b\r\n');
  assert.not.match(edited, /[^\r]\n/);
});

test('text that YAML would take for something else is quoted', () => {
  for (const reason of [
    'yes: no',
    '# x',
    '- a',
    '{a}',
    '*x',
    'a\nb',
    '@x',
    "it's",
    '',
    ' x ',
    '2027-01-31',
    'null',
    '1',
    '\u0007',
    '…é',
  ])
    for (const text of ['version: 1\n', '{ version: 1 }\n', '{"version": 1}'])
      assert.is(parse(add(text, { reason })).waivers[0].reason, reason);
});

test('a blind spot that is accepted is written', () => {
  assert.equal(parse(add('version: 1\n', { accepts: ['fail', 'unknown'] })).waivers[0].accepts, ['fail', 'unknown']);
});

const existing = `version: 1
waivers:
  - rule: imds-hop-limit # the limit
    subject: arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0
    # long story
    reason: >
      a long
      story
    owner: "old team"   # gone
    expires: 2026-01-31 # sic
  - rule: other
    subject: x
`;

test('renewing changes reason, owner and end in place, and keeps comments', () => {
  const edited = writeWaiver(existing, 'trustpath.yaml', waiver, 0);
  assert.is(
    edited,
    existing
      .replace('>\n      a long\n      story', '"moves in March: SEC-1, \\"soon\\""')
      .replace('"old team"', 'cloud-security')
      .replace('2026-01-31', '2027-01-31'),
  );
});

test('renewing may accept a blind spot that was not accepted before', () => {
  for (const text of [
    existing,
    'version: 1\nwaivers: [ { rule: imds-hop-limit, subject: x, reason: r, owner: o, expires: 2026-01-01 } ]\n',
  ]) {
    const edited = writeWaiver(text, 'trustpath.yaml', { ...waiver, accepts: ['fail', 'unknown'] }, 0);
    assert.equal(parse(edited).waivers[0].accepts, ['fail', 'unknown']);
  }
});

test('where there is no plain place, nothing is guessed: the lines to write are told', () => {
  const alias = 'version: 1\nrules: &r []\nwaivers: *r\n';
  for (const text of [alias, '{}', '- a\n', 'version: 1\nwaivers: { a: b }\n'])
    assert.throws(
      () => add(text),
      (error: Error) => error.message.includes('Write it by hand:\nwaivers:\n  - rule: imds-hop-limit'),
    );
});

const comment = fc.constantFrom('', ' # a comment', '   # …');
const scalar = fc.constantFrom(
  'x',
  '"quoted: text"',
  "'single'",
  '2027-01-31',
  '>\n      folded\n      text',
  '|\n      literal\n',
);
const item = fc
  .tuple(fc.boolean(), comment, scalar, scalar, comment)
  .map(([blank, note, one, other, last]) =>
    [
      `  - rule: some-rule${note}`,
      `    reason: ${one}`,
      ...(blank ? ['', '    # between'] : []),
      `    owner: ${other}${/[>|]/.test(other) ? '' : last}`,
    ].join('\n'),
  );
const configuration = fc
  .tuple(
    fc.subarray(['# head', 'version: 1', 'facts: { a: b }', 'servers:\n  - name: x', 'gate:\n  failOn: high # g']),
    fc.array(item, { maxLength: 3 }),
    fc.subarray(['reports: []', '# tail', 'extends:\n  - y', '']),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([head, items, tail, newline]) =>
    [...head, ...(items.length > 0 ? ['waivers:', ...items] : []), ...tail, 'rules: {}', '']
      .join('\n')
      .replaceAll('\n', newline),
  );

test('whatever the layout, one waiver is added, and every line of before is still there, in order', () => {
  fc.assert(
    fc.property(configuration, fc.string({ minLength: 1 }), (text, reason) => {
      fc.pre(parseDocument(text).errors.length === 0);
      const edited = add(text, { reason });
      const before = parse(text) ?? {};
      assert.equal(parse(edited), {
        ...before,
        waivers: [...(before.waivers ?? []), { ...parse(edited).waivers.at(-1), reason }],
      });
      const lines = edited.split('\n');
      let at = 0;
      for (const line of text.split('\n').slice(0, -1)) {
        at = lines.indexOf(line, at) + 1;
        assert.ok(at > 0, `lost: ${line}`);
      }
    }),
    { numRuns: 500 },
  );
});

test.run();
