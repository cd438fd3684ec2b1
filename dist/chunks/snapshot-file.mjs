export { gt as readSnapshot, _t as writeSnapshot } from "./audit.mjs";
