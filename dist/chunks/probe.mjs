import { c as readProxies } from "./aws.mjs";
import { t as openProber } from "./probe2.mjs";
export { openProber, readProxies };
