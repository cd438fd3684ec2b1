export { n as defaultProvider } from "./dist-es8.mjs";
