export { v as tryOutputs, y as whyOf, b as writeWhole } from "./audit.mjs";
