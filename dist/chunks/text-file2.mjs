import { t as ProblemsError } from "./problem.mjs";
import { n as whyOf, r as writeWhole } from "./whole-file2.mjs";
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
/** The text of a regular file in UTF-8, without its byte-order mark. Throws ProblemsError naming it as `shown`. */
function readTextFile(file, shown = file) {
	let fail = (message) => {
		throw new ProblemsError([{
			file: shown,
			message
		}]);
	};
	try {
		let found = statSync(file);
		return found.isDirectory() && fail("is a directory: name a file in it"), found.isFile() || fail("is not a regular file"), found.size > 67108864 && fail("is larger than 64 MB"), new TextDecoder("utf-8", { fatal: !0 }).decode(readFileSync(file));
	} catch (error) {
		if (error instanceof ProblemsError) throw error;
		return fail(error instanceof TypeError ? "is not UTF-8 text" : `cannot be read: ${whyOf(error)}`);
	}
}
/** Whether something stands at a path already, a dangling link included. */
function isThere(file) {
	return lstatSync(file, { throwIfNoEntry: !1 }) !== void 0;
}
/**
* Writes new text in place of a file's, whole or not at all. Its mode and its byte-order mark stay, and a link goes on
* leading to it. Throws ProblemsError.
*/
function rewriteFile(file, text) {
	let target = realpathSync(file), marked = readFileSync(target).subarray(0, 3).equals(byteOrderMark);
	writeWhole(target, marked ? `\uFEFF${text}` : text, statSync(target).mode & 511);
}
const byteOrderMark = Buffer.from("﻿");
export { readTextFile as n, rewriteFile as r, isThere as t };
