import { E as decideAssumeRole, x as audit } from "./chunks/audit.mjs";
import { C as isUnknown, S as isAbsent, T as compareText, _ as instanceArn, a as kinds, b as matchesGlob, c as accountOfArn, d as nameOfArn, f as partitionOfServer, g as linkNames, h as ProblemsError, i as verdicts, l as declaredPaths, m as selectorText, n as severities, o as snapshotVersion, p as reportFormats, r as unknownReasons, s as sliceTopology, t as isAtLeast, u as declaredTargets, v as partitionOfRegion, w as known, x as absent, y as nearest } from "./chunks/model.mjs";
import { n as collect } from "./chunks/collect.mjs";
import { r as loadConfig } from "./chunks/configuration.mjs";
import { C as loadReporter, S as formats } from "./chunks/program.mjs";
import { t as planCollection } from "./chunks/plan.mjs";
import { n as resolveRuleset, r as loadRules } from "./chunks/rules.mjs";
export { ProblemsError, absent, accountOfArn, audit, collect, compareText, decideAssumeRole, declaredPaths, declaredTargets, formats, instanceArn, isAbsent, isAtLeast, isUnknown, kinds, known, linkNames, loadConfig, loadReporter, loadRules, matchesGlob, nameOfArn, nearest, partitionOfRegion, partitionOfServer, planCollection, reportFormats, resolveRuleset, selectorText, severities, sliceTopology, snapshotVersion, unknownReasons, verdicts };
