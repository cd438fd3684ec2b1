export { t as planCollection, n as renderPlan } from "./plan-xCLSSQPX.mjs";
