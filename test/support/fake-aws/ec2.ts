import { FakeError, type FakeOperation, type FakeRequest, listParam, pageOf } from './request.ts';
import type { FakeAccount, FakeInstance } from './seed.ts';
import { element, field, items } from './xml.ts';

const describeInstances: FakeOperation = (request, { seed, account }) => {
  const { params, region } = request;
  const ids = listParam(params, 'InstanceId');
  if (ids.length > 0 && params.has('MaxResults'))
    throw new FakeError(
      400,
      'InvalidParameterCombination',
      'The parameter instancesSet cannot be used with the parameter maxResults',
    );
  const all = account.instances?.[region] ?? [];
  for (const id of ids)
    if (!all.some((instance) => instance.id === id))
      throw new FakeError(400, 'InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`);
  const filters = readFilters(params);
  const found = all.filter(
    (instance) => (ids.length === 0 || ids.includes(instance.id)) && filters.every((filter) => filter(instance)),
  );
  const size = Math.min(readMaxResults(params) ?? 1000, seed.pageSizes?.['ec2:DescribeInstances'] ?? 1000);
  const page = pageOf(found, params.get('NextToken'), size);
  const reservations = page.items.map(
    (instance, index) =>
      field('reservationId', `r-${String(index).padStart(17, '0')}`) +
      field('ownerId', request.account) +
      element('groupSet') +
      items('instancesSet', [printInstance(instance, request, account)]),
  );
  return items('reservationSet', reservations) + field('nextToken', page.next);
};

function readMaxResults(params: URLSearchParams): number | undefined {
  const given = params.get('MaxResults');
  if (given === null) return undefined;
  if (Number(given) < 5 || Number(given) > 1000)
    throw new FakeError(400, 'InvalidParameterValue', `Value ( ${given} ) for parameter maxResults is invalid.`);
  return Number(given);
}

type Filter = (instance: FakeInstance) => boolean;

function readFilters(params: URLSearchParams): Filter[] {
  const filters: Filter[] = [];
  let values = 0;
  for (let index = 1; params.has(`Filter.${index}.Name`); index += 1) {
    const name = params.get(`Filter.${index}.Name`) ?? '';
    const wanted = listParam(params, `Filter.${index}.Value`);
    values += wanted.length;
    const patterns = wanted.map(toPattern);
    const read = readerOf(name);
    filters.push((instance) => patterns.some((pattern) => pattern.test(read(instance) ?? '\0')));
  }
  if (values > 200)
    throw new FakeError(
      400,
      'FilterLimitExceeded',
      'The maximum number of filter values specified on a single call is 200.',
    );
  return filters;
}

function readerOf(name: string): (instance: FakeInstance) => string | undefined {
  if (name.startsWith('tag:')) return (instance) => instance.tags?.[name.slice(4)];
  if (name === 'instance-id') return (instance) => instance.id;
  if (name === 'instance-state-name') return (instance) => instance.state ?? 'running';
  if (name === 'vpc-id') return (instance) => instance.vpcId;
  throw new FakeError(400, 'InvalidParameterValue', `The filter '${name}' is invalid`);
}

/** Filter values know `*` and `?`, and a backslash that takes their meaning away. */
function toPattern(value: string): RegExp {
  const parts = value.match(/\\.|[\s\S]/g) ?? [];
  const body = parts.map((part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return (part.length > 1 ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${body.join('')}$`);
}

const stateCodes: Readonly<Record<string, number>> = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
};

function printInstance(instance: FakeInstance, { account, region }: FakeRequest, owner: FakeAccount): string {
  const state = instance.state ?? 'running';
  const tags = Object.entries(instance.tags ?? {}).map(([key, value]) => field('key', key) + field('value', value));
  const gone = state === 'terminated';
  return (
    field('instanceId', instance.id) +
    field('imageId', 'ami-0123456789abcdef0') +
    element('instanceState', field('code', stateCodes[state]), field('name', state)) +
    field('instanceType', 'm5.large') +
    field('launchTime', '2026-01-02T03:04:05.000Z') +
    (gone ? '' : field('vpcId', instance.vpcId ?? 'vpc-0123456789abcdef0')) +
    items('tagSet', tags) +
    (gone ? '' : printProfile(instance, account, owner)) +
    printMetadataOptions(instance) +
    field('privateDnsName', gone ? '' : `ip-10-0-0-1.${region}.compute.internal`)
  );
}

function printProfile({ instanceProfile }: FakeInstance, account: string, owner: FakeAccount): string {
  if (instanceProfile === undefined) return '';
  const held = owner.instanceProfiles?.find((candidate) => candidate.name === instanceProfile);
  const arn = `arn:${owner.partition ?? 'aws'}:iam::${account}:instance-profile${held?.path ?? '/'}${instanceProfile}`;
  return element(
    'iamInstanceProfile',
    field('arn', instanceProfile.startsWith('arn:') ? instanceProfile : arn),
    field('id', held?.id ?? 'AIPAEXAMPLE'),
  );
}

function printMetadataOptions({ metadata }: FakeInstance): string {
  if (metadata === null) return '';
  const options = { state: 'applied', httpEndpoint: 'enabled', httpTokens: 'required', hopLimit: 2, ...metadata };
  return element(
    'metadataOptions',
    field('state', options.state),
    field('httpTokens', options.httpTokens),
    field('httpPutResponseHopLimit', options.hopLimit),
    field('httpEndpoint', options.httpEndpoint),
    field('httpProtocolIpv6', 'disabled'),
    field('instanceMetadataTags', 'disabled'),
  );
}

const regions = ['us-east-1', 'us-east-2', 'us-west-2', 'eu-west-1', 'eu-central-1', 'me-south-1'];

const describeRegions: FakeOperation = ({ params }, { account }) => {
  const enabled = (region: string) => !account.disabledRegions?.includes(region);
  const shown = regions.filter((region) => params.get('AllRegions') === 'true' || enabled(region));
  return items(
    'regionInfo',
    shown.map(
      (region) =>
        field('regionName', region) +
        field('regionEndpoint', `ec2.${region}.amazonaws.com`) +
        field(
          'optInStatus',
          enabled(region) ? (region === 'me-south-1' ? 'opted-in' : 'opt-in-not-required') : 'not-opted-in',
        ),
    ),
  );
};

const getInstanceMetadataDefaults: FakeOperation = ({ region }, { account }) => {
  const defaults = Object.entries(account.metadataDefaults?.[region] ?? {});
  return element('accountLevel', ...defaults.map(([name, value]) => field(name, value)));
};

export const ec2: Readonly<Record<string, FakeOperation>> = {
  DescribeInstances: describeInstances,
  DescribeRegions: describeRegions,
  GetInstanceMetadataDefaults: getInstanceMetadataDefaults,
};
