export { n as createProgram, r as runProgram } from "./program.mjs";
