import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ec2 } from './ec2.ts';
import { answerWith, Faults } from './faults.ts';
import { iam } from './iam.ts';
import { FakeError, type FakeOperation, type FakeRequest, type FakeService, pageNumber } from './request.ts';
import type { FakeFault, FakeFaultAction, FakeSeed } from './seed.ts';
import { sts } from './sts.ts';
import { element, field } from './xml.ts';

/** One request that arrived, in the order of arrival. */
export interface FakeRecord {
  /** `service:Operation`. */
  readonly operation: string;
  readonly account: string;
  readonly region: string;
  readonly page: number;
  readonly attempt: number;
  /** UserName of the request, where it has one. */
  readonly user?: string;
  /** RoleArn of the request, where it has one. */
  readonly role?: string;
  /** What AssumeRole asks for. */
  readonly session?: { readonly name: string; readonly seconds: number; readonly policy?: string };
}

/** A running fake. One listener answers for every service, account and region. */
export interface FakeAws {
  readonly url: string;
  readonly requests: readonly FakeRecord[];
  /** Requests that would have changed something: refused, and a defect of the caller. */
  readonly writes: readonly FakeRecord[];
  /** Most requests in flight at once. */
  readonly peak: number;
  /** Connections that were opened. */
  readonly connections: number;
  /** Replaces the faults and starts their counting anew. */
  setFaults(faults: readonly FakeFault[]): void;
  /** Forgets the requests so far. */
  forget(): void;
  /** The environment in which the SDK finds this fake, as the holder of a key of the seed. */
  env(keyId?: string): Record<string, string>;
  close(): Promise<void>;
}

const operations: Readonly<Record<FakeService, Readonly<Record<string, FakeOperation>>>> = { ec2, iam, sts };
const namespaces: Readonly<Record<FakeService, string>> = {
  ec2: 'http://ec2.amazonaws.com/doc/2016-11-15/',
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
};

interface Identity {
  readonly account: string;
  readonly arn: string;
  readonly token?: string;
}

/**
 * Starts a fake AWS on a free port of this machine. It speaks the query protocol of EC2, IAM and STS, knows callers by
 * their key id and regions by the signature's scope, and refuses every operation that writes.
 */
