"use strict";
const require_program = require("./program.cjs");
let node_readline = require("node:readline");
// src/commands/init/asker.ts
/** Undefined where nobody sits at a terminal: flags say everything then. */
function openAsker(host) {
	let { stdin, stderr, signal } = host;
	if (stdin === void 0 || !stdin.isTerminal || !stderr.isTerminal) return;
	let lines = (0, node_readline.createInterface)({
		input: stdin.stream,
		terminal: !1
	}), answers = lines[Symbol.asyncIterator](), cut = () => lines.close();
	signal.addEventListener("abort", cut);
	let next = async () => {
		let { value, done } = await answers.next();
		if (done) throw new require_program.K([{
			file: "init",
			message: "ended before all was answered: nothing was written"
		}]);
		return String(value).trim();
	};
	return {
		async ask(question, whyNot, fallback) {
			for (;;) {
				stderr.write(`${question}${fallback === void 0 ? "" : ` [${fallback}]`}: `);
				let answer = await next() || (fallback ?? ""), why = whyNot(answer);
				if (why === void 0) return answer;
				stderr.write(`  expected ${why}\n`);
			}
		},
		tell: (text) => stderr.write(text),
		close() {
			signal.removeEventListener("abort", cut), lines.close();
		}
	};
}
exports.openAsker = openAsker;
