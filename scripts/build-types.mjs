import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { readDeclarations, writeDeclarations } from './declarations.mjs';

/**
 * Writes the declarations that an entry's exports rest on, and no others, with imports as packages write them. Throws where
 * one of them rests on another package: ours has no dependencies.
 */
export function writeTypes(entry, target) {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-types-'));
  try {
    const flags = ['--project', 'tsconfig.types.json', '--outDir', folder];
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...flags], { stdio: 'inherit' });
    for (const module of neededBy(join(folder, entry.replace(/\.ts$/, '.d.ts')))) {
      const to = join(target, relative(join(folder, dirname(entry)), module.file));
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, writeDeclarations(module));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files that the exports of an entry lead to, their needed parts marked. */
function neededBy(entry) {
  const modules = new Map();
  const partsOf = (file) => {
    if (!modules.has(file)) modules.set(file, readDeclarations(file));
    return modules.get(file).statements.flatMap(({ parts }) => parts);
  };
  const exportsOf = (file, name) => {
    const parts = partsOf(file).filter(({ exported = [] }) => exported.length > 0);
    const own = parts.filter(({ exported }) => name === '*' || exported.includes(name));
    return own.length > 0 ? own : parts.filter(({ exported }) => exported.includes('*'));
  };
  const seen = new Set();
  const pending = [[entry, exportsOf(entry, '*'), '*']];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [file, parts, wanted] = next;
    for (const part of parts) {
      const name = part.name === '*' ? wanted : part.name;
      const key = `${file} ${partsOf(file).indexOf(part)} ${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      part.needed = true;
      if (part.from !== undefined) pending.push([part.from, exportsOf(part.from, name), name]);
      else if (part.path !== undefined && !part.path.startsWith('node:'))
        throw new Error(`the types of the package rest on ${part.path}, by ${file}`);
      const mentions = part.mentions ?? new Set(part.path === undefined ? [part.name] : []);
      const mentioned = partsOf(file).filter(({ declares = [] }) => declares.some((each) => mentions.has(each)));
      pending.push([file, mentioned, '*']);
      for (const path of part.inline ?? []) pending.push([path, exportsOf(path, '*'), '*']);
    }
  }
  return [...modules.values()];
}
