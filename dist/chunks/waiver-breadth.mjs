/**
* Why a waiver for these subjects would accept what nobody has looked at; undefined when it is narrow enough. Names alone
* count: what every ARN of an account begins with narrows nothing.
*/
function whyTooBroad(subject) {
	if (!subject.includes("*")) return;
	if (/^\*+$/.test(subject)) return "it covers every subject there is";
	if (!subject.startsWith("arn:")) return;
	let [, , service = "", , account = "", ...resource] = subject.split(":");
	if (resource.join(":").replace(/^[^/]*\//, "").replaceAll("*", "").length >= 3) return;
	let where = /^\d{12}$/.test(account) ? `of account ${account}` : "of every account";
	return `it covers all that ${service.includes("*") || service === "" ? "there is" : `is in ${service}`} ${where}`;
}
export { whyTooBroad as t };
