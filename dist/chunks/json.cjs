"use strict";
const require_program = require("./program.cjs"), reportJson = (report) => require_program.c(toJson(report));
function toJson({ version, tool, takenAt, incomplete, summary, gate, findings, gaps, cost, rules, waivers }) {
	return {
		version,
		tool: {
			name: tool.name,
			version: tool.version
		},
		takenAt,
		incomplete,
		summary: {
			pass: summary.pass,
			fail: summary.fail,
			unknown: summary.unknown,
			notApplicable: summary.notApplicable,
			waived: summary.waived,
			coverage: summary.coverage
		},
		gate: {
			passed: gate.passed,
			exitCode: gate.exitCode,
			because: gate.because
		},
		findings: findings.map(toJsonFinding),
		gaps: gaps.map(toJsonGap),
		cost: {
			apiCalls: cost.apiCalls,
			retries: cost.retries,
			throttled: cost.throttled,
			seconds: cost.seconds,
			calls: cost.calls
		},
		rules,
		waivers: waivers?.map(toJsonWaiver)
	};
}
function toJsonFinding(finding) {
	let { id, rule, severity, verdict, subject, message, evidence, waiver, location, fix, servers } = finding;
	return {
		id,
		rule,
		severity,
		verdict,
		subject: {
			kind: subject.kind,
			id: subject.id,
			name: subject.name,
			account: subject.account,
			region: subject.region
		},
		message,
		evidence: evidence.map(toJsonEvidence),
		waiver: waiver && {
			reason: waiver.reason,
			owner: waiver.owner,
			expires: waiver.expires
		},
		location: location && {
			file: location.file,
			line: location.line,
			column: location.column
		},
		fix: fix && {
			text: fix.text,
			command: fix.command
		},
		servers
	};
}
function toJsonEvidence(evidence) {
	return "unknown" in evidence ? {
		fact: evidence.fact,
		...toJsonUnknown(evidence)
	} : "absent" in evidence ? {
		fact: evidence.fact,
		absent: !0
	} : {
		fact: evidence.fact,
		value: evidence.value,
		...evidence.more && toJsonUnknown(evidence.more)
	};
}
function toJsonUnknown({ unknown, call, permission, detail }) {
	return {
		unknown,
		call,
		permission,
		detail
	};
}
function toJsonGap({ kind, account, region, unknown, call, permission, detail, servers }) {
	return {
		kind,
		account,
		region,
		reason: unknown,
		call,
		permission,
		detail,
		servers
	};
}
function toJsonWaiver({ waiver, state, endsSoon, findings }) {
	let { rule, subject, accepts, reason, owner, expires, location } = waiver, { file, line, column } = location;
	return {
		rule,
		subject,
		accepts,
		reason,
		owner,
		expires,
		state,
		endsSoon,
		findings,
		location: {
			file,
			line,
			column
		}
	};
}
exports.reportJson = reportJson;
