import { type Fact, isAbsent, isUnknown, nameOfArn } from '../../../model/index.ts';
import { awsCommand } from '../aws-command.ts';
import { broken, evidenceOf, type Judged, notReached, proven, unread } from '../judged.ts';
import { overInstances } from '../over-instances.ts';
import type { Station, StationInstance } from '../station.ts';

const fact = 'instance.role.arn';

/**
 * The instance profile holds a role: the declared one, where one is declared. A path that worked by another role would
 * be mended in the wrong place, by trusting what nobody meant to attach.
 */
export function judgeProfileRole(station: Station): Judged {
  return overInstances(station, fact, (instance) => judgeOne(instance, station));
}

function judgeOne({ id, facts, role }: StationInstance, station: Station): Judged {
  const profile = facts['instanceProfile.arn'] as Fact;
  const evidence = [evidenceOf('instance.id', { value: id }), evidenceOf(fact, role)];
  if (isAbsent(profile)) return notReached(`Nothing to look at until ${id} has an instance profile.`, fact);
  if (isUnknown(role)) return unread(`Which role the instance profile of ${id} holds could not be read.`, evidence);
  if (isUnknown(profile))
    return unread(`What instance profile ${id} has could not be read.`, [evidenceOf(fact, profile)]);
  const holder = nameOfArn(String(profile.value));
  const wanted = station.server.role;
  if (isAbsent(role))
    return broken(`The instance profile ${holder} of ${id} holds no role.`, evidence, {
      text: `Add ${wanted === undefined ? "the server's role" : nameOfArn(wanted)} to the instance profile ${holder}.`,
      ...(wanted !== undefined && { command: addRole(holder, wanted) }),
    });
  const arn = String(role.value);
  if (wanted === undefined || wanted === arn)
    return proven(`The instance profile ${holder} of ${id} holds the role ${nameOfArn(arn)}.`, evidence);
  return broken(
    `The instance profile ${holder} of ${id} holds ${arn}, not the role that ${station.server.name} declares, ${wanted}.`,
    [...evidence, { fact: 'server.role', value: wanted }],
    replaceRole(id, holder, arn, wanted, station),
  );
}

/**
 * A profile takes up to an hour to hand out a new role, a new profile does at once
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/replace-iam-role.html).
 */
function replaceRole(id: string, holder: string, arn: string, wanted: string, { server, declaredProfile }: Station) {
  if (declaredProfile === undefined) {
    const remove = awsCommand('iam remove-role-from-instance-profile', {
      'instance-profile-name': holder,
      'role-name': nameOfArn(arn),
    });
    return {
      text: `Put ${nameOfArn(wanted)} into the instance profile ${holder}, or declare the role that is meant to be attached.`,
      command: `${remove} &&\n${addRole(holder, wanted)}`,
    };
  }
  const find = awsCommand('ec2 describe-iam-instance-profile-associations', {
    filters: `Name=instance-id,Values=${id}`,
    query: 'IamInstanceProfileAssociations[0].AssociationId',
    output: 'text',
    region: server.region,
  });
  const name = nameOfArn(declaredProfile);
  const replace = awsCommand('ec2 replace-iam-instance-profile-association', {
    'iam-instance-profile': `Name=${name}`,
    region: server.region,
  });
  return {
    text: `Replace the instance profile of ${id} by ${name}, or declare the role that is meant to be attached.`,
    command: `${replace} --association-id "$(${find})"`,
  };
}

function addRole(profile: string, role: string): string {
  return awsCommand('iam add-role-to-instance-profile', {
    'instance-profile-name': profile,
    'role-name': nameOfArn(role),
  });
}
