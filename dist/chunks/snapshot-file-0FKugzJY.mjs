export { t as readSnapshot, n as writeSnapshot } from "./snapshot-file-Cic5M9aK.mjs";
