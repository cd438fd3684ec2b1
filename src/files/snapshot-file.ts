import { safeParse } from 'valibot';
import { type Problem, ProblemsError, type Snapshot, snapshotVersion } from '../model/index.ts';
import { snapshotSchema } from './snapshot-schema.ts';
import { tellIssue } from './tell-issue.ts';
import { readTextFile } from './text-file.ts';
import { writeWhole } from './whole-file.ts';

/** Reads a snapshot. Throws ProblemsError, naming it as `file`, for a file that is not a whole snapshot of this version. */
export function readSnapshot(path: string, file = path): Snapshot {
  const fail = (message: string): never => {
    throw new ProblemsError([{ file, message }]);
  };
  const text = readTextFile(path, file);
  if (text.trim() === '') fail('is empty: take the snapshot again with `trustpath collect --output FILE`');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    fail('is not whole JSON: was it cut short? Take the snapshot again with `trustpath collect --output FILE`');
  }
  const version = content !== null && typeof content === 'object' && 'version' in content ? content.version : undefined;
  if (version === undefined)
    fail('is not a snapshot: it has no `version`. Take one with `trustpath collect --output FILE`');
  if (version !== snapshotVersion)
    fail(
      `is a snapshot of version ${JSON.stringify(version).slice(0, 20)}; this program reads version ${snapshotVersion}: take it again`,
    );
  const parsed = safeParse(snapshotSchema, content, { message: '' });
  if (!parsed.success) {
    const shown = 5;
    const problems: Problem[] = parsed.issues.slice(0, shown).map((issue) => ({
      file,
      message: `is not a snapshot: ${tellIssue(issue)}`,
    }));
    const more = parsed.issues.length - shown;
    if (more > 0) problems.push({ file, message: `and ${more} more of the kind` });
    throw new ProblemsError(problems);
  }
  // Not the copy that judging made: nothing in it is a default.
  return content as Snapshot;
}

/** Writes a snapshot whole or not at all, readable by its owner only. Throws ProblemsError. */
export async function writeSnapshot(file: string, snapshot: Snapshot, signal?: AbortSignal): Promise<void> {
  const text = `${JSON.stringify(snapshot, null, 2)}\n`;
  await writeWhole(file, text, { readers: 'private', ...(signal && { signal }) });
}
