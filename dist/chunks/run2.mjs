export { t as accountIds, s as collectSnapshot, n as prepare, r as reportRoot, i as runAudit, a as runCollect, o as wantedFacts } from "./run.mjs";
