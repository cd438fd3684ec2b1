import { suite } from 'uvu';
import { handed } from './inputs.ts';
import { addMatrix } from './matrix.ts';

const test = suite('program/bad input: reports and certificates');

addMatrix(test, handed);

test.run();
