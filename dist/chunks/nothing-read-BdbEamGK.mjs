export { t as nothingRead } from "./nothing-read-hV5UKM7H.mjs";
