export { t as NodeHttpHandler } from "./dist-es-CAyBr_Pu.mjs";
import "./stream-collector-CvJxjSzC.mjs";
