import { type Evidence, type Fact, partitionOfRegion, partitionOfServer } from '../../../model/index.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import { readStsCall } from '../sts-call.ts';
import type { Way } from '../way.ts';

/** The region that the global endpoint hangs on. */
const home = 'us-east-1';

const makeRegional = {
  text: 'Append --env=AWS_STS_REGIONAL_ENDPOINTS=regional to python.pass.extra.keys of the server, and declare sts.endpoints as regional.',
};

/**
 * The server calls an STS endpoint that serves its region and partition. The global endpoint serves the partition `aws`
 * alone; there it works, and is slower and served from one region
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_region-endpoints.html). Whether the role's account
 * has STS active in a region no API tells.
 */
export function judgeStsEndpoint({ declared, station }: Way): Judged {
  const { server, integration } = declared;
  const { region, endpoint } = readStsCall(declared);
  const partition = partitionOfServer(server);
  const mode = station.facts['sts.endpoints'] as Fact;
  const evidence: readonly Evidence[] = [
    evidenceOf('server.sts.endpoints', mode),
    ...(server.region === undefined ? [] : [evidenceOf('server.region', { value: server.region })]),
    ...(integration.region === undefined ? [] : [evidenceOf('integration.region', { value: integration.region })]),
  ];
  if (region !== undefined && partitionOfRegion(region) !== partition)
    return broken(
      `${integration.name} calls in ${region}, which is in partition ${partitionOfRegion(region)}; the credentials of ${server.name} are of ${partition}, and no credentials hold in two partitions.`,
      evidence,
      { text: `Set the region of ${integration.name} to one of partition ${partition}.` },
    );
  if (!('value' in mode)) return unread(`Which STS endpoints ${server.name} uses is not declared.`, evidence);
  if (partition !== 'aws' && mode.value === 'global')
    return broken(
      `${server.name} is set to the global STS endpoint, and partition ${partition} has none.`,
      evidence,
      makeRegional,
    );
  if (region === undefined)
    return partition === 'aws'
      ? proven(`Without a region the SDK asks sts.amazonaws.com, which serves partition aws from one region.`, evidence)
      : unread(`Which STS endpoint ${integration.name} asks hangs on its region, which is not declared.`, [
          ...evidence,
          { fact: 'integration.region', unknown: 'not-declared', detail: `Declare the region of ${integration.name}.` },
        ]);
  if (endpoint === region)
    return proven(
      `Calls go to the STS endpoint of ${region}${mode.value === 'regional' ? '' : ', whatever the server is set to'}.`,
      evidence,
    );
  const asked =
    endpoint === 'global'
      ? `Calls go to sts.amazonaws.com`
      : `The SDK in each integration's image decides between the STS endpoint of ${region} and sts.amazonaws.com`;
  return proven(
    region === home
      ? `${asked}; both are served from ${home}.`
      : `${asked}; both work in ${region}, the regional one is nearer and does not hang on ${home}.`,
    evidence,
  );
}
