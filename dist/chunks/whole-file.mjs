export { Kt as tryOutputs, qt as whyOf, Jt as writeWhole } from "./audit.mjs";
