export { p as readCaBundle } from "./audit.mjs";
