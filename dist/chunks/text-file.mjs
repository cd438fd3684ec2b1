export { Bt as isThere, Vt as readTextFile, Ht as rewriteFile } from "./audit.mjs";
