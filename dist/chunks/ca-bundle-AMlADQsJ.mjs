export { t as readCaBundle } from "./ca-bundle-ChrQ6nUl.mjs";
