import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FakeSeed } from './seed.ts';
import { startFakeAws } from './server.ts';

// node build/test/support/fake-aws/main.js --seed FILE [--port N]: prints its URL on the first line, runs until it is ended.
// GET /-/requests gives { requests, writes, peak }; PUT /-/faults replaces the faults.
const { values } = parseArgs({ options: { seed: { type: 'string' }, port: { type: 'string', default: '0' } } });
if (values.seed === undefined) throw new Error('usage: main.js --seed FILE [--port N]');
const fake = await startFakeAws(JSON.parse(readFileSync(values.seed, 'utf8')) as FakeSeed, Number(values.port));
console.log(fake.url);
