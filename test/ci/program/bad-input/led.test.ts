import { suite } from 'uvu';
import { led } from './inputs.ts';
import { addMatrix } from './matrix.ts';

const test = suite('program/bad input: rules and presets');

addMatrix(test, led);

test.run();
