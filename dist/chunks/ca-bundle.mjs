export { zt as readCaBundle } from "./audit.mjs";
