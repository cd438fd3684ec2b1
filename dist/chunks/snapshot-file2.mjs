export { t as readSnapshot, n as writeSnapshot } from "./snapshot-file.mjs";
