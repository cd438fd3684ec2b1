import type { LinkName, TrustPath } from '../model/index.ts';
import type { Proof } from '../prove.ts';
import {
  describeEvidence,
  describeMessage,
  describeOrigin,
  describeSubject,
  describeWaiver,
} from '../report/describe.ts';
import { escapeData, escapeLines, escapeProse } from '../report/escape.ts';
import { marks } from '../report/text/finding.ts';
import type { Style } from '../report/text/style.ts';
import { wrap } from '../report/text/wrap.ts';
import type { CompiledRule } from '../ruleset/index.ts';
import { describeChange } from './describe-change.ts';
import type { Explained } from './explain-finding.ts';

/** A finding for a terminal: what was found, by which rule, on what evidence, why it was decided so, what mends it, how to waive it. */
export function writeExplanation({ finding, rule, paths, proof, source }: Explained, style: Style): string {
  const { verdict, severity } = finding;
  const paint = style.verdict[verdict];
  const lines = [
    `${paint(marks[verdict])} ${style.severity[severity](severity)}  ${style.strong(escapeData(finding.rule))}  ${describeSubject(finding)}`,
    ...paragraph(describeMessage(finding), style),
    ...(rule === undefined ? [] : section('Rule', writeRule(rule, style), style)),
    ...section(
      'Evidence',
      describeEvidence(finding).flatMap(({ text, items = [] }) => [
        ...paragraph(text, style),
        ...items.flatMap((item) => wrap(item, style.width - 6).map((line) => `      ${line}`)),
      ]),
      style,
    ),
    ...section(
      'Decision',
      paths.flatMap((path) => writeDecision(path, style)),
      style,
    ),
    ...section('Fix', writeFix(finding.fix, proof, style), style),
    ...section('Waiver', writeWaiver(finding, source, style), style),
    '',
    ...describeOrigin(finding).map(({ label, text }) => style.quiet(`  ${label.padEnd(10)}${text}`)),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function section(title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : ['', style.strong(title), ...lines];
}

function paragraph(text: string, style: Style): readonly string[] {
  return wrap(text, style.width - 4).map((line) => `    ${line}`);
}

function writeRule({ definition }: CompiledRule, style: Style): readonly string[] {
  const { title, why, when, require } = definition;
  return [
    ...paragraph(escapeProse(title), style),
    '',
    ...paragraph(escapeProse(why), style),
    '',
    ...(when === undefined ? [] : paragraph(`when     ${escapeProse(when)}`, style)),
    ...paragraph(`require  ${escapeProse(require)}`, style),
  ];
}

/** Links of the path that do not hold, each with the statement that decided and what mends it. */
function writeDecision(path: TrustPath, style: Style): readonly string[] {
  const told: readonly LinkName[] = path.firstBroken === undefined ? ['trust-policy', 'assume-role-permission'] : [];
  const links = path.links.filter(
    ({ name, state }) => name !== 'guardrails' && (state !== 'proven' || told.includes(name)),
  );
  return [
    `  ${style.quiet(escapeData(path.id))}`,
    ...links.flatMap(({ name, state, because, statement, mend }) => [
      ...paragraph(`${name} is ${state}. ${escapeProse(because)}`, style),
      ...(statement === undefined
        ? []
        : paragraph(
            `decided by statement ${statement.index}${statement.sid ? ` (${escapeData(statement.sid)})` : ''} of ${escapeProse(statement.policy)}`,
            style,
          )),
      ...(mend === undefined || mend.text === '' ? [] : paragraph(`mend: ${escapeProse(mend.text)}`, style)),
      ...(mend?.command === undefined ? [] : escapeLines(mend.command).map((line) => `      ${style.command(line)}`)),
    ]),
  ];
}

function writeFix(fix: { text: string; command?: string } | undefined, proof: Proof | undefined, style: Style) {
  const [proved] = proof?.fixes ?? [];
  return [
    ...(fix === undefined ? [] : paragraph(escapeProse(fix.text), style)),
    ...(fix?.command === undefined
      ? []
      : ['', ...escapeLines(fix.command).map((line) => `    ${style.command(line)}`)]),
    ...(proved === undefined || proved.changes.length === 0
      ? []
      : ['', ...proved.changes.flatMap((change) => paragraph(`sets ${describeChange(change)}`, style))]),
    ...(proof?.green ?? []).flatMap(({ finding }) =>
      paragraph(`turns green ${escapeData(finding.rule)} of ${describeSubject(finding)}`, style),
    ),
    ...(proof?.red ?? []).flatMap(({ finding }) =>
      paragraph(`turns red ${escapeData(finding.rule)} of ${describeSubject(finding)}`, style),
    ),
  ];
}

function writeWaiver(finding: Explained['finding'], source: string, style: Style): readonly string[] {
  if (finding.waiver !== null) return describeWaiver(finding).flatMap(({ text }) => paragraph(text, style));
  if (finding.verdict !== 'fail' && finding.verdict !== 'unknown') return [];
  const accept = finding.verdict === 'unknown' ? ' --accept-unknown' : '';
  const command = `trustpath waive ${finding.id}${escapeData(source)}${accept} --reason REASON --owner NAME --expires YYYY-MM-DD`;
  return [
    ...paragraph('If it is accepted for a time, with a reason and an owner:', style),
    '',
    `    ${style.command(command)}`,
  ];
}
