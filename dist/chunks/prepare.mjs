export { j as accountIds, M as prepare, N as wantedFacts } from "./audit.mjs";
