import "./aws.mjs";
import { t as planCollection } from "./plan.mjs";
import { n as collect, t as renderPlan } from "./collect.mjs";
export { collect, planCollection, renderPlan };
