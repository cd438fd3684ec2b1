import { t as ProblemsError } from "./problem.mjs";
import { accessSync, constants, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { randomUUID } from "node:crypto";
// src/files/whole-file.ts
/**
* Tries every path before the first call, so that a run does not end with nothing written: makes missing folders, refuses
* a directory, a path given twice and a place that cannot be written. Throws ProblemsError with all of them.
*/
function tryOutputs(files) {
	let problems = files.flatMap((file, index) => {
		if (files.indexOf(file) !== index) return [{
			file,
			message: "is given for two outputs: name two files"
		}];
		let why = whyNotWritable(file);
		return why === void 0 ? [] : [{
			file,
			message: `cannot be written: ${why}`
		}];
	});
	if (problems.length > 0) throw new ProblemsError(problems);
}
function whyNotWritable(file) {
	try {
		let folder = dirname(file);
		mkdirSync(folder, { recursive: !0 }), accessSync(folder, constants.W_OK);
		let there = statSync(file, { throwIfNoEntry: !1 });
		if (there?.isDirectory()) return "it is a directory: name a file in it";
		if (there !== void 0 && !there.isFile()) return;
		there !== void 0 && accessSync(file, constants.W_OK);
		let probe = temporaryFor(file);
		writeFileSync(probe, "", { flag: "wx" }), rmSync(probe);
		return;
	} catch (error) {
		return whyOf(error);
	}
}
/** Writes a file whole or not at all: a temporary file beside it, renamed. A device or pipe is written directly. Throws ProblemsError. */
function writeWhole(file, text, mode = 420) {
	let temporary = temporaryFor(file);
	try {
		mkdirSync(dirname(file), { recursive: !0 });
		let there = statSync(file, { throwIfNoEntry: !1 });
		if (there !== void 0 && !there.isFile()) {
			writeFileSync(file, text);
			return;
		}
		writeFileSync(temporary, text, { mode }), renameSync(temporary, file);
	} catch (error) {
		throw rmSync(temporary, { force: !0 }), new ProblemsError([{
			file,
			message: `cannot be written: ${whyOf(error)}`
		}]);
	}
}
function temporaryFor(file) {
	return join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
}
const reasons = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOENT: "no such file or directory",
	ENOTDIR: "a part of its path is a file, not a directory",
	EEXIST: "a part of its path is a file, not a directory",
	EISDIR: "it is a directory",
	ENOSPC: "no space is left",
	ENAMETOOLONG: "its name is too long",
	ELOOP: "its path has a loop of links"
};
/** What a file system error means, without a stack or an errno. */
function whyOf(error) {
	let code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
export { whyOf as n, writeWhole as r, tryOutputs as t };
