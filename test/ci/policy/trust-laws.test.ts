import { suite } from 'uvu';
import { holdLaws } from '../../policy/trust/laws.ts';

const test = suite('policy/trust-laws');
holdLaws(test, 3000);
test.run();
