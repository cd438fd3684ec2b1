export { k as runAudit, A as runCollect } from "./audit.mjs";
