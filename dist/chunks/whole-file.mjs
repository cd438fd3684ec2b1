export { Ut as tryOutputs, Wt as whyOf, Gt as writeWhole } from "./audit.mjs";
