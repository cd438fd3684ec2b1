import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('architecture');

// What each folder of src may import, and why. A folder that is not here fails the test.
const folders: Readonly<Record<string, { mayImport: readonly string[]; why: string }>> = {
  model: { mayImport: [], why: 'the words of the domain stand on nothing' },
  schema: { mayImport: [], why: 'what schemas are made of, for all that people and programs write' },
  catalogue: { mayImport: ['model'], why: 'facts are described in the words of the model' },
  source: { mayImport: ['model'], why: 'text with positions serves configuration and rules alike' },
  config: {
    mayImport: ['model', 'schema', 'source'],
    why: 'the configuration becomes a topology and knows nothing of rules or AWS',
  },
  ruleset: {
    mayImport: ['model', 'schema', 'source', 'catalogue'],
    why: 'rules are type-checked against the catalogue',
  },
  policy: { mayImport: ['model'], why: 'IAM semantics are pure and stand alone' },
  network: {
    mayImport: ['model'],
    why: 'the way out of this machine is one for all: proxies, and what must be told to nobody',
  },
  aws: { mayImport: ['model', 'network'], why: 'the only door to the SDK' },
  xsoar: { mayImport: ['network'], why: 'the only door to XSOAR, through which nothing is written' },
  collect: {
    mayImport: ['model', 'network', 'aws', 'xsoar', 'catalogue'],
    why: 'collectors turn answers of AWS into facts of the catalogue',
  },
  derive: { mayImport: ['model', 'policy', 'catalogue'], why: 'facts that follow from facts need IAM semantics' },
  evaluate: { mayImport: ['model', 'ruleset'], why: 'rules × subjects; of the ruleset only types' },
  report: { mayImport: ['model'], why: 'reporters are pure functions of the report' },
  files: { mayImport: ['model', 'schema'], why: 'snapshots and reports on disk, nothing of how they came to be' },
  commands: {
    mayImport: [
      'model',
      'source',
      'config',
      'ruleset',
      'collect',
      'evaluate',
      'report',
      'files',
      'audit.ts',
      'prove.ts',
      'collect-snapshot.ts',
      'prepare.ts',
      'run.ts',
      'host.ts',
      'version.ts',
    ],
    why: 'commands turn flags into one run, or show what one stage knows; stages are put together in run.ts and audit.ts',
  },
};

// Files directly in src: entry points and the two that put stages together.
const roots: Readonly<Record<string, readonly string[] | 'anything'>> = {
  'audit.ts': ['model', 'derive', 'evaluate', 'report', 'ruleset'],
  'prove.ts': ['model', 'derive', 'ruleset', 'audit.ts'],
  'run.ts': 'anything',
  'prepare.ts': ['collect', 'config', 'files', 'host.ts', 'model', 'ruleset', 'source'],
  'write-reports.ts': ['config', 'files', 'host.ts', 'model', 'report'],
  'cli.ts': ['commands', 'compile-cache.ts', 'host.ts', 'leave.ts', 'process-host.ts', 'stray-output.ts', 'version.ts'],
  'compile-cache.ts': [],
  'action.ts': ['commands', 'files', 'host.ts', 'leave.ts', 'process-host.ts', 'report', 'run.ts', 'stray-output.ts'],
  'leave.ts': ['host.ts'],
  'stray-output.ts': ['host.ts', 'report'],
  'index.ts': 'anything',
  'host.ts': [],
  'progress.ts': ['host.ts'],
  'collect-snapshot.ts': ['collect', 'config', 'files', 'host.ts', 'model', 'progress.ts', 'version.ts'],
  'process-host.ts': ['files', 'host.ts', 'runner-orders.ts'],
  'runner-orders.ts': [],
  'version.ts': [],
};

