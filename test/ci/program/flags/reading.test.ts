import { suite } from 'uvu';
import { reading } from './reading.ts';
import { tryFlags } from './try-flags.ts';

const test = suite('program/flags: reading and judging');

tryFlags(test, reading);

test.run();
