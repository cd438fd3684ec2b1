export { o as processHost } from "./program.mjs";
