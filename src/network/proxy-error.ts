import type { HostOfRequest } from './proxies.ts';

/** No way through the proxy. An answer of the proxy itself is never read as one of AWS. */
export class ProxyError extends Error {
  /** Where Node has one: the SDK retries some of them. */
  readonly code?: string;
  /** Set where the SDK should try again. */
  readonly $retryable?: Readonly<Record<string, never>>;

  constructor(message: string, options: { readonly code?: string; readonly retry: boolean }) {
    super(message);
    this.name = 'ProxyError';
    if (options.code !== undefined) this.code = options.code;
    if (options.retry) this.$retryable = {};
  }
}

/** An error of the agent as what it says of the proxy; any other stays as it is. */
export function explainProxyError(error: unknown, { hostname }: HostOfRequest, proxy: URL): unknown {
  const { message = '', code, hostname: lost } = error as { message?: string; code?: string; hostname?: string };
  const status = /^Bad response: (\d{3})$/.exec(message)?.[1];
  if (status !== undefined) {
    const why = status === '407' ? ', which asks for a user name and a password in its address' : '';
    return new ProxyError(`The proxy ${proxy.host} refused the way to ${hostname} with HTTP ${status}${why}`, {
      retry: Number(status) >= 500,
    });
  }
  if (message === 'Proxy timeout')
    return new ProxyError(`The proxy ${proxy.host} opened no way to ${hostname} in time`, {
      code: 'ETIMEDOUT',
      retry: true,
    });
  if (code === 'ENOTFOUND' && lost === proxy.hostname)
    return new ProxyError(`The proxy ${proxy.host} was not found`, { code, retry: false });
  if (code === 'ECONNREFUSED')
    return new ProxyError(`The proxy ${proxy.host} cannot be reached: ${message}`, { code, retry: true });
  return error;
}
