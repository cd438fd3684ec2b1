export { t as loadRulesOf } from "./load-rules2.mjs";
