export { _ as tryOutputs, v as whyOf, y as writeWhole } from "./audit.mjs";
