import type { DeclaredPath } from '../../model/index.ts';

/**
 * Regions where an SDK that is told `legacy` asks sts.amazonaws.com; everywhere else it asks the endpoint of the region.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-sts-regionalized-endpoints.html
 */
const globallyServed: ReadonlySet<string> = new Set([
  'ap-northeast-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
]);

/** Where a path's call of STS goes. */
export interface StsCall {
  /** Of the integration, else of the server; absent: neither is declared. */
  readonly region?: string;
  /** A region, or `global`; absent: not known. */
  readonly endpoint?: string;
}

/** An SDK without a region asks the global endpoint, whatever it is told. */
export function readStsCall({ server, integration }: DeclaredPath): StsCall {
  const region = integration.region ?? server.region;
  if (region === undefined) return {};
  if (server.stsEndpoints === 'regional' || !globallyServed.has(region)) return { region, endpoint: region };
  if (server.stsEndpoints === 'global' || server.stsEndpoints === 'legacy') return { region, endpoint: 'global' };
  return { region };
}
