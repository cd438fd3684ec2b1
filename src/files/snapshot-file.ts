import { readFileSync, statSync } from 'node:fs';
import { type Problem, ProblemsError, type Snapshot, snapshotVersion } from '../model/index.ts';
import { snapshotSchema } from './snapshot-schema.ts';
import { whyOf, writeWhole } from './whole-file.ts';

/** From this many characters on, making a fast parser of the schema costs less than it saves. */
const worthCompiling = 1_000_000;

/** Reads a snapshot. Throws ProblemsError for a file that is not a whole snapshot of this version. */
export function readSnapshot(file: string): Snapshot {
  const fail = (message: string): never => {
    throw new ProblemsError([{ file, message }]);
  };
  let text = '';
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) fail('is a directory: name the snapshot file in it');
    if (!stat.isFile()) fail('is not a regular file');
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    fail(`cannot be read: ${whyOf(error)}`);
  }
  if (text.trim() === '') fail('is empty: take the snapshot again with `trustpath collect --output FILE`');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    fail('is not whole JSON: was it cut short? Take the snapshot again with `trustpath collect --output FILE`');
  }
  const version = content !== null && typeof content === 'object' && 'version' in content ? content.version : undefined;
  if (version === undefined) fail('is not a snapshot: it has no `version`');
  if (version !== snapshotVersion)
    fail(
      `is a snapshot of version ${JSON.stringify(version)}; this program reads version ${snapshotVersion}: take it again`,
    );
  const parsed = snapshotSchema.safeParse(content, { jitless: text.length < worthCompiling });
  if (!parsed.success) {
    const shown = 5;
    const problems: Problem[] = parsed.error.issues.slice(0, shown).map((issue) => ({
      file,
      message: `is not a snapshot: ${issue.path.join('.') || 'the top level'}: ${issue.message}`,
    }));
    const more = parsed.error.issues.length - shown;
    if (more > 0) problems.push({ file, message: `and ${more} more of the kind` });
    throw new ProblemsError(problems);
  }
  return parsed.data as Snapshot;
}

/** Writes a snapshot whole or not at all, readable by its owner only. Throws ProblemsError. */
export function writeSnapshot(file: string, snapshot: Snapshot): void {
  writeWhole(file, `${JSON.stringify(snapshot, null, 2)}\n`, 0o600);
}
