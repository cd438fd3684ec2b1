import { suite } from 'uvu';
import { deciding } from './deciding.ts';
import { tryFlags } from './try-flags.ts';

const test = suite('program/flags: saying, writing and changing');

tryFlags(test, deciding);

test.run();
