export { i as runAudit, a as runCollect } from "./audit.mjs";
