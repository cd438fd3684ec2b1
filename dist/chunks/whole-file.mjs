export { Rt as tryOutputs, zt as whyOf, Bt as writeWhole } from "./audit.mjs";
