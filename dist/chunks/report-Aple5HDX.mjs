export { n as loadReporter } from "./report-jzGhLjJQ.mjs";
