export { t as isThere, n as readTextFile, r as rewriteFile } from "./text-file2.mjs";
