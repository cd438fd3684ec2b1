import { chmodSync, rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

// Bundles the command line, the Action and the library into dist/, without any runtime dependency.
// The output is committed: the same sources and lockfile give the same bytes.
rmSync('dist', { recursive: true, force: true });
const bundle = await rolldown({
  input: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts' },
  platform: 'node',
  external: ['typescript'],
  // The SDK's ES modules: of their schema tables only what is used stays.
  resolve: { mainFields: ['module', 'main'] },
  onLog(level, log, handler) {
    if (log.code !== 'CIRCULAR_DEPENDENCY' && log.code !== 'EVAL') handler(level, log);
  },
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: 'chunks/[name]-[hash].mjs',
  minify: { mangle: false, compress: true, codegen: { removeWhitespace: false } },
  comments: { legal: true },
});
await bundle.close();
chmodSync('dist/cli.mjs', 0o755);
