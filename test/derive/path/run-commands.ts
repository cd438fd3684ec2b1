import type { Fact, Facts, FactValue, Snapshot, Subject } from '../../../src/model/index.ts';
import { wordsOf } from '../../support/shell-words.ts';

// What running the printed commands does to the accounts, as far as a snapshot shows them.

type Change = (facts: Facts, option: (name: string) => string | undefined) => Facts;

const changes: Readonly<Record<string, Change>> = {
  'update-assume-role-policy': (facts, option) => ({ ...facts, 'trust.document': text(option('policy-document')) }),
  'create-role': (facts, option) => ({
    ...facts,
    exists: { value: true },
    'trust.document': text(option('assume-role-policy-document')),
    maxSessionDuration: { value: Number(option('max-session-duration') ?? 3600) },
    'policies.identity': { value: [] },
  }),
  'put-role-policy': (facts, option) => ({ ...facts, 'policies.identity': withPolicy(facts, option) }),
  'put-user-policy': (facts, option) => ({ ...facts, 'policies.identity': withPolicy(facts, option) }),
  'update-role': (facts, option) => ({
    ...facts,
    maxSessionDuration: { value: Number(option('max-session-duration')) },
  }),
};

/** The same organisation after a line of commands on IAM; what else a line says changes nothing here. */
export function runCommand(snapshot: Snapshot, line: string): Snapshot {
  const [guard = [], ...calls] = wordsOf(line.split(' ', 3).includes('"$(aws') ? line : '');
  const account = guard[2];
  let subjects = snapshot.subjects;
  for (const [, operation = '', ...rest] of calls) {
    const option = (name: string) => (rest.includes(`--${name}`) ? rest[rest.indexOf(`--${name}`) + 1] : undefined);
    const name = option('role-name') ?? option('user-name');
    const change = changes[operation];
    if (change === undefined || name === undefined) continue;
    // A role that is there already is not made again, and what follows in the line does not happen.
    const isMeant = (subject: Subject) =>
      subject.account === account && subject.id.endsWith(`/${name}`) && 'policies.identity' in subject.facts;
    if (operation === 'create-role' && subjects.some((subject) => isMeant(subject) && exists(subject.facts))) break;
    subjects = subjects.map((subject) =>
      isMeant(subject) ? { ...subject, facts: change(subject.facts, option) } : subject,
    );
  }
  return { ...snapshot, subjects };
}

function exists({ exists: fact }: Facts): boolean {
  return fact === undefined || !('value' in fact) || fact.value === true;
}

function text(value: string | undefined): Fact {
  return { value: value ?? '' };
}

function withPolicy(facts: Facts, option: (name: string) => string | undefined): Fact {
  const before = facts['policies.identity'];
  const known = before !== undefined && 'value' in before ? (before.value as readonly FactValue[]) : [];
  const name = option('policy-name') ?? '';
  const others = known.filter((policy) => (policy as { name?: string }).name !== name);
  return { value: [...others, { name, kind: 'inline', arn: '', document: option('policy-document') ?? '' }] };
}
