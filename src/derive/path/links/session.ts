import type { Evidence, Fact, Mend } from '../../../model/index.ts';
import { decideDuration } from '../../../policy/index.ts';
import { iamCommand } from '../aws-command.ts';
import { broken, evidenceOf, type Judged, notReached, proven, unread } from '../judged.ts';
import { tellOwner } from '../ownership.ts';
import type { Way } from '../way.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const sessionName = /^[\w+=,.@-]{2,64}$/;
const byDefault = 3600;
const longest = 43_200;
const shortest = 900;

/** The session name is one that STS takes, and the role allows a session of the length that is asked for. */
export function judgeSession(way: Way): Judged {
  const { declared, target } = way;
  const name = declared.sessionName;
  const length = declared.sessionDuration ?? byDefault;
  const max = target.facts.maxSessionDuration as Fact;
  const evidence = evidenceFor(way, max);
  const { decision, because } = decideDuration(
    declared.server.authentication === 'access-key' ? 'user' : 'instance-profile',
    declared.sessionDuration,
    'value' in max ? Number(max.value) : undefined,
  );
  const told = because.replace(/^\w+: /, '');
  const faults = [
    ...(name === undefined || sessionName.test(name) ? [] : [nameFault(way, name)]),
    ...(decision === 'denied' ? [{ because: `STS refuses the session: ${told}`, mend: lengthMend(way) }] : []),
  ];
  if (faults.length > 0) return broken(faults.map((fault) => fault.because).join(' '), evidence, joinMends(faults));
  if (decision === 'unknown' && isMissing(target.exists))
    return notReached(
      `Nothing to look at until the role ${target.name} exists; it must then allow sessions of ${length} s.`,
      'targetRole.maxSessionDuration',
    );
  if (decision === 'unknown') {
    const reason: Evidence[] =
      'unknown' in max
        ? []
        : [{ fact: 'path.session.duration', unknown: 'not-collected', detail: 'Only a call to AWS would tell.' }];
    return unread(`Whether STS grants the session is not known: ${told}`, [...evidence, ...reason]);
  }
  if (name === undefined)
    return unread(
      `The session name of ${declared.integration.name} for ${target.name} is not declared, and XSOAR assumes no role without one.`,
      evidence,
    );
  return length > byDefault
    ? proven(`${target.name} allows the session ${name} of ${length} s.`, evidence)
    : proven(`STS takes the session name ${name}, and every role allows ${length} s.`, evidence.slice(0, 2));
}

function evidenceFor({ declared }: Way, max: Fact): readonly Evidence[] {
  return [
    declared.sessionName === undefined
      ? {
          fact: 'path.session.name',
          unknown: 'not-declared',
          detail: `No sessionName is declared for ${declared.role}.`,
        }
      : { fact: 'path.session.name', value: declared.sessionName },
    declared.sessionDuration === undefined
      ? { fact: 'path.session.duration', absent: true }
      : { fact: 'path.session.duration', value: declared.sessionDuration },
    evidenceOf('targetRole.maxSessionDuration', max),
  ];
}

interface Fault {
  readonly because: string;
  readonly mend: Mend;
}

function nameFault({ declared }: Way, name: string): Fault {
  return {
    because: `STS takes no session name like ${JSON.stringify(name)}.`,
    mend: {
      text: `Give ${declared.integration.name} a session name of 2 to 64 letters, digits and the characters _+=,.@-.`,
    },
  };
}

function lengthMend({ declared, target, demands }: Way): Mend {
  const asked = declared.sessionDuration ?? byDefault;
  const max = target.facts.maxSessionDuration as Fact;
  const name = declared.integration.name;
  if (asked < shortest || asked > longest || !('value' in max))
    return { text: `Set the session duration of ${name} to between ${shortest} and ${longest} seconds.` };
  if (declared.server.authentication === 'instance-profile')
    return {
      text: `Set the session duration of ${name} to at most ${byDefault} seconds: whether the credentials of an instance are granted more, AWS documents both ways.`,
    };
  const longer = Math.max(demands.longestSession, Number(max.value));
  const text = `Set the session duration of ${name} to at most ${max.value} seconds, or let ${target.name} allow ${longer}.`;
  return {
    text: [text, ...tellOwner(target.tags)].join(' '),
    command: iamCommand(target.account, ['update-role', { 'role-name': target.name, 'max-session-duration': longer }]),
  };
}

function joinMends(faults: readonly Fault[]): Mend {
  const command = faults.find(({ mend }) => mend.command !== undefined)?.mend.command;
  return { text: faults.map(({ mend }) => mend.text).join(' '), ...(command !== undefined && { command }) };
}

function isMissing(exists: Fact): boolean {
  return 'value' in exists && exists.value === false;
}
