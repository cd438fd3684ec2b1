import type { Draft, DraftServer } from '../../config/index.ts';
import { accountOfArn, nameOfArn } from '../../model/index.ts';
import type { InitFlags } from '../init.ts';
import type { Answers } from './answers.ts';
import type { Asker } from './asker.ts';
import { integrationsOf } from './integrations.ts';

/** The draft that flags and answers declare, without a look at AWS. Throws ProblemsError with all that is wrong at once. */
export async function declare(
  flags: InitFlags,
  answers: Answers,
  asker: Asker | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Draft> {
  const [first = [], ...others] = flags.account.map((value) => value.split('='));
  const id = await answers.one(first[0], {
    flag: '--account',
    question: 'Id of the account the server lives in, 12 digits',
    form: 'account',
  });
  const authentication = await chooseAuthentication(flags, asker);
  const name = await answers.one(flags.server, {
    flag: '--server',
    question: 'Name of the server, for reports',
    form: 'name',
    fallback: 'xsoar',
  });
  const server = await declareServer(name, first[1] ?? id, authentication, flags, answers, env);
  const roles = await answers.several(
    flags.role,
    { flag: '--role', question: 'ARNs of the roles its integrations assume, or nothing', form: 'role' },
    true,
  );
  const named = new Map([[id, first[1]], ...others.map(([other = '', label]) => [other, label] as const)]);
  for (const role of roles) if (!named.has(accountOfArn(role))) named.set(accountOfArn(role), undefined);
  const auditRole = flags.auditRole ?? (await askAuditRole(asker, named.size));
  if (auditRole !== undefined) await answers.one(auditRole, { flag: '--audit-role', question: '', form: 'roleName' });
  answers.throwProblems();
  const partition = [...roles, flags.user ?? ''][0]?.split(':')[1] || 'aws';
  return {
    accounts: [...named].map(([account, label]) => ({
      id: account,
      ...(label && { name: label }),
      ...(auditRole && { auditRole: `arn:${partition}:iam::${account}:role/${auditRole}` }),
    })),
    servers: [server],
    integrations: integrationsOf(name, roles, new Set()),
  };
}

async function chooseAuthentication(
  { authentication, user }: InitFlags,
  asker: Asker | undefined,
): Promise<DraftServer['authentication']> {
  if (authentication !== undefined) return authentication;
  if (user !== undefined) return 'access-key';
  if (asker === undefined) return 'instance-profile';
  const known = ['instance-profile', 'access-key'] as const;
  const answer = await asker.ask(
    'How it gets AWS credentials: instance-profile or access-key',
    (given) => (known.some((each) => each === given) ? undefined : 'instance-profile or access-key'),
    'instance-profile',
  );
  return answer === 'access-key' ? answer : 'instance-profile';
}

async function declareServer(
  name: string,
  account: string,
  authentication: DraftServer['authentication'],
  flags: InitFlags,
  answers: Answers,
  env: Readonly<Record<string, string | undefined>>,
): Promise<DraftServer> {
  if (authentication === 'access-key') {
    const wanted = { flag: '--user', question: 'ARN of the IAM user whose key it has', form: 'user' } as const;
    return { name, account, authentication, user: await answers.one(flags.user, wanted) };
  }
  const region = await answers.one(flags.region[0], {
    flag: '--region',
    question: 'Region its instances run in',
    form: 'region',
    fallback: env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1',
  });
  const common = { name, account, authentication, region } as const;
  if (flags.tag.length > 0) return { ...common, instances: { tags: readTags(flags.tag, answers) } };
  const wanted = { flag: '--instance', question: 'Ids of its instances', form: 'instance' } as const;
  return { ...common, instances: await answers.several(flags.instance, wanted, false) };
}

function readTags(tags: readonly string[], answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tags.map((tag) => {
      const equals = tag.indexOf('=');
      if (equals < 1) answers.refuse('--tag', `is ${JSON.stringify(tag)}: expected KEY=VALUE`);
      return [tag.slice(0, equals), tag.slice(equals + 1)];
    }),
  );
}

/** With more than one account the credentials at hand can be those of one only. */
async function askAuditRole(asker: Asker | undefined, accounts: number): Promise<string | undefined> {
  if (asker === undefined) return undefined;
  const question = 'Name of the role that trustpath assumes in each account, or - for the credentials at hand';
  const answer = await asker.ask(question, () => undefined, accounts > 1 ? 'trustpath-audit' : '-');
  return answer === '-' ? undefined : nameOfArn(answer);
}
