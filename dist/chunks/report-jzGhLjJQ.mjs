// src/report/index.ts
const loaders = {
	text: async () => (await import("./text-iv4fqtOh.mjs")).reportText,
	json: async () => (await import("./json-BpkgIjwY.mjs")).reportJson,
	junit: async () => (await import("./junit-DvVJfD5u.mjs")).reportJunit,
	sarif: async () => (await import("./sarif-UKT2Fjys.mjs")).reportSarif,
	markdown: async () => (await import("./markdown-BZAgeWWP.mjs")).reportMarkdown,
	html: async () => (await import("./html-DB0rBAnF.mjs")).reportHtml
}, formats = Object.keys(loaders);
/** Loads the one reporter that is wanted. */
function loadReporter(format) {
	return loaders[format]();
}
export { loadReporter as n, formats as t };
