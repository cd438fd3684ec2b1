import { measureLive } from './live.ts';
import { measureMemory } from './memory.ts';
import { measureRules } from './rules.ts';
import { measureStartUp } from './start-up.ts';
import { type Part, printPart } from './table.ts';

// node build/bench/main.js [PART…]: measures every part, or those named, and prints Markdown.
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  'start-up': measureStartUp,
  rules: measureRules,
  live: measureLive,
  memory: measureMemory,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`there is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
for (const [name, measure] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) console.log(printPart(await measure()));
