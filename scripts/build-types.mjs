import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** Writes the declarations that an entry's types rest on, and no others, with imports as packages write them. */
export function writeTypes(entry, target) {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-types-'));
  const flags = ['--project', 'tsconfig.types.json', '--outDir', folder];
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...flags], { stdio: 'inherit' });
  const root = join(folder, dirname(entry));
  const pending = [join(folder, entry.replace(/\.ts$/, '.d.ts'))];
  const written = new Set();
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (written.has(file)) continue;
    written.add(file);
    const text = readFileSync(file, 'utf8').replace(
      /(from |import\()(['"])(\.[^'"]+)\.ts\2/g,
      (_, before, quote, path) => {
        pending.push(join(dirname(file), `${path}.d.ts`));
        return `${before}${quote}${path}.js${quote}`;
      },
    );
    const to = join(target, relative(root, file));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
  rmSync(folder, { recursive: true });
}
