import { t as compareText } from "./chunks/compare-AjTDeBKO.mjs";
import { a as absent, c as known, o as isAbsent, s as isUnknown } from "./chunks/catalogue-DMen7JOE.mjs";
import { s as matchesGlob } from "./chunks/examples-Bj1i89kW.mjs";
import { l as nearest } from "./chunks/source-Cpf55KNN.mjs";
import { a as partitionOfServer, c as partitionOfRegion, i as nameOfArn, n as declaredPaths, o as selectorText, r as declaredTargets, s as instanceArn, t as accountOfArn } from "./chunks/targets-CqsfNuPG.mjs";
import { a as audit, c as reportFormats, l as ProblemsError, n as loadRules, o as decideAssumeRole, r as loadConfig, s as sliceTopology, t as resolveRuleset } from "./chunks/ruleset-D2fWwhQc.mjs";
import { t as snapshotVersion } from "./chunks/snapshot-63RErafG.mjs";
import { _ as kinds } from "./chunks/iso-DcIMNbMW.mjs";
import { i as verdicts, n as severities, r as unknownReasons, t as isAtLeast } from "./chunks/verdict-ZppDEHzr.mjs";
import { t as collect } from "./chunks/collect-DSkVKHHx.mjs";
import { t as planCollection } from "./chunks/plan-xCLSSQPX.mjs";
import { n as loadReporter, t as formats } from "./chunks/report-BdGecI4n.mjs";
// src/model/path.ts
/** The links of a trust path in the order in which a call depends on them. Access-key servers start with `user` and `access-key`. */
const linkNames = [
	"instance",
	"instance-profile",
	"profile-role",
	"role-trusts-ec2",
	"metadata-service",
	"user",
	"access-key",
	"sts-endpoint",
	"assume-role-permission",
	"target-role",
	"trust-policy",
	"guardrails",
	"session",
	"permissions",
	"least-privilege"
];
export { ProblemsError, absent, accountOfArn, audit, collect, compareText, decideAssumeRole, declaredPaths, declaredTargets, formats, instanceArn, isAbsent, isAtLeast, isUnknown, kinds, known, linkNames, loadConfig, loadReporter, loadRules, matchesGlob, nameOfArn, nearest, partitionOfRegion, partitionOfServer, planCollection, reportFormats, resolveRuleset, selectorText, severities, sliceTopology, snapshotVersion, unknownReasons, verdicts };
