export { n as readPresetText } from "./preset2.mjs";
