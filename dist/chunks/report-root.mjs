export { et as reportRoot } from "./audit.mjs";
