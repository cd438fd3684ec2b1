export { u as readSnapshot, d as writeSnapshot } from "./audit.mjs";
