export { t as createProgram, n as runProgram } from "./program.mjs";
