import type { Evidence, Fact } from '../../../model/index.ts';
import { decideDuration } from '../../../policy/index.ts';
import { awsCommand } from '../aws-command.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import type { Way } from '../way.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const sessionName = /^[\w+=,.@-]{2,64}$/;
const longest = 43_200;
const shortest = 900;

/** The session name is one that STS takes, and the role allows a session of the length that is asked for. */
export function judgeSession(way: Way): Judged {
  const { declared, target } = way;
  const { integration } = declared;
  const max = target.facts.maxSessionDuration as Fact;
  const duration: Evidence =
    declared.sessionDuration === undefined
      ? { fact: 'path.session.duration', absent: true }
      : { fact: 'path.session.duration', value: declared.sessionDuration };
  const name: Evidence =
    declared.sessionName === undefined
      ? {
          fact: 'path.session.name',
          unknown: 'not-declared',
          detail: `No sessionName is declared for ${way.declared.role}.`,
        }
      : { fact: 'path.session.name', value: declared.sessionName };
  const evidence = [name, duration, evidenceOf('targetRole.maxSessionDuration', max)];
  if (declared.sessionName !== undefined && !sessionName.test(declared.sessionName))
    return broken(`STS takes no session name like ${JSON.stringify(declared.sessionName)}.`, evidence, {
      text: `Give ${integration.name} a session name of 2 to 64 letters, digits and the characters _+=,.@-.`,
    });
  const { decision, because } = decideDuration(
    declared.server.authentication === 'access-key' ? 'user' : 'instance-profile',
    declared.sessionDuration,
    'value' in max ? Number(max.value) : undefined,
  );
  const told = because.replace(/^\w+: /, '');
  if (decision === 'denied') return broken(`STS refuses the session: ${told}`, evidence, mendOf(way));
  if (decision === 'unknown') {
    const reason: Evidence[] =
      'unknown' in max
        ? []
        : [{ fact: 'path.session.duration', unknown: 'not-collected', detail: 'Only a call to AWS would tell.' }];
    return unread(`Whether STS grants the session is not known: ${told}`, [...evidence, ...reason]);
  }
  if (declared.sessionName === undefined)
    return unread(
      `The session name of ${integration.name} for ${target.name} is not declared, and XSOAR assumes no role without one.`,
      evidence,
    );
  const length = declared.sessionDuration ?? 3600;
  return proven(
    `${target.name} allows the session ${declared.sessionName} of ${length} s.`,
    evidence.slice(0, length > 3600 ? 3 : 2),
  );
}

function mendOf({ declared, target }: Way) {
  const asked = declared.sessionDuration ?? 0;
  const max = target.facts.maxSessionDuration as Fact;
  const name = declared.integration.name;
  if (asked < shortest || asked > longest || !('value' in max))
    return { text: `Set the session duration of ${name} to between ${shortest} and ${longest} seconds.` };
  return {
    text: `Set the session duration of ${name} to at most ${max.value} seconds, or let ${target.name} allow ${asked}.`,
    command: awsCommand('iam update-role', { 'role-name': target.name, 'max-session-duration': asked }),
  };
}
