export { zt as tryOutputs, Bt as whyOf, Vt as writeWhole } from "./audit.mjs";
