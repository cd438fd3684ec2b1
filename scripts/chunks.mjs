import { resolve } from 'node:path';

/**
 * Which modules stand together in a file of dist/. Finding, reading and linking one more file costs Node more than most of
 * our modules do: what every command loads is in one, what every audit loads besides is in another. What only some runs
 * need stays apart, by its dynamic import.
 */
const files = [
  { name: 'version', roots: ['src/version.ts'] },
  { name: 'program', roots: ['src/commands/program.ts', 'src/process-host.ts', 'src/stray-output.ts', 'src/leave.ts'] },
  { name: 'audit', roots: ['src/run.ts', 'src/report/text.ts'] },
];

let places;

/** For the bundler: each file has what its roots import statically, unless an earlier one has it. */
export const chunks = files.map(({ name }, index) => ({
  name: (id, graph) => {
    places ??= placeModules(graph);
    return places.get(id) === name ? name : null;
  },
  debugName: name,
  priority: files.length - index,
}));

function placeModules(graph) {
  const placed = new Map();
  for (const { name, roots } of files) {
    const waiting = roots.map((root) => resolve(root));
    for (const id of waiting) {
      const module = graph.getModuleInfo(id);
      if (module === null) throw new Error(`${id} is in no bundle`);
      if (placed.has(id)) continue;
      placed.set(id, name);
      waiting.push(...module.importedIds);
    }
  }
  return placed;
}
