import "./aws-D509tmbn.mjs";
import { t as planCollection } from "./plan-BLBeJTSp.mjs";
import { t as collect } from "./collect-C6Bovoj8.mjs";
export { collect, planCollection };
