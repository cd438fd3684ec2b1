import { readFileSync } from 'node:fs';
import { minimal } from '../../../commands/run-command.ts';
import { foundAuthority } from '../../../support/network/certificates.ts';
import type { Syntax } from './contents.ts';

/** A file that the program reads, and a command that does. */
export interface Input {
  /** Relative to the folder that the program runs in. */
  readonly file: string;
  readonly syntax: Syntax;
  readonly good: string;
  /** Files that must stand beside it. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What its good text ends with. */
  readonly code: number;
  /** Read by the same code as another input: one of each sort is tried. */
  readonly alike?: true;
  /** What a message may name in its place, where there is no such file to name. */
  readonly alias?: RegExp;
}

const example = { 'trustpath.yaml': readFileSync('examples/trustpath.yaml', 'utf8') };
const snapshot = readFileSync('examples/snapshot.json', 'utf8');
const report = readFileSync('test/golden/example.golden.json', 'utf8');
const { findings } = JSON.parse(report) as { findings: { id: string; verdict: string; waiver: unknown }[] };
/** A finding of the example that fails and is not waived. */
export const failing = findings.find(({ verdict, waiver }) => verdict === 'fail' && !waiver)?.id ?? '';

const rule = `id: mine
title: The hop limit is set
severity: low
subject: instance
require: instance.metadataOptions.hopLimit >= 1
message: no
why: because
fix: { text: mend it }
examples:
  - name: one
    facts: { instance.metadataOptions.hopLimit: 1 }
    verdict: pass
  - name: none
    facts: { instance.metadataOptions.hopLimit: 0 }
    verdict: fail
`;

const declared = { version: 1, accounts: [{ id: '111111111111', name: 'security', regions: ['us-east-1'] }] };
const waiving = ['--reason', 'SEC-1', '--owner', 'me', '--expires', '2099-01-31'];

function snapshotOf(...args: readonly string[]): Input {
  return {
    file: 's.json',
    syntax: 'json',
    good: snapshot,
    beside: example,
    args,
    code: args[0] === 'prove' ? 0 : 1,
    alike: true,
  };
}

/** Configurations, in every way in which one is found. */
export const written: Readonly<Record<string, Input>> = {
  'the configuration of --config': {
    file: 'other.yaml',
    syntax: 'yaml',
    good: minimal,
    args: ['check', '--config', 'other.yaml'],
    code: 0,
  },
  'the configuration that is found': {
    file: 'trustpath.yaml',
    syntax: 'yaml',
    good: minimal,
    args: ['check'],
    code: 0,
    alias: /There is no configuration here/,
  },
  'a configuration in JSON': {
    file: '.trustpathrc.json',
    syntax: 'json',
    good: `${JSON.stringify(declared, null, 2)}\n`,
    args: ['check'],
    code: 0,
    alike: true,
    alias: /There is no configuration here/,
  },
  'a configuration in package.json': {
    file: 'package.json',
    syntax: 'json',
    good: `${JSON.stringify({ name: 'somebody', trustpath: declared }, null, 2)}\n`,
    args: ['check'],
    code: 0,
    alike: true,
    alias: /There is no configuration here/,
  },
};

/** What a configuration leads to: rules and presets of the user's own. */
export const led: Readonly<Record<string, Input>> = {
  'a rule of a folder in rulesDirs': {
    file: 'rules/mine.yaml',
    syntax: 'yaml',
    good: rule,
    beside: { 'trustpath.yaml': `${minimal}rulesDirs: [./rules]\n`, 'rules/notes.txt': '' },
    args: ['check'],
    code: 0,
    alias: /The rules folder rules holds no \.yaml/,
  },
  'a rule of a folder that rules test is given': {
    file: 'rules/mine.yaml',
    syntax: 'yaml',
    good: rule,
    beside: { 'rules/notes.txt': '' },
    args: ['rules', 'test', 'rules'],
    code: 0,
    alike: true,
    alias: /The rules folder rules holds no \.yaml/,
  },
  'a folder of rules': {
    file: 'rules',
    syntax: 'folder',
    good: '',
    args: ['rules', 'check', 'rules'],
    code: 2,
    alike: true,
  },
  'a preset': {
    file: 'mine.yaml',
    syntax: 'yaml',
    good: 'description: Mine\nextends: [trustpath/recommended]\nrules: { imds-hop-limit: low }\n',
    beside: { 'trustpath.yaml': `${minimal}extends: [./mine.yaml]\n` },
    args: ['check'],
    code: 0,
  },
};

/** Where nobody listens: a question is refused at once. */
const nobody = 'https://127.0.0.1:9';
const settings = `{ url: "${nobody}", apiKey: "\${env:KEY}", caFile: xsoar.pem }`;
const xsoar = `  - { name: asked, authentication: access-key, user: "arn:aws:iam::222222222222:user/x", settings: ${settings} }
`;

function certificate(): string {
  const authority = foundAuthority('Authority of the matrix');
  authority.forget();
  return `# Authority: of the matrix\n${authority.certificate}`;
}

/** Snapshots, for every command that reads one. */
export const made: Readonly<Record<string, Input>> = {
  'the snapshot of audit': {
    file: 's.json',
    syntax: 'json',
    good: snapshot,
    beside: example,
    args: ['audit', '--snapshot', 's.json'],
    code: 1,
  },
  'the snapshot of check': { ...snapshotOf('check', '--snapshot', 's.json', '--as-of', '2026-11-24'), code: 0 },
  'the snapshot of path': snapshotOf('path', '--snapshot', 's.json'),
  'the snapshot of prove': snapshotOf('prove', '--snapshot', 's.json'),
  'the snapshot of explain': { ...snapshotOf('explain', failing, '--snapshot', 's.json'), code: 0 },
};

/** Reports, and the certificates of a network. */
export const handed: Readonly<Record<string, Input>> = {
  'the report of explain': {
    file: 'r.json',
    syntax: 'json',
    good: report,
    beside: example,
    args: ['explain', failing, '--report', 'r.json'],
    code: 0,
  },
  'the report of waive': {
    file: 'r.json',
    syntax: 'json',
    good: report,
    beside: example,
    args: ['waive', failing, '--report', 'r.json', ...waiving],
    code: 0,
    alike: true,
  },
  'the authorities of AWS_CA_BUNDLE': {
    file: 'bundle.pem',
    syntax: 'pem',
    good: certificate(),
    beside: { 'trustpath.yaml': minimal },
    args: ['audit', '--quiet'],
    env: { AWS_CA_BUNDLE: 'bundle.pem', HOME: '/nonexistent' },
    // Nobody gave it credentials: it comes as far as that.
    code: 2,
    alike: true,
  },
  'the caFile of an XSOAR server': {
    file: 'xsoar.pem',
    syntax: 'pem',
    good: certificate(),
    beside: { 'trustpath.yaml': minimal.replace('integrations:', `${xsoar}integrations:`) },
    args: ['doctor'],
    env: { KEY: 'example-key', HOME: '/nonexistent', AWS_ENDPOINT_URL: nobody },
    code: 2,
    alike: true,
  },
};
