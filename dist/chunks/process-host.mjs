export { d as processHost } from "./program.mjs";
