/** Where this server and our decision do not agree, both looked at. What is not listed must agree, what is listed must not. */
export interface Disagreement {
  /** Name of the role that is assumed. */
  readonly role: string;
  /** Names of the callers. */
  readonly callers: readonly string[];
  readonly ours: 'allowed' | 'denied';
  /** Why ours is the answer that AWS gives, and where the server's comes from. */
  readonly because: string;
}

const sessionAsPrincipal =
  'aws:PrincipalArn of a session is the ARN of its role with the path (IAM User Guide, global condition keys); the server compares the ARN of the session, arn:aws:sts::…:assumed-role/….';

const longSession =
  'DurationSeconds may not exceed the MaxSessionDuration of the role; the server does not compare them.';

/** Decisions on one caller and one role, under default settings. */
export const ofDecisions: readonly Disagreement[] = [
  { role: 'narrowed-to-the-caller', callers: ['xsoar-server'], ours: 'allowed', because: sessionAsPrincipal },
  {
    role: 'narrowed-to-a-pattern',
    callers: ['xsoar-faulty', 'xsoar-wide'],
    ours: 'allowed',
    because: sessionAsPrincipal,
  },
  {
    role: 'everyone-of-the-organisation',
    callers: ['xsoar-faulty', 'xsoar-wide'],
    ours: 'allowed',
    because: 'The configuration declares aws:PrincipalOrgID; the accounts of the server belong to no organization.',
  },
  {
    role: 'another-path',
    callers: ['xsoar-faulty'],
    ours: 'denied',
    because: 'The path belongs to the ARN of a principal; the server knows the role of a session by its name alone.',
  },
  {
    role: 'another-partition',
    callers: ['xsoar-faulty'],
    ours: 'denied',
    because: 'A principal of arn:aws-cn is nobody in arn:aws; the server does not look at the partition.',
  },
  {
    role: 'declared-without-path',
    callers: ['xsoar-faulty'],
    ours: 'denied',
    because: 'No role has this ARN, the one of this name has a path; the server finds roles by their name alone.',
  },
];

/** Paths, as their integrations call: by session name and duration. */
export const ofPaths: readonly Disagreement[] = [
  ...ofDecisions.map((each) => ({ ...each, callers: each.callers.filter((caller) => caller !== 'xsoar-wide') })),
  { role: 'session-too-long', callers: ['xsoar-faulty'], ours: 'denied', because: longSession },
  { role: 'session-of-user-too-long', callers: ['xsoar.outside'], ours: 'denied', because: longSession },
];
