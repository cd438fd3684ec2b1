export { isCertificateError } from './certificate-error.ts';
export { type HostOfRequest, type Proxies, readProxies, secretsOfProxies } from './proxies.ts';
export { proxyAgents } from './proxy-agents.ts';
export { explainProxyError, ProxyError } from './proxy-error.ts';
export { Secrets } from './secrets.ts';
