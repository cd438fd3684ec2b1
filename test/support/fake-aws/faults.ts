import type { ServerResponse } from 'node:http';
import type { FakeRequest } from './request.ts';
import type { FakeFault, FakeFaultAction, FakeMatch } from './seed.ts';
import { field, omitElement } from './xml.ts';

/** Decides which fault strikes a request; counts what has matched so far. */
export class Faults {
  private readonly faults: readonly FakeFault[];
  private readonly matched: number[];
  constructor(faults: readonly FakeFault[]) {
    this.faults = faults;
    this.matched = faults.map(() => 0);
  }

  next(request: FakeRequest): FakeFaultAction | undefined {
    let struck: FakeFaultAction | undefined;
    for (const [index, fault] of this.faults.entries()) {
      if (!matches(fault.on, request)) continue;
      const count = (this.matched[index] ?? 0) + 1;
      this.matched[index] = count;
      const first = fault.nth ?? 1;
      if (count >= first && count < first + (fault.times ?? Number.POSITIVE_INFINITY)) struck ??= fault.action;
    }
    return struck;
  }
}

function matches(on: FakeMatch, request: FakeRequest): boolean {
  return (
    (on.operation === undefined || on.operation === `${request.service}:${request.action}`) &&
    (on.account === undefined || on.account === request.account) &&
    (on.region === undefined || on.region === request.region) &&
    (on.page === undefined || on.page === request.page) &&
    (on.user === undefined || on.user === request.params.get('UserName'))
  );
}

const page = '<html><head><title>Sign in</title></head><body><p>Please sign in to the network.</p></body></html>';

/** Sends an answer the way the fault wants it. `xml` is what AWS would have answered. */
export async function answerWith(
  action: FakeFaultAction | undefined,
  response: ServerResponse,
  status: number,
  xml: string,
  request: FakeRequest,
): Promise<void> {
  switch (action?.kind) {
    case 'reset':
      response.socket?.destroy();
      return;
    case 'hang':
      return;
    case 'cut':
      response.writeHead(status, { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(xml) });
      response.write(xml.slice(0, xml.length / 2), () => response.socket?.destroy());
      return;
    case 'truncate':
      return send(response, status, xml.slice(0, xml.length / 2));
    case 'html':
      return send(response, action.status, page, 'text/html');
    case 'empty':
      return send(response, status, '');
    case 'garbage':
      return send(response, status, '\u0001\u0002 not XML at all <<<');
    case 'repeat-token':
      return send(response, status, repeatToken(xml, request));
    case 'omit':
      return send(response, status, omitElement(xml, action.element));
    case 'drip':
      response.writeHead(status, { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(xml) });
      for (let index = 0; index < xml.length && !response.destroyed; index += 1) {
        response.write(xml[index]);
        await new Promise((resolve) => setTimeout(resolve, action.everyMs).unref());
      }
      return;
    default:
      return send(response, status, xml);
  }
}

/** The page says that the next one is itself. */
function repeatToken(xml: string, { params, service }: FakeRequest): string {
  const name = service === 'ec2' ? 'nextToken' : 'Marker';
  const token = params.get(service === 'ec2' ? 'NextToken' : 'Marker') ?? 'YWdhaW4';
  const stripped = omitElement(xml, name);
  if (service === 'ec2') return stripped.replace('</DescribeInstancesResponse>', `${field(name, token)}$&`);
  return stripped
    .replace('<IsTruncated>false', '<IsTruncated>true')
    .replace('</IsTruncated>', `$&${field(name, token)}`);
}

function send(response: ServerResponse, status: number, body: string, type = 'text/xml'): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
