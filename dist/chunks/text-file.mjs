export { h as isThere, g as readTextFile, _ as rewriteFile } from "./audit.mjs";
