import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the packages that bundled modules come from, as one text; throws for a package that has none. */
export function licencesOf(modules) {
  const folders = new Set(
    modules.flatMap((module) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? []),
  );
  const entries = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
    if (file === undefined && !knownWithoutText.has(license)) throw new Error(`${name} has no licence text`);
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    const notice = existsSync(join(folder, 'NOTICE'))
      ? `\n\n${readFileSync(join(folder, 'NOTICE'), 'utf8').trim()}`
      : '';
    return { title: `${name} ${version} (${license})`, text: text + notice };
  });
  // One text for all packages that share it to the letter.
  const titlesByText = new Map();
  for (const { title, text } of entries) titlesByText.set(text, [...(titlesByText.get(text) ?? []), title]);
  const line = '='.repeat(80);
  return [...titlesByText]
    .map(([text, titles]) => ({ titles: titles.sort(), text }))
    .sort((one, other) => (one.titles[0] < other.titles[0] ? -1 : 1))
    .map(({ titles, text }) => `${line}\n${titles.join('\n')}\n${line}\n\n${text}\n`)
    .join('\n');
}

// Packages that state one of these in package.json and ship no text of their own.
const knownWithoutText = new Set(['MIT', 'ISC', 'Apache-2.0']);
