export { n as loadReporter } from "./report-BdGecI4n.mjs";