const processUsers = [
  ...['cli.ts', 'action.ts', 'leave.ts', 'process-host.ts', 'stray-output.ts'],
  // Ends what a credential_process has started.
  'aws/sdk/credential-process.ts',
];
const fileUsers = [
  ...['action.ts', 'compile-cache.ts', 'config/load.ts', 'ruleset/load.ts', 'files/'],
  // What the SDK reads by itself is looked at first: it waits for a pipe without end.
  ...['aws/regular-files.ts', 'aws/credential-sources.ts', 'aws/sdk/credential-process.ts'],
];

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean; readonly external: boolean }[];
}

const sources: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8');
    const imports = [
      ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g),
      ...text.matchAll(/import\(()'([^']+)'\)/g),
    ].map((match) => {
      const specifier = match[2] ?? '';
      const external = !specifier.startsWith('.');
      const target = external ? specifier : relative('src', join('src', dirname(path), specifier));
      return { target, typeOnly: match[1] !== undefined && match[1] !== '', external };
    });
    return { path, text, imports };
  });

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] as string) : path;
}

test('every folder and every file of src is known here', () => {
  for (const name of readdirSync('src')) {
    const known = statSync(join('src', name)).isDirectory() ? Object.keys(folders) : Object.keys(roots);
    assert.ok(known.includes(name), `src/${name} is not in the table: say what it may import and why`);
  }
});

test('no folder of the table is missing', () => {
  for (const name of Object.keys(folders)) assert.ok(readdirSync('src').includes(name), `src/${name} is gone`);
});

for (const room of [...Object.keys(folders), ...Object.keys(roots)]) {
  test(`${room} imports only what its line in the table allows`, () => {
    const allowed = folders[room]?.mayImport ?? roots[room];
    if (allowed === 'anything') return;
    for (const source of sources.filter((candidate) => roomOf(candidate.path) === room))
      for (const { target, external } of source.imports) {
        if (external || roomOf(target) === room) continue;
        assert.ok(allowed?.includes(roomOf(target)), `src/${source.path} imports ${target}`);
      }
  });
}

test('the pure stages load no ruleset, reporter or SDK code at run time', () => {
  for (const source of sources.filter(({ path }) => path.startsWith('evaluate/')))
    for (const { target, typeOnly } of source.imports)
      if (target.startsWith('ruleset'))
        assert.ok(typeOnly, `src/${source.path} imports more than types from ${target}`);
});

test('only aws/ loads the SDK', () => {
  for (const source of sources)
    for (const { target } of source.imports)
      if (/^@(aws-sdk|smithy)\//.test(target))
        assert.ok(source.path.startsWith('aws/'), `src/${source.path} imports ${target}`);
});

test('only entry points touch the process', () => {
  for (const source of sources)
    if (!processUsers.includes(source.path))
      assert.not.match(
        source.text,
        /(?<![\w.'`-])process\.(?!\w*Host)\w+|from 'node:process'/,
        `src/${source.path} touches the process`,
      );
});

test('only a few files touch the file system', () => {
  for (const source of sources) {
    const uses = source.imports.some(({ target }) => /^(node:)?fs(\/|$)/.test(target));
    if (uses)
      assert.ok(
        fileUsers.some((user) => source.path.startsWith(user)),
        `src/${source.path} touches files`,
      );
  }
});

test('right of the snapshot nothing waits', () => {
  for (const source of sources.filter(({ path }) => /^(derive|evaluate|policy|audit\.ts)/.test(path)))
    assert.not.match(source.text, /\basync\b|\bawait\b|\bPromise\b/, `src/${source.path} is asynchronous`);
});

test('there is no drawer for odds and ends', () => {
  for (const { path } of sources) assert.not.match(path, /(^|\/)(utils?|helpers?|common|types)\//, path);
});

test('no file has a default export, and none is longer than 300 lines', () => {
  for (const { path, text } of sources) {
    if (path.includes('generated')) continue;
    assert.not.match(text, /^export default /m, path);
    assert.ok(text.split('\n').length <= 301, `src/${path} is longer than 300 lines`);
  }
});

test.run();
