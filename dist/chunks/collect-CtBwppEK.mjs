import { t as planCollection } from "./plan-xCLSSQPX.mjs";
import { t as collect } from "./collect-DSkVKHHx.mjs";
export { collect, planCollection };
