import { suite } from 'uvu';
import { made } from './inputs.ts';
import { addMatrix } from './matrix.ts';

const test = suite('program/bad input: snapshots');

addMatrix(test, made);

test.run();
