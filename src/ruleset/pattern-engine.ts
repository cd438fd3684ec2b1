import { RE2JS } from 're2js';
import { usePatternEngine } from './functions.ts';

/** Whoever compiles or evaluates an expression with re() imports this file for what it does: RE2, which never backtracks. */
usePatternEngine((pattern) => RE2JS.compile(pattern));
