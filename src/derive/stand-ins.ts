import type { Evidence, Kind, Server, StandIn, SubjectRef, Unknown } from '../model/index.ts';
import type { Attachment } from './attachments.ts';
import type { Collected } from './collected.ts';
import type { Selected } from './selection.ts';

/** What stands in for the instances, server roles and access keys of a server. */
export function standInsOf(
  server: Server,
  selected: Selected,
  attachment: Attachment,
  collected: Collected,
): readonly StandIn[] {
  const standIns: StandIn[] = [];
  const add = (kind: Kind, verdict: StandIn['verdict'], message: string, evidence: readonly Evidence[] = []) => {
    const ref: SubjectRef = {
      kind: 'server',
      id: server.name,
      name: server.name,
      account: server.account,
      ...(server.region && { region: server.region }),
    };
    standIns.push({ kind, ref, verdict, message, evidence, location: server.location, servers: [server.name] });
  };
  const unreadable = (kind: Kind, what: string, fact: string, unread: Unknown) =>
    add(kind, 'unknown', `Could not list the ${what} of ${server.name}.`, [{ fact, ...unread }]);

  if (server.authentication === 'access-key') {
    const message = `${server.name} uses an access key: no instance profile or metadata service is involved.`;
    add('instance', 'not-applicable', message, [{ fact: 'server.authentication', value: 'access-key' }]);
  } else if (selected.unread !== undefined) {
    unreadable('instance', 'instances', 'instance.exists', selected.unread);
  } else if (selected.instances.length === 0 && server.instances !== undefined && 'tags' in server.instances) {
    const tags = Object.entries(server.instances.tags).map(([key, value]) => `${key}=${value}`);
    add('instance', 'fail', `No instance in ${server.region} has the tags of ${server.name}: ${tags.join(', ')}.`, [
      { fact: 'instance.exists', value: false },
    ]);
  }
  if (server.authentication === 'instance-profile' && attachment.unread !== undefined)
    unreadable('server-role', 'attached roles', 'instance.role.arn', attachment.unread);
  if (server.user !== undefined) {
    const unread = collected.unread('access-keys', 'access-key', server.user.split(':')[4] ?? '', server.user);
    if (unread !== undefined) unreadable('access-key', "user's access keys", 'key.status', unread);
  }
  return standIns;
}
