export { s as fromEnv } from "./dist-es3.mjs";
