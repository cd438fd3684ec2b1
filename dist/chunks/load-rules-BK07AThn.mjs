export { t as loadRulesOf } from "./load-rules-8Lsl3nj3.mjs";
