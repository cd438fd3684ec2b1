import type { Evidence, FactValue, Finding, Unknown } from '../model/index.ts';
import { escapeData, escapeLines, escapeProse } from './escape.ts';
import { formatEvidence, formatItems, formatUnknown } from './evidence.ts';

/** One labelled fact about a finding. Every text in it is escaped and stands on one line. */
export interface Detail {
  readonly label: 'subject' | 'evidence' | 'unknown' | 'fix' | 'command' | 'waived' | 'also' | 'declared' | 'finding';
  readonly text: string;
  /** Lines that belong below the text, e.g. the elements of a list. */
  readonly items?: readonly string[];
}

const evidenceShown = 30;

/** What is found, without what it is found about; never empty. */
export function describeMessage(finding: Finding): string {
  return escapeProse(finding.message) || `${finding.verdict}: ${escapeData(finding.rule)}`;
}

/** `instance xsoar-prod`: what people call the subject. */
export function describeSubject({ subject }: Finding): string {
  return `${subject.kind} ${escapeData(subject.name) || escapeData(subject.id)}`;
}

/** Everything a reader needs besides the message to understand and mend a finding, in reading order. */
export function describe(finding: Finding): readonly Detail[] {
  return [
    ...describeId(finding),
    ...describeEvidence(finding),
    ...describeFix(finding),
    ...describeWaiver(finding),
    ...describeOrigin(finding),
  ];
}

/** The stable id of the subject, and where it is. */
export function describeId({ subject }: Finding): readonly Detail[] {
  const arn = subject.id.startsWith('arn:');
  const place = arn ? [] : [subject.account, subject.region].flatMap((part) => (part ? [escapeData(part)] : []));
  return [{ label: 'subject', text: [escapeData(subject.id), ...place].join(' · ') }];
}

/** The facts the verdict rests on; an unknown that the message already tells in full is not repeated. */
export function describeEvidence({ evidence, message }: Finding): readonly Detail[] {
  const details = evidence
    .filter((each) => !('unknown' in each && tells(message, each)))
    .flatMap((each): Detail | readonly Detail[] => {
      if ('unknown' in each)
        return { label: 'unknown', text: `${escapeData(each.fact)}: ${formatUnknown(withoutTold(each, message))}` };
      return ('value' in each && describeList(each)) || { label: 'evidence', text: formatEvidence(each) };
    });
  if (details.length <= evidenceShown) return details;
  const more = `… and ${details.length - evidenceShown} more facts`;
  return [...details.slice(0, evidenceShown), { label: 'evidence', text: more }];
}

export function describeFix({ fix }: Finding): readonly Detail[] {
  if (fix === undefined) return [];
  const text: Detail = { label: 'fix', text: escapeProse(fix.text) };
  if (fix.command === undefined) return [text];
  const [first = '', ...rest] = escapeLines(fix.command);
  return [text, { label: 'command', text: first, items: rest }];
}

export function describeWaiver({ waiver }: Finding): readonly Detail[] {
  if (waiver === null) return [];
  const { reason, owner, expires } = waiver;
  return [{ label: 'waived', text: `until ${escapeData(expires)} by ${escapeData(owner)}: ${escapeProse(reason)}` }];
}

/** Other servers it concerns, where the subject is declared, and the id of the finding. */
export function describeOrigin({ servers, location, id }: Finding): readonly Detail[] {
  const others = servers.slice(1).map(escapeData).join(', ');
  return [
    ...(others === '' ? [] : [{ label: 'also', text: others } as const]),
    ...(location === undefined
      ? []
      : [{ label: 'declared', text: `${escapeData(location.file)}:${location.line}:${location.column}` } as const]),
    { label: 'finding', text: escapeData(id) },
  ];
}

/** A list by its elements, and why there may be more of them; undefined for what fits on one line. */
function describeList({
  fact,
  value,
  more,
}: Extract<Evidence, { readonly value: FactValue }>): readonly Detail[] | undefined {
  const items = formatItems(value) ?? [];
  const isOne = items.length < 2 && (more === undefined || !items[0]?.endsWith('.'));
  if (isOne) return undefined;
  const name = escapeData(fact);
  const listed: Detail = { label: 'evidence', text: `${name} =`, items };
  if (more === undefined) return [listed];
  return [listed, { label: 'evidence', text: `${name} may hold more: ${formatUnknown(more)}` }];
}

/** Without the sentences that the message says already. */
function withoutTold({ detail, ...unknown }: Unknown, message: string): Unknown {
  return detail === undefined || message.includes(detail) ? unknown : { ...unknown, detail };
}

function tells(message: string, { fact, unknown, call, permission, detail }: Unknown & { readonly fact: string }) {
  return [fact, unknown, call, permission, detail].every((part) => message.includes(part ?? ''));
}
