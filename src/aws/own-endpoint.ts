/** The suffixes of each partition (https://docs.aws.amazon.com/general/latest/gr/rande.html). */
const suffixes = [
  ...['amazonaws.com', 'api.aws', 'amazonaws.com.cn', 'api.amazonwebservices.com.cn'],
  ...['amazonaws.eu', 'api.amazonwebservices.eu', 'c2s.ic.gov', 'api.aws.ic.gov', 'sc2s.sgov.gov', 'api.aws.scloud'],
  ...['cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk', 'csp.hci.ic.gov', 'api.aws.hci.ic.gov'],
];

const ofAws = new RegExp(
  `^https://(ec2|iam|sts)(-fips)?(\\.[a-z0-9-]+)?\\.(${suffixes.join('|').replaceAll('.', '\\.')})$`,
);

/** Whether an endpoint is one that AWS itself has for a service. A VPC endpoint has another name, as has whatever a setting names. */
export function isOwnEndpoint(endpoint: string): boolean {
  return ofAws.test(endpoint);
}
