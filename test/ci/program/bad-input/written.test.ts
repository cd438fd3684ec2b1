import { suite } from 'uvu';
import { written } from './inputs.ts';
import { addMatrix } from './matrix.ts';

const test = suite('program/bad input: configurations');

addMatrix(test, written);

test.run();
