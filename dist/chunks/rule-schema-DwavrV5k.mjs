export { n as ruleJsonSchema } from "./rule-schema-D8X6Qk1L.mjs";
