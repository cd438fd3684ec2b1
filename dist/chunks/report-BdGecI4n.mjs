// src/report/index.ts
const loaders = {
	text: async () => (await import("./text-DXvslLtZ.mjs")).reportText,
	json: async () => (await import("./json-B5sXDnZP.mjs")).reportJson,
	junit: async () => (await import("./junit-B8-kI1J8.mjs")).reportJunit,
	sarif: async () => (await import("./sarif-Dj-hovX2.mjs")).reportSarif,
	markdown: async () => (await import("./markdown--07OAO0a.mjs")).reportMarkdown
}, formats = Object.keys(loaders);
/** Loads the one reporter that is wanted. */
function loadReporter(format) {
	return loaders[format]();
}
export { loadReporter as n, formats as t };
