export { E as accountIds, D as prepare, O as wantedFacts } from "./audit.mjs";
