export { t as readCaBundle } from "./ca-bundle2.mjs";
