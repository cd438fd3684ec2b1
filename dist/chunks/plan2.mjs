export { t as planCollection, n as renderPlan } from "./plan.mjs";
