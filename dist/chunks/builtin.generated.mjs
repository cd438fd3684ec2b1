export { Y as builtinFacts, X as builtinPresets, Z as builtinRules } from "./audit.mjs";
