export { at as reportRoot } from "./audit.mjs";
