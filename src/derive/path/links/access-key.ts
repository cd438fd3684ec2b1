import { accountOfArn, type Fact, isUnknown, nameOfArn } from '../../../model/index.ts';
import { iamCommand } from '../aws-command.ts';
import { broken, evidenceOf, type Judged, notReached, proven, unread } from '../judged.ts';
import type { Station } from '../station.ts';

const fact = 'server.activeUserKeys';

/** The user has an active key. Which key the server holds AWS does not show. */
export function judgeAccessKey({ server, facts, user, callers, unread: reason }: Station): Judged {
  if (server.user === undefined || user === undefined)
    return unread(`The user of ${server.name} is not declared.`, [
      { fact, ...(reason ?? { unknown: 'not-declared' }) },
    ]);
  const name = nameOfArn(server.user);
  if (reason !== undefined) return unread(`Whether the user ${name} exists could not be read.`, [{ fact, ...reason }]);
  if (callers.length === 0) return notReached(`Nothing to look at until the user ${name} exists.`, fact);
  const keys = facts.activeUserKeys as Fact;
  const evidence = [evidenceOf(fact, keys)];
  const active = 'value' in keys ? (keys.value as readonly string[]) : [];
  if (active.length > 0)
    return proven(
      `The user ${name} has ${active.length === 1 ? 'an active key' : `${active.length} active keys`}.`,
      evidence,
    );
  if (isUnknown(keys) || ('more' in keys && keys.more !== undefined))
    return unread(`The access keys of the user ${name} could not be read.`, evidence);
  return broken(`The user ${name} has no active access key.`, evidence, {
    text: `Make the key of ${server.name} active again, or make a new one and store it in the server's credentials.`,
    command: iamCommand(accountOfArn(server.user), ['create-access-key', { 'user-name': name }]),
  });
}
