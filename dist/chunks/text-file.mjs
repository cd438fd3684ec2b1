export { Ut as isThere, Wt as readTextFile, Gt as rewriteFile } from "./audit.mjs";
