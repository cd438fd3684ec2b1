export { n as defaultProvider } from "./dist-es-D6J6izdG.mjs";
