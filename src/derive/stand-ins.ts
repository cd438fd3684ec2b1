import type { Kind, Server, StandIn, SubjectRef, Unknown } from '../model/index.ts';
import type { Collected } from './collected.ts';
import type { Station } from './path/station.ts';
import type { Selected } from './selection.ts';

/** What stands in for the instances, server roles and access keys of a server. */
export function standInsOf(
  server: Server,
  selected: Selected,
  station: Pick<Station, 'unread'>,
  collected: Collected,
): readonly StandIn[] {
  const standIns = [instanceStandIn(server, selected)];
  if (server.authentication === 'instance-profile' && station.unread !== undefined)
    standIns.push(unreadable(server, 'server-role', 'attached roles', 'instance.role.arn', station.unread));
  if (server.user !== undefined) {
    const unread = collected.unread('access-keys', 'access-key', server.user.split(':')[4] ?? '', server.user);
    if (unread !== undefined)
      standIns.push(unreadable(server, 'access-key', "user's access keys", 'key.status', unread));
  }
  return standIns.filter((standIn) => standIn !== undefined);
}

function instanceStandIn(server: Server, selected: Selected): StandIn | undefined {
  if (server.authentication === 'access-key')
    return {
      ...placeOf(server, 'instance'),
      verdict: 'not-applicable',
      message: `${server.name} uses an access key: no instance profile or metadata service is involved.`,
      evidence: [{ fact: 'server.authentication', value: 'access-key' }],
    };
  if (selected.unread !== undefined)
    return unreadable(server, 'instance', 'instances', 'instance.exists', selected.unread);
  const selector = server.instances;
  if (selected.instances.length > 0 || selector === undefined || !('tags' in selector)) return undefined;
  const tags = Object.entries(selector.tags).map(([key, value]) => `${key}=${value}`);
  return {
    ...placeOf(server, 'instance'),
    verdict: 'fail',
    message: `No instance in ${server.region} has the tags of ${server.name}: ${tags.join(', ')}.`,
    evidence: [{ fact: 'instance.exists', value: false }],
    fix: {
      text: `Tag the instance of ${server.name}, correct its tags or region where it is declared, or remove it there.`,
    },
    location: selector.location,
  };
}

function unreadable(server: Server, kind: Kind, what: string, fact: string, unread: Unknown): StandIn {
  return {
    ...placeOf(server, kind),
    verdict: 'unknown',
    message: `Could not list the ${what} of ${server.name}.`,
    evidence: [{ fact, ...unread }],
  };
}

function placeOf(server: Server, kind: Kind): Pick<StandIn, 'kind' | 'ref' | 'location' | 'servers'> {
  const region = server.region === undefined ? {} : { region: server.region };
  const ref: SubjectRef = { kind: 'server', id: server.name, name: server.name, account: server.account, ...region };
  return { kind, ref, location: server.location, servers: [server.name] };
}
