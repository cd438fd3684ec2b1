import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a file is written. */
export type Syntax = 'yaml' | 'json' | 'pem' | 'folder';

/** Makes a path one that no program can take for what it needs. `good` is a text that it would take there. */
export type Spoil = (path: string, good: string) => void;

/** One of each sort, for a file that is read as another one is. */
export const aFew = [
  'is not there',
  'is empty',
  'is a sentence',
  'has 100 MB of text',
  'is a folder',
  'is a pipe that nobody writes to',
  'may not be read',
  'is cut short',
  'is nested deeply',
];

/** The spoil that root would not notice. */
export const unreadable = 'may not be read';

const levels = 100_000;

/** Twenty aliases of twenty aliases, and so on: a few lines that stand for more than any memory holds. */
const aliasBomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
].join('\n');

const everySyntax: Readonly<Record<string, Spoil>> = {
  'is not there': () => {},
  'is empty': (path) => writeFileSync(path, ''),
  'holds nothing but blanks': (path) => writeFileSync(path, '\n  \n\n'),
  'is a list': (path) => writeFileSync(path, '[]\n'),
  'is a number': (path) => writeFileSync(path, '7\n'),
  'is a sentence': (path) => writeFileSync(path, 'no more than a sentence\n'),
  'is null': (path) => writeFileSync(path, 'null\n'),
  'has 100 MB of nothing': (path) => {
    writeFileSync(path, '');
    truncateSync(path, 100 * 1024 * 1024);
  },
  'has 100 MB of text': (path) => symlinkSync(largeText(), path),
  'is a folder': (path) => mkdirSync(path),
  'is a pipe that nobody writes to': (path) => execFileSync('mkfifo', [path]),
  'is a device that never ends': (path) => symlinkSync('/dev/zero', path),
  'is a device that holds nothing': (path) => symlinkSync('/dev/null', path),
  'opens and then cannot be read': (path) => symlinkSync('/proc/self/mem', path),
  [unreadable]: (path, good) => {
    writeFileSync(path, good);
    chmodSync(path, 0);
  },
  'leads back to itself': (path) => symlinkSync(path, path),
  'leads nowhere': (path) => symlinkSync(`${path}-that-is-not-there`, path),
  'holds random bytes': (path) => writeFileSync(path, noise(4096)),
  'is in UTF-16': (path, good) => writeFileSync(path, Buffer.from(`\uFEFF${good}`, 'utf16le')),
  'is in Latin-1': (path, good) => writeFileSync(path, Buffer.from(good.replace(': ', ': "\u00e4" # '), 'latin1')),
  'holds NUL characters': (path) => writeFileSync(path, '\0'.repeat(64)),
  'is cut short': (path, good) =>
    writeFileSync(path, good.slice(0, Math.floor(good.length * 0.6)).replace(/\S\s*$/, '{[')),
  'is nested deeply': (path) => writeFileSync(path, `${'['.repeat(levels)}${']'.repeat(levels)}\n`),
  'is nested deeply, with keys': (path) => writeFileSync(path, `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}\n`),
  'has one endless line': (path) => writeFileSync(path, `"${'x'.repeat(4_000_000)}"\n`),
};

const ofSyntax: Readonly<Record<Syntax, Readonly<Record<string, Spoil>>>> = {
  yaml: {
    'has aliases that explode': (path) => writeFileSync(path, `${aliasBomb}\n`),
    'has an alias of itself': (path) => writeFileSync(path, 'a: &a [*a]\n'),
    'is indented by tabs': (path) => writeFileSync(path, 'a:\n\tb: 1\n'),
    'has a tag': (path) => writeFileSync(path, '!!js/function "() => 1"\n'),
    'holds two documents': (path, good) => writeFileSync(path, `${good}\n---\n${good}`),
    'is indented ever more': (path) =>
      writeFileSync(path, Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
  },
  json: {
    'names the prototype': (path) => writeFileSync(path, '{"version":1,"__proto__":{"findings":[]}}'),
    'has a comma too many': (path, good) => writeFileSync(path, good.replace('{', '{,')),
  },
  pem: {},
  folder: {},
};

/** Every way in which a file may be no good, by the words that follow its name. */
export function spoilsOf(syntax: Syntax): readonly (readonly [how: string, spoil: Spoil])[] {
  return Object.entries({ ...everySyntax, ...ofSyntax[syntax] });
}

/** What is unusual and yet good. */
export const unusual: Readonly<Record<string, (good: string) => string>> = {
  'begins with a byte-order mark': (good) => `\uFEFF${good}`,
  'ends its lines as Windows does': (good) => good.replaceAll('\n', '\r\n'),
  'does both': (good) => `\uFEFF${good.replaceAll('\n', '\r\n')}`,
};

let large: string | undefined;

function largeText(): string {
  if (large !== undefined) return large;
  large = join(mkdtempSync(join(tmpdir(), 'trustpath-large-')), 'text');
  const piece = '# a comment that goes on, and on\n'.repeat(2 ** 15);
  writeFileSync(large, '');
  for (let written = 0; written < 100 * 2 ** 20; written += piece.length) appendFileSync(large, piece);
  return large;
}

/** The same bytes on every run. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let state = 7, index = 0; index < length; index += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[index] = state >> 16;
  }
  return bytes;
}
