export { y as loadReporter } from "./program.mjs";
