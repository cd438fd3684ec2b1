import { type Fact, isAbsent, isUnknown, type Mend, nameOfArn } from '../../../model/index.ts';
import { awsCommand, type IamCall, iamCommand } from '../aws-command.ts';
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
    return broken(
      `The instance profile ${holder} of ${id} holds no role.`,
      evidence,
      addRole(holder, String(profile.value), station),
    );
  const arn = String(role.value);
  if (wanted === undefined || wanted === arn)
    return proven(`The instance profile ${holder} of ${id} holds the role ${nameOfArn(arn)}.`, evidence);
  return broken(
    `The instance profile ${holder} of ${id} holds ${arn}, not the role that ${station.server.name} declares, ${wanted}.`,
    [...evidence, { fact: 'server.role', value: wanted }],
    replaceRole(id, { holder, profile: String(profile.value) }, arn, wanted, station),
  );
}

/**
 * A profile takes up to an hour to hand out a new role, a new profile does at once
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/replace-iam-role.html).
 */
function replaceRole(
  id: string,
  { holder, profile }: { readonly holder: string; readonly profile: string },
  arn: string,
  wanted: string,
  station: Station,
): Mend {
  const { server, declaredProfile } = station;
  if (declaredProfile === undefined) {
    const rivals = rivalsFor(profile, station);
    if (rivals.length > 0)
      return {
        text: `Give ${id} an instance profile of its own that holds ${nameOfArn(wanted)}: ${rivals.join(', ')} has ${holder}, too, and does not declare that role.`,
      };
    return {
      text: `Put ${nameOfArn(wanted)} into the instance profile ${holder}, or declare the role that is meant to be attached.`,
      command: iamCommand(
        server.account,
        ['remove-role-from-instance-profile', { 'instance-profile-name': holder, 'role-name': nameOfArn(arn) }],
        addCall(holder, wanted),
      ),
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

/** A profile holds one role: what one server puts in, another would take out. */
function addRole(holder: string, profile: string, station: Station): Mend {
  const { role, account } = station.server;
  const text = `Add ${role === undefined ? "the server's role" : nameOfArn(role)} to the instance profile ${holder}`;
  const rivals = rivalsFor(profile, station);
  if (rivals.length > 0)
    return {
      text: `${text}; ${rivals.join(', ')} has it, too, and does not declare that role: give one of them another.`,
    };
  return { text: `${text}.`, ...(role !== undefined && { command: iamCommand(account, addCall(holder, role)) }) };
}

function addCall(profile: string, role: string): IamCall {
  return ['add-role-to-instance-profile', { 'instance-profile-name': profile, 'role-name': nameOfArn(role) }];
}

/** Other servers that have the same instance profile and do not declare the same role, sorted. */
function rivalsFor(profile: string, { profiles, server }: Station): readonly string[] {
  const users = [...(profiles.get(profile) ?? [])];
  return users.flatMap(([name, role]) => (name === server.name || role === server.role ? [] : name)).sort();
}
