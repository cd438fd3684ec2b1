import { r as __toESM } from "./rolldown-runtime.mjs";
import { t as require_picocolors } from "./picocolors.mjs";
// src/report/text/style.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function createStyle(color, columns = 80) {
	let { bold, dim, red, yellow, green, cyan } = import_picocolors.default.createColors(color);
	return {
		width: Math.min(Math.max(columns, 40), 110),
		strong: bold,
		quiet: dim,
		command: cyan,
		good: green,
		bad: red,
		doubtful: yellow,
		severity: {
			critical: (text) => bold(red(text)),
			high: red,
			medium: yellow,
			low: (text) => text,
			info: dim
		},
		verdict: {
			fail: red,
			unknown: yellow,
			pass: green,
			"not-applicable": dim
		}
	};
}
export { createStyle as t };
