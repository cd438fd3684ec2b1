export { m as loadReporter } from "./program.mjs";
