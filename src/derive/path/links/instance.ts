import type { Fact } from '../../../model/index.ts';
import { awsCommand } from '../aws-command.ts';
import { broken, evidenceOf, type Judged, overAll, proven, unread } from '../judged.ts';
import { isGone, type Station, type StationInstance } from '../station.ts';

/** The server's instances are there and running. */
export function judgeInstance(station: Station): Judged {
  const { server, instances, unlisted } = station;
  const each = instances.map((instance) => judgeOne(instance, station));
  if (unlisted !== undefined)
    each.push(
      unread(`The instances of ${server.name} could not be listed.`, [{ fact: 'instance.exists', ...unlisted }]),
    );
  return each.length === 0 ? noInstance(station) : overAll(each);
}

function judgeOne(instance: StationInstance, { server }: Station): Judged {
  const { id, facts, servers } = instance;
  const { exists, state } = facts as Record<'exists' | 'state', Fact>;
  if (servers.length > 1) {
    const detail = `${id} is found by the selectors of several servers: ${servers.join(', ')}.`;
    return unread(detail, [{ fact: 'server.name', unknown: 'not-declared', detail }]);
  }
  const evidence = [evidenceOf('instance.id', { value: id }), evidenceOf('instance.exists', exists)];
  if (isGone(instance))
    return broken(`${server.account} has no instance ${id} in ${server.region}.`, evidence, {
      text: `Correct the instances of ${server.name} in the configuration, or start the instance anew and declare its id.`,
    });
  if ('unknown' in exists) return unread(`Whether ${id} exists could not be read.`, evidence);
  const all = [...evidence, evidenceOf('instance.state', state)];
  if (!('value' in state)) return unread(`Whether ${id} is running could not be read.`, all);
  if (state.value === 'running') return proven(`${id} is running.`, all);
  if (state.value === 'pending') {
    const detail = `${id} is starting: look again in a minute.`;
    return unread(detail, [...evidence, { fact: 'instance.state', unknown: 'unavailable', detail }]);
  }
  return broken(`${id} is ${state.value}: nothing on it can call AWS.`, all, {
    text: `Start ${id}.`,
    command: awsCommand('ec2 start-instances', { 'instance-ids': id, region: server.region }),
  });
}

function noInstance({ server }: Station): Judged {
  const tags = server.instances !== undefined && 'tags' in server.instances ? server.instances.tags : {};
  const wanted = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
  return broken(
    `No instance in ${server.region} has the tags of ${server.name}: ${wanted.join(', ')}.`,
    [{ fact: 'instance.exists', value: false }],
    { text: `Start an instance with these tags, or correct the instances of ${server.name} in the configuration.` },
  );
}
