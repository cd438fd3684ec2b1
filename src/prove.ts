import { type AuditInput, audit } from './audit.ts';
import { derive } from './derive/index.ts';
import { isResource, isSettable, ownerOf, setFact, type World } from './derive/set-fact.ts';
import type { FactValue, Finding, JudgedSubject, Kind, Report, TrustPath, Unknown, Verdict } from './model/index.ts';
import type { EnabledRule } from './ruleset/index.ts';

/** One base fact that a fix set. */
export interface ProvedChange {
  /** Qualified path. */
  readonly fact: string;
  readonly subject: { readonly kind: Kind; readonly id: string };
  readonly value: FactValue;
}

/** What became of one failing finding that was to be fixed. */
export interface ProvedFix {
  /** As it was before. */
  readonly finding: Finding;
  /** Empty: nothing was changed for it. */
  readonly changes: readonly ProvedChange[];
  /** Why nothing was changed. */
  readonly because?: string;
}

/** A check that another verdict came of. A check that is new has no verdict before, one that is gone none after. */
export interface Turn {
  /** As it is after, or was before where it is gone. */
  readonly finding: Finding;
  readonly before?: Verdict;
  readonly after?: Verdict;
}

/** What fixes would do, judged on a snapshot before anybody makes them. */
export interface Proof {
  readonly before: Report;
  readonly after: Report;
  readonly fixes: readonly ProvedFix[];
  /** Checks that pass, or no longer apply, and did not before. */
  readonly green: readonly Turn[];
  /** Checks that fail and did not before. */
  readonly red: readonly Turn[];
  /** Every other check whose verdict is another. */
  readonly other: readonly Turn[];
  /** Paths that were interrupted and are no longer, as they are after. */
  readonly alive: readonly TrustPath[];
  /** Paths that are interrupted and were not, as they are after. */
  readonly dead: readonly TrustPath[];
  /** True when no check turned from pass to fail. */
  readonly harmless: boolean;
}

/**
 * Applies the fixes of failing findings (of those that are named, else of all that no waiver accepts) to the base facts,
 * judges again and compares. Pure. Fixes that set one fact to different values take turns, each seeing what the ones
 * before it left; a finding that passes by then needs no change of its own.
 */
export function prove(input: AuditInput, findingIds?: readonly string[]): Proof {
  const before = audit(input).report;
  const wanted = before.findings.filter(
    (finding) =>
      finding.verdict === 'fail' &&
      (findingIds === undefined ? finding.waiver === null : findingIds.includes(finding.id)),
  );
  const { world, fixes } = applyFixes(wanted, input);
  const after = audit({ ...input, ...world }).report;
  const turns = compare(before.findings, after.findings);
  const paths = { before: pathsOf(input, input), after: pathsOf(world, input) };
  const interrupted = new Set(paths.before.filter(isInterrupted).map((path) => path.id));
  const green = turns.filter((turn) => isGood(turn.after) && !isGood(turn.before));
  const red = turns.filter((turn) => turn.after === 'fail');
  return {
    before,
    after,
    fixes,
    green,
    red,
    other: turns.filter((turn) => !green.includes(turn) && !red.includes(turn)),
    alive: paths.after.filter((path) => interrupted.has(path.id) && !isInterrupted(path)),
    dead: paths.after.filter((path) => !interrupted.has(path.id) && isInterrupted(path)),
    harmless: !red.some((turn) => turn.before === 'pass' || turn.before === undefined),
  };
}

function isGood(verdict: Verdict | undefined): boolean {
  return verdict === 'pass' || verdict === 'not-applicable';
}

/** A path that is only too wide still does its work. */
function isInterrupted({ links }: TrustPath): boolean {
  return links.some((link) => link.state === 'broken' && link.name !== 'least-privilege');
}

function pathsOf({ topology, snapshot }: World, { accounts }: AuditInput): readonly TrustPath[] {
  return derive(topology, snapshot).paths.filter((path) => accounts === undefined || accounts.has(path.account));
}

function applyFixes(wanted: readonly Finding[], input: AuditInput) {
  let world: World = { topology: input.topology, snapshot: input.snapshot };
  const fixes = new Map<string, ProvedFix>();
  let open = wanted;
  while (open.length > 0) {
    const round = applyRound(open, world, input);
    for (const fix of round.fixes) fixes.set(fix.finding.id, fix);
    world = round.world;
    open = round.postponed;
  }
  return { world, fixes: wanted.map((finding) => fixes.get(finding.id) as ProvedFix) };
}

