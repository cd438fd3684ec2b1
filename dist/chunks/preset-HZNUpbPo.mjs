export { t as readPreset } from "./preset-uX0pKyL8.mjs";
