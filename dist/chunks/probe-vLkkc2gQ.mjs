import { c as readProxies } from "./aws-D509tmbn.mjs";
import { t as openProber } from "./probe-B1rOkfY3.mjs";
export { openProber, readProxies };
