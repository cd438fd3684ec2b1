import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { writeTypes } from './build-types.mjs';
import { chunks } from './chunks.mjs';
import { licencesOf } from './licences.mjs';
import { writeSchemas } from './schemas.mjs';

// Bundles the command line, the Action and the library into dist/, without any runtime dependency, with the types of the
// library, the schemas for editors and the licences of what is inside. The output is committed: the same sources and
// lockfile give the same bytes.
rmSync('dist', { recursive: true, force: true });
/** commander can run a command of its user as a program beside ours. We have none, and Node takes its time to load what starts them. */
const noPrograms = {
  name: 'no-programs',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /[\\/]commander[\\/]/.test(importer ?? '') ? '\0no-programs' : null,
  load: (id) => (id === '\0no-programs' ? 'module.exports = {};' : null),
};
const bundle = await rolldown({
  input: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts' },
  platform: 'node',
  plugins: [noPrograms],
  // cosmiconfig asks for it only to read TypeScript configuration, which is never read here.
  external: ['typescript'],
  resolve: {
    // The SDK's ES modules: of their schema tables only what is used stays.
    mainFields: ['module', 'main'],
    // The same parser as ES modules, which start sooner; to Node the package gives CommonJS.
    alias: {
      yaml: fileURLToPath(import.meta.resolve('yaml/package.json')).replace('package.json', 'browser/index.js'),
    },
  },
  onLog(level, log, handler) {
    if (log.code !== 'CIRCULAR_DEPENDENCY' && log.code !== 'EVAL') handler(level, log);
  },
});
const { output } = await bundle.write({
  dir: 'dist',
  // Node starts CommonJS sooner: it loads no ES module loader and no whole module for the names that stand in it.
  format: 'cjs',
  strict: true,
  // An import() would go through the loader of ES modules, which takes longer to start than our modules to load.
  dynamicImportInCjs: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name].cjs',
  // Readable: a reader of the repository can compare two builds.
  minify: { mangle: false, compress: true, codegen: { removeWhitespace: false } },
  comments: { legal: true },
  codeSplitting: { groups: chunks },
});
await bundle.close();
// Of text in ASCII V8 keeps one byte a character: a single dash in a comment doubles a whole file.
const ascii = (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
for (const { type, fileName, code } of output) if (type === 'chunk') writeFileSync(`dist/${fileName}`, ascii(code));
// npx keeps the link that it made for a folder, and this was the file that it led to.
writeFileSync('dist/cli.mjs', "#!/usr/bin/env node\nimport './cli.cjs';\n");
for (const file of ['dist/cli.cjs', 'dist/cli.mjs']) chmodSync(file, 0o755);
// Whoever imports the library gets an ES module with its names.
writeFileSync('dist/index.mjs', "export * from './index.cjs';\n");
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', licencesOf(modules));
writeTypes('src/index.ts', 'dist/types');
writeSchemas('dist');
