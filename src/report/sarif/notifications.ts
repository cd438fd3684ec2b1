import type { Notification, ReportingDescriptor } from 'sarif';
import type { Report } from '../../model/index.ts';
import { type BlindSpot, findBlindSpots, findUnlisted, type Unlisted } from '../blind-spots.ts';
import { count } from '../count.ts';
import { escapeData } from '../escape.ts';
import { formatUnknown } from '../evidence.ts';
import { endSentence } from '../sentence.ts';
import { toPascalCase } from './pascal-case.ts';

const kinds = ['could-not-look', 'not-listed', 'run-interrupted', 'tool-defect', 'results-left-out'] as const;
type NotificationKind = (typeof kinds)[number];

const meanings: Readonly<Record<NotificationKind, string>> = {
  'could-not-look': 'Checks could not be decided, because a fact could not be read.',
  'not-listed': 'Subjects of a kind could not be listed, so some may be missing.',
  'run-interrupted': 'The run was interrupted; the report holds what was seen.',
  'tool-defect': 'A defect of the tool kept part of the audit from being judged.',
  'results-left-out': 'There are more results than code scanning keeps; the worst are kept.',
};

/** What notifications refer to, as `driver.notifications`. */
export const notificationKinds: ReportingDescriptor[] = kinds.map((id) => ({
  id,
  name: toPascalCase(id),
  shortDescription: { text: meanings[id] },
  fullDescription: { text: meanings[id] },
  help: { text: meanings[id] },
}));

/** Everything the run could not see or say. Each unknown check is named by one notification at least. */
export function listNotifications(
  report: Report,
  leftOut: number,
  ruleIndex: ReadonlyMap<string, number>,
): Notification[] {
  return [
    ...(report.incomplete ? [notify('run-interrupted', 'error', meanings['run-interrupted'])] : []),
    ...(report.gate.exitCode === 3 ? [notify('tool-defect', 'error', meanings['tool-defect'])] : []),
    ...(leftOut > 0 ? [notify('results-left-out', 'warning', tellLeftOut(leftOut))] : []),
    ...findBlindSpots(report.findings).map((spot) => notifyBlindSpot(spot, ruleIndex)),
    ...findUnlisted(report.gaps).map((each) => notify('not-listed', 'warning', tellUnlisted(each))),
  ];
}

function notify(kind: NotificationKind, level: Notification.level, text: string): Notification {
  return { descriptor: { id: kind, index: kinds.indexOf(kind) }, level, message: { text } };
}

function notifyBlindSpot(spot: BlindSpot, ruleIndex: ReadonlyMap<string, number>): Notification {
  const rules = [...new Set(spot.findings.map(({ rule }) => rule))];
  const [only] = rules.length === 1 ? rules : [];
  const index = only === undefined ? undefined : ruleIndex.get(only);
  return {
    ...notify('could-not-look', 'warning', tellBlindSpot(spot, rules)),
    ...(only !== undefined && { associatedRule: { id: escapeData(only), ...(index !== undefined && { index }) } }),
    properties: { findings: spot.findings.map(({ id }) => escapeData(id)) },
  };
}

function tellBlindSpot(spot: BlindSpot, rules: readonly string[]): string {
  const why = formatUnknown({
    unknown: spot.reason,
    ...(spot.call !== undefined && { call: spot.call }),
    ...(spot.permission !== undefined && { permission: spot.permission }),
  });
  const open = `${count(spot.findings.length, 'check')} left open (${rules.map(escapeData).join(', ')})`;
  return `Could not look: ${why}. ${open}. To settle: ${spot.remedy}.`;
}

function tellUnlisted({ place, why }: Unlisted): string {
  return `Not listed: ${place}: ${endSentence(formatUnknown(why))} Subjects may be missing.`;
}

function tellLeftOut(leftOut: number): string {
  return `${count(leftOut, 'result')} left out: code scanning keeps 5,000, these are the ones of least severity. The JSON report holds all.`;
}
