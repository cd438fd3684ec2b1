export { i as accountIds, f as collectSnapshot, a as prepare, o as reportRoot, s as runAudit, c as runCollect, l as wantedFacts } from "./audit.mjs";
