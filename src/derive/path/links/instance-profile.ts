import { type Fact, isAbsent, nameOfArn } from '../../../model/index.ts';
import { awsCommand } from '../aws-command.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import { overInstances } from '../over-instances.ts';
import type { Station, StationInstance } from '../station.ts';

const fact = 'instance.instanceProfile.arn';

/** An instance profile is attached to each instance. */
export function judgeInstanceProfile(station: Station): Judged {
  return overInstances(station, fact, (instance) => judgeOne(instance, station));
}

function judgeOne({ id, facts }: StationInstance, { server, declaredProfile }: Station): Judged {
  const profile = facts['instanceProfile.arn'] as Fact;
  const evidence = [evidenceOf('instance.id', { value: id }), evidenceOf(fact, profile)];
  if ('value' in profile)
    return proven(`${id} has the instance profile ${nameOfArn(String(profile.value))}.`, evidence);
  if (!isAbsent(profile)) return unread(`What instance profile ${id} has could not be read.`, evidence);
  const because = `${id} has no instance profile, so it gets no credentials from the metadata service.`;
  if (declaredProfile === undefined)
    return broken(because, evidence, {
      text: `Associate an instance profile with ${id}; it must hold the role that the target roles trust.`,
    });
  const name = nameOfArn(declaredProfile);
  return broken(because, evidence, {
    text: `Associate the instance profile ${name} with ${id}.`,
    command: awsCommand('ec2 associate-iam-instance-profile', {
      'instance-id': id,
      'iam-instance-profile': `Name=${name}`,
      region: server.region,
    }),
  });
}
