export { t as readPreset } from "./preset2.mjs";
