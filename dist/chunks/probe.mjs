import { o as readProxies } from "./network.mjs";
import { t as openProber } from "./probe2.mjs";
export { openProber, readProxies };