export async function startFakeAws(seed: FakeSeed, port = 0): Promise<FakeAws> {
  const identities = new Map<string, Identity>(Object.entries(seed.keys));
  const requests: FakeRecord[] = [];
  const writes: FakeRecord[] = [];
  let faults = new Faults(seed.faults ?? []);
  let inFlight = 0;
  let peak = 0;
  let connections = 0;

  const server = createServer(async (message, response) => {
    const body = await readBody(message);
    if (message.url?.startsWith('/-/')) return control(message, response, body);
    inFlight += 1;
    peak = Math.max(peak, inFlight);
    response.on('close', () => {
      inFlight -= 1;
    });
    await answer(message, response, body);
  });

  async function answer(message: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
    const scope = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(message.headers.authorization ?? '');
    const [, keyId = '', region = '', serviceName = ''] = scope ?? [];
    const service = (serviceName in operations ? serviceName : 'sts') as FakeService;
    const params = new URLSearchParams(body);
    const action = params.get('Action') ?? '';
    const identity = identities.get(keyId);
    const token = params.get('Marker') ?? params.get('NextToken');
    const size =
      seed.pageSizes?.[`${service}:${action}`] ?? Number(params.get('MaxItems') ?? params.get('MaxResults') ?? 100);
    const request: FakeRequest = {
      service,
      action,
      account: identity?.account ?? '',
      caller: identity?.arn ?? '',
      region,
      page: pageNumber(token, size),
      attempt: Number(/attempt=(\d+)/.exec(String(message.headers['amz-sdk-request']))?.[1] ?? 1),
      params,
    };
    const user = params.get('UserName');
    const role = params.get('RoleArn');
    const record: FakeRecord = {
      operation: `${service}:${action}`,
      account: request.account,
      region,
      page: request.page,
      attempt: request.attempt,
      ...(user !== null && { user }),
      ...(role !== null && { role, session: sessionOf(params) }),
    };
    requests.push(record);
    const fault = faults.next(request);
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms).unref());
    let status = 200;
    let xml: string;
    try {
      if (!isRead(action)) writes.push(record);
      if (action !== 'AssumeRoleWithWebIdentity') checkCaller(identity, message, request);
      throwFault(fault, request, String(message.headers['x-amz-security-token']));
      const operation = operations[service][action];
      if (operation === undefined) throw refuse(action);
      const account = seed.accounts[request.account] ?? {};
      if (service === 'ec2' && account.disabledRegions?.includes(region)) throw invalidCredentials(service);
      xml = envelope(request, operation(request, { seed, account, issue }));
    } catch (error) {
      if (!(error instanceof FakeError)) throw error;
      status = error.status;
      xml = errorEnvelope(service, error);
    }
    await answerWith(fault, response, status, xml, request);
  }

  function issue(account: string, role: string, session: string) {
    const serial = identities.size
      .toString(26)
      .toUpperCase()
      .replace(/\d/g, (digit) => 'QRSTUVWXYZ'[Number(digit)] ?? 'Q');
    const keyId = `ASIA${account}${serial.padStart(4, 'A')}`;
    const token = `fake-session-token-${randomUUID()}`;
    const partition = seed.accounts[account]?.partition ?? 'aws';
    identities.set(keyId, { account, arn: `arn:${partition}:sts::${account}:assumed-role/${role}/${session}`, token });
    return { keyId, token };
  }

  function control(message: IncomingMessage, response: ServerResponse, body: string): void {
    if (message.method === 'PUT' && message.url === '/-/faults') faults = new Faults(JSON.parse(body) as FakeFault[]);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ requests, writes, peak }));
  }

  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    writes,
    get peak() {
      return peak;
    },
    get connections() {
      return connections;
    },
    setFaults(next) {
      faults = new Faults(next);
    },
    forget() {
      requests.length = 0;
      peak = 0;
    },
    env: (keyId = Object.keys(seed.keys)[0] ?? '') => ({
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: keyId,
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      AWS_EC2_METADATA_DISABLED: 'true',
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sessionOf(params: URLSearchParams): FakeRecord['session'] {
  const policy = params.get('Policy');
  const seconds = Number(params.get('DurationSeconds') ?? 3600);
  return { name: params.get('RoleSessionName') ?? '', seconds, ...(policy !== null && { policy }) };
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function isRead(action: string): boolean {
  return /^(Get|List|Describe|Simulate|AssumeRole)/.test(action);
}

function refuse(action: string): FakeError {
  if (isRead(action))
    return new FakeError(400, 'InvalidAction', `The action ${action} is not valid for this web service.`);
  console.error(`fake-aws: REFUSED A WRITE: ${action}`);
  return new FakeError(400, 'FakeAwsRefusesWrites', `${action} would have changed something.`);
}

function checkCaller(identity: Identity | undefined, message: IncomingMessage, { service }: FakeRequest): void {
  if (identity === undefined) throw invalidCredentials(service);
  if (identity.token !== undefined && message.headers['x-amz-security-token'] !== identity.token)
    throw invalidCredentials(service);
}

function invalidCredentials(service: FakeService): FakeError {
  return service === 'ec2'
    ? new FakeError(401, 'AuthFailure', 'AWS was not able to validate the provided access credentials')
    : new FakeError(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.');
}

function throwFault(
  fault: FakeFaultAction | undefined,
  { service, action, caller, region, account }: FakeRequest,
  token: string,
): void {
  if (fault?.kind === 'throttle')
    throw service === 'ec2'
      ? new FakeError(503, 'RequestLimitExceeded', 'Request limit exceeded.')
      : new FakeError(400, 'Throttling', 'Rate exceeded');
  if (fault?.kind === 'refuse')
    throw service === 'ec2'
      ? new FakeError(
          403,
          'UnauthorizedOperation',
          fault.text ??
            `You are not authorized to perform this operation. User: ${caller} is not authorized to perform: ec2:${action} because no identity-based policy allows the ec2:${action} action`,
        )
      : new FakeError(
          403,
          'AccessDenied',
          fault.text ??
            `User: ${caller} is not authorized to perform: ${service}:${action} on resource: * because no identity-based policy allows the ${service}:${action} action`,
        );
  if (fault?.kind === 'expire')
    throw service === 'ec2'
      ? new FakeError(400, 'RequestExpired', 'Request has expired.')
      : new FakeError(403, 'ExpiredToken', 'The security token included in the request is expired');
  if (fault?.kind === 'error')
    throw new FakeError(
      fault.status,
      fault.code,
      fault.message.replaceAll('{region}', region).replaceAll('{account}', account).replaceAll('{token}', token),
    );
}

function envelope({ service, action }: FakeRequest, result: string): string {
  const id = randomUUID();
  const content =
    service === 'ec2'
      ? field('requestId', id) + result
      : element(`${action}Result`, result) + element('ResponseMetadata', field('RequestId', id));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${action}Response xmlns="${namespaces[service]}">${content}</${action}Response>`;
}

function errorEnvelope(service: FakeService, { code, message }: FakeError): string {
  const id = randomUUID();
  const error = field('Code', code) + field('Message', message);
  return service === 'ec2'
    ? `<?xml version="1.0" encoding="UTF-8"?>\n${element('Response', element('Errors', element('Error', error)), field('RequestID', id))}`
    : `<ErrorResponse xmlns="${namespaces[service]}">${element('Error', field('Type', 'Sender'), error)}${field('RequestId', id)}</ErrorResponse>`;
}
