export { xt as readSnapshot, St as writeSnapshot } from "./audit.mjs";
