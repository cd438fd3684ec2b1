export { l as reportRoot } from "./audit.mjs";
