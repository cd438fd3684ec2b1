import { type Fact, isUnknown } from '../../../model/index.ts';
import { awsCommand } from '../aws-command.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import { overInstances } from '../over-instances.ts';
import type { Station, StationInstance } from '../station.ts';

type Options = Record<'state' | 'httpEndpoint' | 'httpTokens' | 'hopLimit', Fact>;

/**
 * The metadata service answers where the integrations run. An answer that carries a session token dies after as many
 * hops as the limit says, and a container bridge is one. With optional tokens an SDK may get through by version 1, which
 * has no such limit; whether it does is the SDK's choice, and it ends on the day that tokens are required. So a limit
 * that is too low breaks the link whatever the tokens are, as it fails the rule `imds-hop-limit`.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html
 */
export function judgeMetadataService(station: Station): Judged {
  return overInstances(station, 'instance.metadataOptions.httpEndpoint', (instance) => judgeOne(instance, station));
}

function judgeOne({ id, facts }: StationInstance, { server, facts: serverFacts }: Station): Judged {
  const options = Object.fromEntries(
    ['state', 'httpEndpoint', 'httpTokens', 'hopLimit'].map((name) => [name, facts[`metadataOptions.${name}`]]),
  ) as Options;
  const hopsNeeded = serverFacts.hopsNeeded as Fact;
  const evidence = [
    evidenceOf('instance.id', { value: id }),
    ...Object.entries(options).map(([name, fact]) => evidenceOf(`instance.metadataOptions.${name}`, fact)),
    evidenceOf('server.hopsNeeded', hopsNeeded),
  ];
  const { state, httpEndpoint, hopLimit, httpTokens } = options;
  const modify = (change: Record<string, string | number>) =>
    awsCommand('ec2 modify-instance-metadata-options', { 'instance-id': id, ...change, region: server.region });
  if (!('value' in state)) return unread(`The metadata options of ${id} could not be read.`, evidence);
  if (state.value === 'pending') {
    const detail = `The metadata options of ${id} are being changed: look again in a minute.`;
    return unread(detail, [{ fact: 'instance.metadataOptions.httpEndpoint', unknown: 'unavailable', detail }]);
  }
  if ('value' in httpEndpoint && httpEndpoint.value !== 'enabled')
    return broken(`The metadata service of ${id} is disabled: nothing on it gets credentials.`, evidence, {
      text: `Enable the metadata service of ${id}.`,
      command: modify({ 'http-endpoint': 'enabled' }),
    });
  if (isUnknown(httpEndpoint) || isUnknown(hopLimit))
    return unread(`The metadata options of ${id} could not be read.`, evidence);
  if (!('value' in hopsNeeded))
    return unread(`How many hops the containers of ${server.name} need is not known.`, evidence);
  const [limit, needed] = [hopLimit, hopsNeeded].map((fact) => ('value' in fact ? Number(fact.value) : 0)) as [
    number,
    number,
  ];
  if (limit >= needed)
    return proven(
      `The metadata service of ${id} is enabled, and its hop limit of ${limit} reaches the integrations.`,
      evidence,
    );
  const optional = 'value' in httpTokens && httpTokens.value === 'optional';
  const fallback = optional
    ? ' Today they get credentials only where their SDK falls back to version 1, and lose them when tokens are required.'
    : '';
  return broken(
    `The hop limit of ${id} is ${limit}, and its integrations are ${needed} hops away: no answer with a token reaches them.${fallback}`,
    evidence,
    { text: `Set the hop limit of ${id} to ${needed}.`, command: modify({ 'http-put-response-hop-limit': needed }) },
  );
}
