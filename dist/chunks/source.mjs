export { p as orderProblems, b as parseSource, y as schemasAt, g as showPath, _ as showText, h as sourceBelow, m as validateSource, v as valueAt } from "./configuration.mjs";
