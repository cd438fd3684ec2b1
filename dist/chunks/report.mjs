export { n as loadReporter } from "./report2.mjs";
