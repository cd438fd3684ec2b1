export { t as NodeHttpHandler } from "./dist-es.mjs";
import "./stream-collector.mjs";
