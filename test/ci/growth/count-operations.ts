import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { groupBy } from '../../../src/model/group-by.ts';

/** How often our code ran. */
export interface Operations {
  /** Every block whose count differs from that of the block around it: `derive/servers.js factsOf`, from, to. */
  readonly blocks: readonly Block[];
  /** How often the code between two offsets of a file ran. */
  countAt(place: Pick<Block, 'file' | 'from' | 'to'>): number;
}

export interface Block {
  readonly file: string;
  /** Of the function it is in. */
  readonly name: string;
  /** Offsets in the compiled file. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const session = new Session();
session.connect();

function post(method: string, params?: object): Promise<unknown> {
  return new Promise((done, fail) => {
    session.post(method, params, (error: Error | null, result: unknown) => (error ? fail(error) : done(result)));
  });
}

// From here on V8 counts in all that is compiled, and optimises nothing away: this file is loaded before any other. What
// has not run for a while would be dropped with its counts.
setFlagsFromString('--no-flush-bytecode');
await post('Profiler.enable');
await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts how often every block of the compiled sources runs while `work` does, by what V8 counts for coverage: exact, and
 * the same on every machine.
 * https://chromedevtools.github.io/devtools-protocol/v8/Profiler/#method-startPreciseCoverage
 */
export async function countOperations(work: () => Promise<void>): Promise<Operations> {
  await post('Profiler.takePreciseCoverage');
  await work();
  const { result } = (await post('Profiler.takePreciseCoverage')) as Coverage;
  const blocks = result.flatMap(blocksOf);
  const byFile = groupBy(blocks, ({ file }) => file);
  return {
    blocks,
    countAt({ file, from, to }) {
      const around = (byFile.get(file) ?? []).filter((block) => block.from <= from && block.to >= to);
      return around.sort((one, other) => one.to - one.from - (other.to - other.from))[0]?.count ?? 0;
    },
  };
}

interface Coverage {
  readonly result: readonly ScriptCoverage[];
}

interface ScriptCoverage {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
  }[];
}

function blocksOf({ url, functions }: ScriptCoverage): readonly Block[] {
  const file = /\/build\/src\/(.+)$/.exec(url)?.[1];
  if (file === undefined) return [];
  return functions.flatMap(({ functionName: name, ranges }) =>
    ranges.map(({ startOffset: from, endOffset: to, count }) => ({ file, name, from, to, count })),
  );
}
