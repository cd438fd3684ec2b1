// src/model/selector.ts
/** A server's selector and the place it is asked at, as canonical text: collection writes it, judging compares it. */
function selectorText(server, selector) {
	let what = "ids" in selector ? { ids: selector.ids.map(({ id }) => id).sort() } : { tags: Object.fromEntries(Object.entries(selector.tags).sort(([one], [other]) => one < other ? -1 : 1)) };
	return JSON.stringify({
		account: server.account,
		region: server.region,
		...what
	});
}
export { selectorText as t };
