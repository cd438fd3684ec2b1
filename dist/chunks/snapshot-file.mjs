import { t as ProblemsError } from "./problem.mjs";
import "./snapshot.mjs";
import { t as kinds } from "./subject.mjs";
import { r as unknownReasons } from "./verdict.mjs";
import { n as whyOf, r as writeWhole } from "./whole-file2.mjs";
import { a as boolean, c as literal, f as record, h as union, i as array, m as string, n as datetime, o as int, p as strictObject, r as _enum, s as json, u as number } from "./iso.mjs";
import { readFileSync, statSync } from "node:fs";
// src/files/snapshot-schema.ts
const unknown = {
	unknown: _enum(unknownReasons),
	call: string().optional(),
	permission: string().optional(),
	detail: string().optional()
}, value = json().refine((found) => found !== null, "a fact is never null"), fact = union([
	strictObject({
		value,
		more: strictObject(unknown).optional()
	}),
	strictObject({ absent: literal(!0) }),
	strictObject(unknown)
]), location = strictObject({
	file: string(),
	line: int().min(1),
	column: int().min(1)
}), text = string(), count = int().min(0), commandRole = strictObject({
	role: text,
	sessionName: text.optional(),
	sessionDuration: count.optional(),
	location
}), topology = strictObject({
	accounts: array(strictObject({
		id: string().regex(/^\d{12}$/),
		name: text,
		auditRole: text.optional(),
		profile: text.optional(),
		externalId: literal(!0).optional(),
		regions: union([literal("enabled"), array(text)]),
		location
	})),
	servers: array(strictObject({
		name: text,
		account: text,
		region: text.optional(),
		instances: union([strictObject({ ids: array(strictObject({
			id: text,
			location
		})) }), strictObject({
			tags: record(text, text),
			location
		})]).optional(),
		authentication: _enum(["instance-profile", "access-key"]),
		role: text.optional(),
		user: text.optional(),
		containers: _enum([
			"bridge",
			"host",
			"none",
			"rootless"
		]),
		environment: _enum(["production", "test"]).optional(),
		stsEndpoints: _enum([
			"regional",
			"global",
			"legacy",
			"unset"
		]).optional(),
		engineOf: text.optional(),
		settings: union([strictObject({ file: text }), strictObject({
			url: text,
			caFile: text.optional()
		})]).optional(),
		facts: record(text, union([text, array(text)])),
		location
	})),
	integrations: array(strictObject({
		name: text,
		server: text,
		brand: text.optional(),
		role: text.optional(),
		sessionName: text.optional(),
		sessionDuration: count.optional(),
		region: text.optional(),
		storedKeys: boolean().optional(),
		actions: array(text).optional(),
		commandRoles: array(commandRole),
		inAccounts: strictObject({
			roleName: text,
			accounts: array(text),
			location
		}).optional(),
		location
	}))
}), snapshotSchema = strictObject({
	version: literal(1),
	tool: strictObject({
		name: text,
		version: text
	}),
	takenAt: datetime(),
	incomplete: boolean(),
	topology,
	subjects: array(strictObject({
		kind: _enum(kinds),
		id: text,
		name: text,
		account: text.optional(),
		region: text.optional(),
		facts: record(text, fact)
	})),
	selections: array(strictObject({
		server: text,
		selector: text,
		instances: array(text),
		unread: strictObject(unknown).optional()
	})),
	gaps: array(strictObject({
		...unknown,
		kind: _enum(kinds),
		account: text.optional(),
		region: text.optional(),
		servers: array(text)
	})),
	reads: array(strictObject({
		name: text,
		account: text,
		region: text.optional(),
		subject: text.optional()
	})),
	cost: strictObject({
		apiCalls: count,
		retries: count,
		throttled: count,
		seconds: number().min(0),
		calls: record(text, count)
	})
});
// src/files/snapshot-file.ts
/** Reads a snapshot. Throws ProblemsError for a file that is not a whole snapshot of this version. */
function readSnapshot(file) {
	let fail = (message) => {
		throw new ProblemsError([{
			file,
			message
		}]);
	}, text = "";
	try {
		let stat = statSync(file);
		stat.isDirectory() && fail("is a directory: name the snapshot file in it"), stat.isFile() || fail("is not a regular file"), text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
	} catch (error) {
		if (error instanceof ProblemsError) throw error;
		fail(`cannot be read: ${whyOf(error)}`);
	}
	text.trim() === "" && fail("is empty: take the snapshot again with `trustpath collect --output FILE`");
	let content;
	try {
		content = JSON.parse(text);
	} catch {
		fail("is not whole JSON: was it cut short? Take the snapshot again with `trustpath collect --output FILE`");
	}
	let version = typeof content == "object" && content && "version" in content ? content.version : void 0;
	version === void 0 && fail("is not a snapshot: it has no `version`"), version !== 1 && fail(`is a snapshot of version ${JSON.stringify(version)}; this program reads version 1: take it again`);
	let parsed = snapshotSchema.safeParse(content);
	if (!parsed.success) {
		let problems = parsed.error.issues.slice(0, 5).map((issue) => ({
			file,
			message: `is not a snapshot: ${issue.path.join(".") || "the top level"}: ${issue.message}`
		})), more = parsed.error.issues.length - 5;
		throw more > 0 && problems.push({
			file,
			message: `and ${more} more of the kind`
		}), new ProblemsError(problems);
	}
	return parsed.data;
}
/** Writes a snapshot whole or not at all, readable by its owner only. Throws ProblemsError. */
function writeSnapshot(file, snapshot) {
	writeWhole(file, `${JSON.stringify(snapshot, null, 2)}\n`, 384);
}
export { writeSnapshot as n, readSnapshot as t };
