export { Pt as readCaBundle } from "./audit.mjs";
