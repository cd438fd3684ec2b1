import { FakeError, type FakeOperation } from './request.ts';
import type { FakeRole } from './seed.ts';
import { element, field } from './xml.ts';

const assumeRole: FakeOperation = ({ params, caller }, world) => {
  const arn = params.get('RoleArn') ?? '';
  const session = params.get('RoleSessionName') ?? '';
  const [, partition = 'aws', , , account = ''] = arn.split(':');
  const role = world.seed.accounts[account]?.roles?.find((candidate) => isCalled(candidate, arn));
  const refused = new FakeError(
    403,
    'AccessDenied',
    `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
  );
  if (role?.assumable === undefined) throw refused;
  if (role.assumable !== true && role.assumable.externalId !== params.get('ExternalId')) throw refused;
  const duration = Number(params.get('DurationSeconds') ?? 3600);
  if (duration < 900 || duration > (role.maxSessionDuration ?? 3600))
    throw new FakeError(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  const { keyId, token } = world.issue(account, role.name, session);
  return (
    element(
      'Credentials',
      field('AccessKeyId', keyId),
      field('SecretAccessKey', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
      field('SessionToken', token),
      field('Expiration', new Date(Date.now() + (role.sessionSeconds ?? duration) * 1000).toISOString()),
    ) +
    element(
      'AssumedRoleUser',
      field('AssumedRoleId', `AROAEXAMPLE:${session}`),
      field('Arn', `arn:${partition}:sts::${account}:assumed-role/${role.name}/${session}`),
    )
  );
};

function isCalled(role: FakeRole, arn: string): boolean {
  return arn.endsWith(`:role${role.path ?? '/'}${role.name}`);
}

const getCallerIdentity: FakeOperation = ({ account, caller }) =>
  field('Arn', caller) + field('UserId', 'AIDAEXAMPLE') + field('Account', account);

export const sts: Readonly<Record<string, FakeOperation>> = {
  AssumeRole: assumeRole,
  GetCallerIdentity: getCallerIdentity,
};
