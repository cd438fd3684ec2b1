import { i as InvalidArgumentError } from "./esm.mjs";
import { t as ProblemsError } from "./problem.mjs";
// src/commands/problems.ts
/** What a run that ended early says, and its exit code: 2 for the user's mistakes, 3 for our own defects. */
function explainFailure(error) {
	return error instanceof ProblemsError ? {
		code: 2,
		text: error.problems.map(formatProblem).join("\n")
	} : error instanceof InvalidArgumentError || error instanceof Error && error.name === "NoCredentialsError" ? {
		code: 2,
		text: `trustpath: ${error.message}`
	} : {
		code: 3,
		text: `trustpath: this is a defect of trustpath, please report it: ${describeDefect(error)}`
	};
}
/** One line: file:line:column and what is wrong. */
function formatProblem({ file, line, column, message }) {
	return `${line === void 0 ? file : `${file}:${line}:${column ?? 1}`}: ${message}`;
}
/** The message and the first place in our own code; never the whole stack. */
function describeDefect(error) {
	if (!(error instanceof Error)) return String(error);
	let place = /at .*?\(?([^()\s]+:\d+:\d+)\)?/.exec(error.stack ?? "")?.[1]?.replace(/^.*\//, "");
	return `${error.name}: ${error.message}${place === void 0 ? "" : ` (${place})`}`;
}
export { formatProblem as n, explainFailure as t };
