"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs");
// src/commands/init/answers.ts
/** Answers from flags, from somebody at a terminal, or from what is usual; what is wrong with flags is told at once. */
var Answers = class {
	asker;
	problems = [];
	constructor(asker) {
		this.asker = asker;
	}
	async one(given, { flag, question, form, fallback }) {
		return given === void 0 ? this.asker === void 0 ? (fallback === void 0 && this.refuse(flag, `is needed: ${question[0]?.toLowerCase()}${question.slice(1)}`), fallback ?? "") : this.asker.ask(question, (answer) => require_audit.Et(form, answer), fallback) : this.check(flag, given, form);
	}
	/** Several, in one answer separated by blanks. `optional`: none is an answer too. */
	async several(given, wanted, optional) {
		let { flag, question, form, fallback } = wanted;
		return given.length > 0 ? given.map((value) => this.check(flag, value, form)) : this.asker === void 0 ? fallback === void 0 ? (optional || this.refuse(flag, `is needed: ${question[0]?.toLowerCase()}${question.slice(1)}`), []) : splitWords(fallback) : splitWords(await this.asker.ask(question, (answer) => {
			let values = splitWords(answer);
			return values.length === 0 ? optional ? void 0 : require_audit.Et(form, "") : values.map((value) => require_audit.Et(form, value)).find((why) => why !== void 0);
		}, fallback));
	}
	refuse(flag, message) {
		this.problems.push({
			file: flag,
			message
		});
	}
	throwProblems() {
		if (this.problems.length > 0) throw new require_program.K(this.problems);
	}
	check(flag, value, form) {
		let why = require_audit.Et(form, value);
		return why !== void 0 && this.refuse(flag, `is ${JSON.stringify(value)}: expected ${why}`), value;
	}
};
function splitWords(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "");
}
exports.Answers = Answers;
