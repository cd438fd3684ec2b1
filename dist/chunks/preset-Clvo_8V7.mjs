export { t as readPreset } from "./preset-C2qt87qN.mjs";
