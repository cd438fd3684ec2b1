export { t as builtinPresets, n as builtinRules } from "./builtin.generated-BYk4mFC6.mjs";
