export { t as orderProblems, c as parseSource, s as schemasAt, i as showPath, a as showText, r as sourceBelow, n as validateSource, o as valueAt } from "./source.mjs";
