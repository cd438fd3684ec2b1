export { C as loadReporter } from "./program.mjs";
