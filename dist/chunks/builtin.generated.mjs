export { t as builtinPresets, n as builtinRules } from "./builtin2.generated.mjs";
