export { w as runAudit, T as runCollect } from "./audit.mjs";
