import { explainProxyError, isCertificateError, ProxyError } from '../network/index.ts';
import { TroubleError } from './trouble.ts';

/** How far a request came before it failed. */
export interface Reached {
  readonly url: URL;
  /** The proxy that leads there, if one does. */
  readonly proxy?: URL;
  /** The proxy has opened the way. */
  readonly throughProxy: boolean;
  /** The connection stands, TLS included. */
  readonly connected: boolean;
}

interface ConnectionError {
  /** Code of Node or OpenSSL. */
  readonly code?: unknown;
  readonly message?: string;
}

/** Certificates that are in order, but signed by nobody who is trusted. */
const unknownAuthority =
  /^(SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|INVALID_CA$|CERT_UNTRUSTED$)/;

/** What an error of a connection says of the server, or of the proxy before it. */
export function explainError(error: unknown, { url, proxy, throughProxy, connected }: Reached): TroubleError {
  if (error instanceof TroubleError) return error;
  const { code, message = String(error) } = (error ?? {}) as ConnectionError;
  if (proxy !== undefined && !throughProxy) return explainWay(error, url, proxy);
  if (isCertificateError(code)) {
    const trouble = unknownAuthority.test(String(code)) ? 'unknown-authority' : 'bad-certificate';
    return new TroubleError(trouble, `The certificate of ${url.host} was not accepted (${code}: ${message})`);
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new TroubleError('no-such-name', `The host ${url.hostname} was not found`);
  if (code === 'EPROTO' || /^ERR_SSL_/.test(String(code)))
    return new TroubleError('no-tls', `${url.host} does not speak TLS as it should (${code})`);
  if (/^HPE_/.test(String(code))) return new TroubleError('not-xsoar', `${url.host} does not speak HTTP (${code})`);
  if (typeof code !== 'string' || error instanceof TypeError) return new TroubleError('defect', message);
  if (connected) return new TroubleError('no-answer', `The answer was cut off (${code})`);
  return new TroubleError('no-connection', `There is no connection to ${url.host}: ${message || code}`);
}

function explainWay(error: unknown, url: URL, proxy: URL): TroubleError {
  const { code, message = String(error) } = error as ConnectionError;
  if (isCertificateError(code))
    return new TroubleError(
      'proxy-certificate',
      `The certificate of the proxy ${proxy.host} was not accepted (${code}: ${message})`,
    );
  const { protocol, hostname } = url;
  const explained = explainProxyError(error, { protocol, hostname }, proxy);
  if (explained instanceof ProxyError) return new TroubleError('no-way-through-proxy', explained.message);
  return new TroubleError('no-way-through-proxy', `The proxy ${proxy.host} opened no way to ${hostname}: ${message}`);
}
