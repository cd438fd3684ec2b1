export { et as builtinFacts, tt as builtinPresets, nt as builtinRules } from "./audit.mjs";
