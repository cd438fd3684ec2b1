import type { DeclaredXsoar, ServerProbe, Trouble } from '../../collect/probe-servers.ts';
import type { DoctorCheck } from './check.ts';

/** Whether an XSOAR server is there, is one, and takes the key. */
export function checkServer({ declared, version, failure }: ServerProbe): DoctorCheck {
  const what = `XSOAR ${declared.server}`;
  if (failure === undefined) return { what, state: 'ok', found: `version ${version} takes the key (${declared.url})` };
  return { what, state: 'missing', found: failure.detail, advice: advice[failure.trouble](declared) };
}

/** What somebody can do about each trouble. */
const advice: Readonly<Record<Trouble, (declared: DeclaredXsoar) => string>> = {
  'malformed-key': () =>
    'Set the variable of settings.apiKey (and apiKeyId) anew: copying may have added a line break.',
  'refused-key': ({ server, keyId }) =>
    keyId === undefined
      ? `Use a key that ${server} knows and whose role may read. XSOAR 8 wants the id of the key too: declare settings.apiKeyId.`
      : `Use a key that ${server} knows, with its own id, and whose role may read. It must be a Standard key: an Advanced one signs each request, which trustpath does not.`,
  'unproven-key': ({ server }) =>
    `Whether it takes the key could not be seen: look at what stands before ${server}, and at settings.url.`,
  'web-page': ({ server, url }) =>
    `This is the address of pages for people, or of something before the server that wants a login. XSOAR 8 has its API at ${apiOf(url)}: declare that as settings.url of ${server}. If a proxy answered, take the host out of it with NO_PROXY.`,
  'sent-elsewhere': ({ server, url }) =>
    `Redirects are not followed, for the key would go along: declare the address itself as settings.url of ${server}; XSOAR 8 has its API at ${apiOf(url)}.`,
  'not-available': ({ server, url }) =>
    `Look at settings.url of ${server}: XSOAR 8 has its API at ${apiOf(url)}, with settings.apiKeyId.`,
  'server-fault': () => 'XSOAR, or what stands before it, has a fault of its own or is starting: run again later.',
  'not-xsoar': ({ server, url }) =>
    `Look at settings.url of ${server}: XSOAR 6 has its API at the server itself, XSOAR 8 at ${apiOf(url)}.`,
  'unknown-authority': ({ server, certificates }) =>
    certificates === undefined
      ? `Name the authority that signed the certificate in settings.caFile of ${server}, or for the whole network in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.`
      : `Put the certificate of the authority that signed it into settings.caFile of ${server}, which is trusted in place of all others.`,
  'bad-certificate': ({ server }) =>
    `Declare the name that the certificate is for as settings.url of ${server}, or give the server one that is valid.`,
  'proxy-certificate': () =>
    'Name the authority that signed the certificate of the proxy in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.',
  'no-way-through-proxy': ({ url }) =>
    `Let the proxy open the way to ${new URL(url).host}, with the login it wants in HTTPS_PROXY, or take the host out with NO_PROXY.`,
  'no-such-name': ({ server }) =>
    `No such name in DNS: look at settings.url of ${server}, and whether this network resolves it or leaves that to a proxy (HTTPS_PROXY).`,
  'no-tls': ({ server }) => `Look at the port in settings.url of ${server}: another service may listen there.`,
  'no-connection': ({ url }) =>
    `Open the way to ${new URL(url).host}: a route or a rule of the firewall, or HTTPS_PROXY (and NO_PROXY) for this network.`,
  'no-answer': ({ server }) =>
    `Look whether ${server} is starting, busy, or behind something that cuts connections, and run again.`,
  interrupted: () => 'There was no answer in time: look at the endpoints and the proxy above.',
  defect: () => 'This is a defect of trustpath: please report it.',
};

/** Where XSOAR 8 has its API, by the address of its pages. */
function apiOf(url: string): string {
  const { host } = new URL(url);
  return `https://${host.startsWith('api-') ? host : `api-${host}`}/xsoar`;
}
