import { suite } from 'uvu';
import { holdLaws } from './laws.ts';

const test = suite('policy/trust/laws');
holdLaws(test, 500);
test.run();
