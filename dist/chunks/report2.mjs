// src/report/index.ts
const loaders = {
	text: async () => (await import("./text.mjs")).reportText,
	json: async () => (await import("./json.mjs")).reportJson,
	junit: async () => (await import("./junit.mjs")).reportJunit,
	sarif: async () => (await import("./sarif.mjs")).reportSarif,
	markdown: async () => (await import("./markdown.mjs")).reportMarkdown,
	html: async () => (await import("./html.mjs")).reportHtml
}, formats = Object.keys(loaders);
/** Loads the one reporter that is wanted. */
function loadReporter(format) {
	return loaders[format]();
}
export { loadReporter as n, formats as t };