/** One turn of every finding whose changes do not contradict those that came before it in this turn. */
function applyRound(findings: readonly Finding[], start: World, input: AuditInput) {
  const subjects = new Map(
    derive(start.topology, start.snapshot).subjects.map((subject) => [
      `${subject.ref.kind} ${subject.ref.id}`,
      subject,
    ]),
  );
  const rules = new Map(input.rules.map((enabled) => [enabled.rule.definition.id, enabled]));
  const set = new Map<string, string>();
  const fixes: ProvedFix[] = [];
  const postponed: Finding[] = [];
  let world = start;
  for (const finding of findings) {
    const enabled = rules.get(finding.rule) as EnabledRule;
    const subject = subjects.get(`${finding.subject.kind} ${finding.subject.id}`);
    const kind = enabled.rule.definition.subject;
    if (subject === undefined || finding.subject.kind !== kind) {
      fixes.push({ finding, changes: [], because: `There is no ${kind} of ${finding.subject.name} to change.` });
      continue;
    }
    const plan = planFix(finding, subject, enabled, input);
    if ('because' in plan) {
      fixes.push(plan);
      continue;
    }
    const values = plan.changes.map((change) => [placeOf(change), JSON.stringify(change.value)] as const);
    if (values.some(([place, value]) => (set.get(place) ?? value) !== value)) {
      postponed.push(finding);
      continue;
    }
    for (const [place, value] of values) set.set(place, value);
    for (const { subject: owner, fact, value } of plan.changes) world = setFact(world, owner, fact, value);
    fixes.push(plan);
  }
  return { world, fixes, postponed };
}

function placeOf({ subject, fact }: ProvedChange): string {
  const path = fact.slice(fact.indexOf('.') + 1);
  return isResource(subject.id) ? `${subject.id} ${path}` : `${subject.kind} ${subject.id} ${path}`;
}

function planFix(finding: Finding, subject: JudgedSubject, enabled: EnabledRule, input: AuditInput): ProvedFix {
  const { rule } = enabled;
  if (rule.changes.length === 0)
    return { finding, changes: [], because: `${rule.definition.id} does not say what its fix changes.` };
  const { account } = subject.ref;
  const { params } = enabled.settingsFor({
    servers: subject.servers,
    account,
    accountName: input.topology.accounts.find(({ id }) => id === account)?.name,
  });
  const scope = { variables: subject.variables, params, now: input.snapshot.takenAt };
  if (rule.judge(scope).verdict !== 'fail')
    return { finding, changes: [], because: 'It no longer fails after the fixes before it.' };
  if (changesWhatIsMissing(subject, rule))
    return { finding, changes: [], because: 'It does not exist: there is nothing to change but its declaration.' };
  const changes: ProvedChange[] = [];
  const unknown: string[] = [];
  for (const { path, evaluate } of rule.changes) {
    const changed = evaluate(scope);
    const owner = ownerOf(subject, path);
    if ('unknown' in changed) unknown.push(describe(path, changed));
    else if (owner !== undefined && isSettable(owner, path)) {
      if (!isAlready(subject, path, changed.value)) changes.push({ fact: path, subject: owner, value: changed.value });
    } else unknown.push(`${path} cannot be set on a snapshot.`);
  }
  if (changes.length > 0) return { finding, changes };
  return { finding, changes, because: unknown.join(' ') || 'Its fix would change nothing that is known here.' };
}

/** Whether a fix would set facts of something that is not there, and does not make it. */
function changesWhatIsMissing({ variables }: JudgedSubject, { changes }: EnabledRule['rule']): boolean {
  const made = new Set(changes.map(({ path }) => path));
  return changes.some(({ path }) => {
    const variable = path.slice(0, path.indexOf('.'));
    const exists = variables[variable]?.exists;
    return exists !== undefined && 'value' in exists && exists.value === false && !made.has(`${variable}.exists`);
  });
}

function describe(path: string, { unknown, detail }: Unknown): string {
  return `What ${path} would become is unknown: ${unknown}.${detail === undefined ? '' : ` ${detail}`}`;
}

function isAlready({ variables }: JudgedSubject, path: string, value: FactValue): boolean {
  const dot = path.indexOf('.');
  const fact = variables[path.slice(0, dot)]?.[path.slice(dot + 1)];
  return fact !== undefined && 'value' in fact && JSON.stringify(fact.value) === JSON.stringify(value);
}

function compare(before: readonly Finding[], after: readonly Finding[]): readonly Turn[] {
  const earlier = new Map(before.map((finding) => [finding.id, finding]));
  const later = new Map(after.map((finding) => [finding.id, finding]));
  const changed = after.flatMap((finding): Turn[] => {
    const known = earlier.get(finding.id)?.verdict;
    if (known === finding.verdict) return [];
    return [{ finding, ...(known !== undefined && { before: known }), after: finding.verdict }];
  });
  const gone = before
    .filter((finding) => !later.has(finding.id))
    .map((finding): Turn => ({ finding, before: finding.verdict }));
  return [...changed, ...gone];
}
