import { FakeError, type FakeOperation, type FakeRequest, type FakeWorld } from './request.ts';
import type { FakeRole } from './seed.ts';
import { element, field } from './xml.ts';

const assumeRole: FakeOperation = (request, world) => {
  const { params, caller } = request;
  const { arn, role } = findRole(request, world);
  const refused = new FakeError(
    403,
    'AccessDenied',
    `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${arn}${role?.refusal ?? ''}`,
  );
  if (role?.assumable === undefined) throw refused;
  if (role.assumable !== true && role.assumable.externalId !== params.get('ExternalId')) throw refused;
  return printSession(request, world, arn, role);
};

/** Anyone with a token may: it is not looked at. */
const assumeRoleWithWebIdentity: FakeOperation = (request, world) => {
  const { arn, role } = findRole(request, world);
  if (role === undefined || !request.params.get('WebIdentityToken'))
    throw new FakeError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  return printSession(request, world, arn, role);
};

function findRole({ params }: FakeRequest, { seed }: FakeWorld): { arn: string; role?: FakeRole } {
  const arn = params.get('RoleArn') ?? '';
  const [, , , , account = ''] = arn.split(':');
  const role = seed.accounts[account]?.roles?.find((candidate) => isCalled(candidate, arn));
  return { arn, ...(role && { role }) };
}

function printSession({ params }: FakeRequest, world: FakeWorld, arn: string, role: FakeRole): string {
  const [, partition, , , account = ''] = arn.split(':');
  const session = params.get('RoleSessionName') ?? '';
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
}

function isCalled(role: FakeRole, arn: string): boolean {
  return arn.endsWith(`:role${role.path ?? '/'}${role.name}`);
}

const getCallerIdentity: FakeOperation = ({ account, caller }) =>
  field('Arn', caller) + field('UserId', 'AIDAEXAMPLE') + field('Account', account);

export const sts: Readonly<Record<string, FakeOperation>> = {
  AssumeRole: assumeRole,
  AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
  GetCallerIdentity: getCallerIdentity,
};
