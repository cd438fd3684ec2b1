export { Vt as readCaBundle } from "./audit.mjs";
