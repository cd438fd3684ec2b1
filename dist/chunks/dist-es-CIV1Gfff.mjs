export { s as fromEnv } from "./dist-es-BYWGGqs9.mjs";
