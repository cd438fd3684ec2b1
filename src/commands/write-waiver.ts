import { resolve } from 'node:path';
import { type NewWaiver, writeWaiver } from '../config/index.ts';
import { whyTooBroad } from '../evaluate/index.ts';
import { readTextFile, rewriteFile } from '../files/text-file.ts';
import type { Host } from '../host.ts';
import { matchesGlob, ProblemsError, type Waiver } from '../model/index.ts';
import { type Prepared, prepare } from '../prepare.ts';
import { findFinding, type KnownFinding } from './find-finding.ts';
import type { WaiveFlags } from './waive.ts';

/** `waive`: finds the finding, refuses what nobody should accept, and writes the rest. Throws ProblemsError. */
export async function waive(host: Host, id: string, flags: WaiveFlags): Promise<number> {
  const prepared = await prepare(host, flags.config);
  const { config, root } = prepared;
  const today = host.now().toISOString().slice(0, 10);
  if (flags.expires < today) throw refusal('--expires', `${flags.expires} is past: today is ${today}`);
  const finding = await findFinding(host, prepared, id, flags);
  const waiver = decideWaiver(finding, flags, prepared);
  const earlier = config.waivers
    .filter(({ rule, subject }) => rule === waiver.rule && subject === waiver.subject)
    .at(-1);
  if (earlier === undefined) refuseCovered(waiver, finding, config.waivers, today);

  const file = resolve(root, config.file);
  const text = readTextFile(file, config.file);
  const replaces = earlier && config.waivers.indexOf(earlier);
  await rewriteFile(file, writeWaiver(text, config.file, waiver, replaces));
  const done = earlier === undefined ? 'Wrote a waiver' : 'Renewed the waiver';
  host.stdout.write(`${done} of ${waiver.rule} for ${waiver.subject} until ${waiver.expires} into ${config.file}.\n`);
  return 0;
}

function decideWaiver(finding: KnownFinding, flags: WaiveFlags, { rules }: Prepared): NewWaiver {
  const { rule, verdict, subject } = finding;
  if (!rules.some((enabled) => enabled.rule.definition.id === rule))
    throw refusal(finding.id, `is about ${rule}, which this configuration does not enable: there is nothing to accept`);
  if (verdict === 'pass' || verdict === 'not-applicable')
    throw refusal(
      finding.id,
      `is a ${verdict === 'pass' ? 'pass' : 'check that does not apply'} (${rule} for ${subject.id}): there is nothing to accept`,
    );
  if (verdict === 'unknown' && finding.looked && !flags.acceptUnknown)
    throw refusal(
      finding.id,
      `could not look (${rule} for ${subject.id}): to accept that blind spot, say --accept-unknown`,
    );
  const pattern = flags.subject ?? subject.id;
  if (!matchesGlob(pattern, subject.id)) throw refusal('--subject', `${pattern} does not cover ${subject.id}`);
  const broad = pattern === subject.id ? undefined : (whyTooBroad(pattern) ?? tooShort(pattern));
  if (broad !== undefined) throw refusal('--subject', `${pattern} is too broad: ${broad}`);
  return {
    rule,
    subject: pattern,
    accepts: flags.acceptUnknown ? ['fail', 'unknown'] : ['fail'],
    reason: flags.reason,
    owner: flags.owner,
    expires: flags.expires,
  };
}

function tooShort(pattern: string): string | undefined {
  return pattern.replaceAll('*', '').length < 12 ? 'it needs at least 12 characters besides *' : undefined;
}

/** A second waiver beside one that holds would hide which of them counts. */
function refuseCovered(waiver: NewWaiver, finding: KnownFinding, waivers: readonly Waiver[], today: string): void {
  const covering = waivers.find(
    ({ rule, subject, expires, accepts }) =>
      rule === waiver.rule &&
      expires >= today &&
      matchesGlob(subject, finding.subject.id) &&
      waiver.accepts.every((verdict) => accepts.includes(verdict)),
  );
  if (covering === undefined) return;
  const { location, subject, expires } = covering;
  throw new ProblemsError([
    {
      ...location,
      message: `This waiver for ${subject} accepts ${finding.id} already, until ${expires}: change it there.`,
    },
  ]);
}

function refusal(file: string, message: string): ProblemsError {
  return new ProblemsError([{ file, message }]);
}
