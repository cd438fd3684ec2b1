import { accountOfArn, type Fact, nameOfArn } from '../../../model/index.ts';
import { iamCommand } from '../aws-command.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import type { Station } from '../station.ts';

/** The user whose key the server calls with exists. */
export function judgeUser({ server, user, unread: undeclared }: Station): Judged {
  if (server.user === undefined || user === undefined)
    return unread(`The user of ${server.name} is not declared.`, [
      { fact: 'server.user', ...(undeclared ?? { unknown: 'not-declared' }) },
    ]);
  const exists = user.exists as Fact;
  const name = nameOfArn(server.user);
  const evidence = [evidenceOf('user.arn', { value: server.user }), evidenceOf('user.exists', exists)];
  if (!('value' in exists)) return unread(`Whether the user ${name} exists could not be read.`, evidence);
  if (exists.value === true) return proven(`The user ${name} exists.`, evidence);
  return broken(`Account ${accountOfArn(server.user)} has no user ${server.user}.`, evidence, {
    text: `Correct the user of ${server.name} in the configuration, or make the user.`,
    command: iamCommand(accountOfArn(server.user), [
      'create-user',
      { 'user-name': name, path: pathOfArn(server.user) },
    ]),
  });
}

/** `/soar/` of `…:user/soar/name`; undefined for a name without a path. */
export function pathOfArn(arn: string): string | undefined {
  const path = arn.slice(arn.indexOf('/'), arn.lastIndexOf('/') + 1);
  return path === '/' ? undefined : path;
}
