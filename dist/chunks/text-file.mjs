export { m as isThere, h as readTextFile, g as rewriteFile } from "./audit.mjs";
