export { h as processHost } from "./program.mjs";
