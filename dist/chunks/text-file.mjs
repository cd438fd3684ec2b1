export { It as isThere, Lt as readTextFile, Rt as rewriteFile } from "./audit.mjs";
