import "./aws.mjs";
import { t as planCollection } from "./plan.mjs";
import { t as collect } from "./collect.mjs";
export { collect, planCollection };
