export { t as tryOutputs, n as whyOf, r as writeWhole } from "./whole-file2.mjs";
