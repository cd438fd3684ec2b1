export { Ft as isThere, It as readTextFile, Lt as rewriteFile } from "./audit.mjs";
