import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The JSON Schemas that editors complete from, beside the program that was just built: as it prints them. */
export function writeSchemas(folder) {
  for (const [kind, name] of [
    ['config', 'trustpath.schema.json'],
    ['rule', 'rule.schema.json'],
  ])
    writeFileSync(join(folder, name), execFileSync(process.execPath, [join(folder, 'cli.cjs'), 'schema', kind]));
}
