/** Characters of a name that a pattern must fix. */
const leastOfName = 3;

/**
 * Why a waiver for these subjects would accept what nobody has looked at; undefined when it is narrow enough. Names alone
 * count: what every ARN of an account begins with narrows nothing.
 */
export function whyTooBroad(subject: string): string | undefined {
  if (!subject.includes('*')) return undefined;
  if (/^\*+$/.test(subject)) return 'it covers every subject there is';
  if (!subject.startsWith('arn:')) return undefined;
  const [, , service = '', , account = '', ...resource] = subject.split(':');
  const name = resource.join(':').replace(/^[^/]*\//, '');
  if (name.replaceAll('*', '').length >= leastOfName) return undefined;
  const where = /^\d{12}$/.test(account) ? `of account ${account}` : 'of every account';
  return `it covers all that ${service.includes('*') || service === '' ? 'there is' : `is in ${service}`} ${where}`;
}
