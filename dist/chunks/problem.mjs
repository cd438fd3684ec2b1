// src/model/problem.ts
/** Carries every problem of one kind of input at once. */
var ProblemsError = class extends Error {
	problems;
	constructor(problems) {
		super(problems.map((problem) => problem.message).join("\n")), this.name = "ProblemsError", this.problems = problems;
	}
};
export { ProblemsError as t };
