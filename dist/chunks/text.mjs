export { t as reportText } from "./audit.mjs";
