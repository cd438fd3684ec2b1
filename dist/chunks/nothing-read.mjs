export { t as nothingRead } from "./nothing-read2.mjs";
