import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runProgram } from '../support/program.ts';

const test = suite('program/bad input: mistakes');

const minimal = `version: 1
accounts:
  - { id: "111111111111", name: security, regions: [us-east-1] }
servers:
  - name: xsoar
    account: security
    region: us-east-1
    instances: [i-0123456789abcdef0]
    authentication: instance-profile
integrations: []
`;
const goodSnapshot = () => readFileSync('examples/snapshot.json', 'utf8');

/** A folder with files, its own project root. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-bad-'));
  mkdirSync(join(folder, '.git'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

interface BadInput {
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** What stderr must say, in this order or any. */
  readonly says: readonly RegExp[];
  readonly env?: Readonly<Record<string, string>>;
}

const config = ['audit', '--config', 'trustpath.yaml'];
const cases: Readonly<Record<string, () => BadInput>> = {
  'no configuration anywhere': () => ({ files: {}, args: ['audit'], says: [/trustpath\.yaml/] }),
  'a broken YAML file': () => ({
    files: { 'trustpath.yaml': 'version: 1\naccounts: [\n' },
    args: config,
    says: [/trustpath\.yaml:\d+:\d+: /],
  }),
  'an unquoted account id': () => ({
    files: { 'trustpath.yaml': minimal.replace('"111111111111"', '011111111111') },
    args: config,
    says: [/trustpath\.yaml:3:\d+: /, /011111111111/, /quote/i],
  }),
  'a misspelt key': () => ({
    files: { 'trustpath.yaml': minimal.replace('authentication:', 'authentification:') },
    args: config,
    says: [/trustpath\.yaml:9:\d+: .*authentification.*authentication/],
  }),
  'a dangling account and a dangling server, at once': () => ({
    files: {
      'trustpath.yaml': minimal
        .replace('account: security', 'account: securty')
        .replace('integrations: []', 'integrations:\n  - { name: ec2, server: xsor }'),
    },
    args: config,
    says: [/securty.*security/, /xsor.*xsoar/],
  }),
  'an unset variable': () => ({
    files: {
      'trustpath.yaml': minimal.replace(
        'name: security,',
        `name: security, auditRole: "arn:aws:iam::111111111111:role/x", externalId: "\${env:TRUSTPATH_NOT_SET}",`,
      ),
    },
    args: config,
    says: [/TRUSTPATH_NOT_SET/],
  }),
  'a literal external id': () => ({
    files: {
      'trustpath.yaml': minimal.replace(
        'name: security,',
        'name: security, auditRole: "arn:aws:iam::111111111111:role/x", externalId: unique-id-7,',
      ),
    },
    args: config,
    says: [/externalId/, /\$\{env:/],
  }),
  'a rule that does not compile': () => ({
    files: {
      'trustpath.yaml': `${minimal}rulesDirs: [./rules]\n`,
      'rules/mine.yaml': [
        'id: mine',
        'title: Mine',
        'severity: low',
        'subject: instance',
        'require: instance.metadataOptions.httpToken == "required"',
        'message: no',
        'why: because',
        'fix: { text: mend it }',
        'examples: []',
        '',
      ].join('\n'),
    },
    args: config,
    says: [/rules\/mine\.yaml:5:\d+: .*httpToken/, /httpTokens/],
  }),
  'an unknown preset': () => ({
    files: { 'trustpath.yaml': `${minimal}extends: [trustpath/recomended]\n` },
    args: config,
    says: [/trustpath\.yaml:11:\d+: .*recomended/, /recommended/],
  }),
  'an unknown rule in the settings': () => ({
    files: { 'trustpath.yaml': `${minimal}rules: { imds-hop-limits: off }\n` },
    args: config,
    says: [/imds-hop-limits.*imds-hop-limit/],
  }),
  'an unknown rule as a flag': () => ({
    files: { 'trustpath.yaml': minimal },
    args: [...config, '--rule', 'imds-hop-limits'],
    says: [/did you mean imds-hop-limit\?/],
  }),
  'an unknown account as a flag': () => ({
    files: { 'trustpath.yaml': minimal },
    args: [...config, '--account', 'securty'],
    says: [/did you mean security\?/],
  }),
  'an unknown format': () => ({ files: {}, args: ['audit', '--format', 'jnit'], says: [/junit/] }),
  'an unknown flag': () => ({ files: {}, args: ['audit', '--quite'], says: [/--quiet/] }),
  'an unknown command': () => ({ files: {}, args: ['audt'], says: [/audit/] }),
  'a day that does not exist': () => ({ files: {}, args: ['audit', '--as-of', '2026-02-30'], says: [/YYYY-MM-DD/] }),
  'a snapshot of another version': () => ({
    files: { 'trustpath.yaml': minimal, 's.json': goodSnapshot().replace('"version": 1', '"version": 7') },
    args: [...config, '--snapshot', 's.json'],
    says: [/s\.json: .*version 7/],
  }),
  'a snapshot cut short': () => ({
    files: { 'trustpath.yaml': minimal, 's.json': goodSnapshot().slice(0, 2000) },
    args: [...config, '--snapshot', 's.json'],
    says: [/s\.json: .*cut short/],
  }),
  'a directory for a snapshot': () => ({
    files: { 'trustpath.yaml': minimal, 'folder/x': '' },
    args: [...config, '--snapshot', 'folder'],
    says: [/folder: is a directory/],
  }),
  'a directory for a configuration': () => ({
    files: { 'folder/x': '' },
    args: ['audit', '--config', 'folder'],
    says: [/folder: This is a folder/],
  }),
  'a directory for a report': () => ({
    files: { 'trustpath.yaml': minimal, 'out/x': '', 's.json': goodSnapshot() },
    args: [...config, '--snapshot', 's.json', '--report', 'junit=out'],
    says: [/out: cannot be written: it is a directory/],
  }),
  'a report below a file': () => ({
    files: { 'trustpath.yaml': minimal, 's.json': goodSnapshot() },
    args: [...config, '--snapshot', 's.json', '--report', 'junit=s.json/out.xml'],
    says: [/cannot be written/],
  }),
};

for (const [name, make] of Object.entries(cases))
  test(`${name}: one clear message, exit 2, no stack trace`, async () => {
    const { files, args, says, env } = make();
    const run = await runProgram(args, { cwd: folderWith(files), env: { AWS_EC2_METADATA_DISABLED: 'true', ...env } });
    assert.is(run.code, 2, run.stdout + run.stderr);
    for (const text of says) assert.match(run.stderr, text);
    assert.not.match(run.stderr, /\n\s+at |node:internal|defect/);
    assert.is(run.stdout, '');
  });

test('configuration that is code is never run, in any place where one is looked for', async () => {
  const evil = "require('node:fs').writeFileSync('EVIL', 'x'); module.exports = {};";
  const importing = '$import: ./evil.js\n';
  const places = [
    'trustpath.yaml',
    'trustpath.yml',
    '.trustpathrc',
    '.trustpathrc.yaml',
    '.trustpathrc.yml',
    '.config/trustpathrc.yaml',
  ];
  const asJson = ['trustpath.json', '.trustpathrc.json', '.config/trustpathrc.json'];
  const plants: Readonly<Record<string, string>>[] = [
    ...places.map((place) => ({ [place]: importing })),
    ...asJson.map((place) => ({ [place]: JSON.stringify({ $import: './evil.js' }) })),
    { 'package.json': JSON.stringify({ trustpath: { $import: './evil.js' } }) },
    { '.config/config.js': evil, 'trustpath.yaml': minimal },
    {
      '.config/config.json': JSON.stringify({ cosmiconfig: { searchPlaces: ['evil.js'] } }),
      'trustpath.yaml': minimal,
    },
    { 'package.json': JSON.stringify({ cosmiconfig: { searchPlaces: ['evil.js'] } }), 'trustpath.yaml': minimal },
    { 'trustpath.config.js': evil, '.trustpathrc.js': evil, 'trustpath.js': evil },
  ];
  for (const plant of plants) {
    const files = { 'evil.js': evil, '.config/evil.js': evil, ...plant };
    const cwd = folderWith(files);
    await runProgram(['check'], { cwd });
    const ran = execFileSync('find', [cwd, '-name', 'EVIL'], { encoding: 'utf8' });
    assert.is(ran, '', `${Object.keys(plant).join(', ')} ran code`);
  }
  const cwd = folderWith({ 'evil.js': evil });
  const run = await runProgram(['check', '--config', 'evil.js'], { cwd });
  assert.is(run.code, 2);
  assert.is(execFileSync('find', [cwd, '-name', 'EVIL'], { encoding: 'utf8' }), '');
});

test.run();
