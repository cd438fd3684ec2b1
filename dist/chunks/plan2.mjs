export { t as planCollection } from "./plan.mjs";
