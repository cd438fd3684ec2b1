export { o as accountIds, s as prepare, c as wantedFacts } from "./audit.mjs";
