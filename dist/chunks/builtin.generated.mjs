export { i as builtinFacts, a as builtinPresets, o as builtinRules } from "./rules.mjs";
