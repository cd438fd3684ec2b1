import { readFileSync } from 'node:fs';

// node scripts/release-notes.mjs TAG COMMIT: prints the notes of a release, which are its part of CHANGELOG.md and what to
// pin. Fails unless tag, package.json and CHANGELOG.md agree on the version, and CHANGELOG.md calls it released.
const [tag, commit] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
const section = sections.find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));

if (commit === undefined) fail('usage: release-notes.mjs TAG COMMIT');
else if (tag !== `v${version}`) fail(`the tag is ${tag}, but package.json says ${version}`);
else if (section === undefined) fail(`CHANGELOG.md has no part for ${version}`);
else if (/^\S+ \(unreleased\)/.test(section)) fail(`CHANGELOG.md calls ${version} unreleased: write its date instead`);
else {
  const notes = section.slice(section.indexOf('\n')).trim();
  console.log(`${notes}\n\nTo pin it as an Action, use the commit: \`${commit} # ${tag}\``);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
