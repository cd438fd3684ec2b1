export { n as ruleJsonSchema } from "./rule-schema2.mjs";
