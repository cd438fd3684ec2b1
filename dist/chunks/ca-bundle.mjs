export { m as readCaBundle } from "./audit.mjs";
