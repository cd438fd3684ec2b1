import { type Elements, type Listed, quote, readListed } from './elements.ts';
import { completeArn } from './resources.ts';
import type { StatementShape } from './statements.ts';
import { holdsVariable, splitAtColons } from './variables.ts';

/**
 * Reads `Resource` or `NotResource`. ARNs that end early are completed where AWS says that it does so: in policies of
 * identities, of which boundaries and service control policies are written alike.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function readResources(
  elements: Elements,
  shape: StatementShape,
  invalid: string[],
  doubtful: string[],
): Listed | undefined {
  if (shape === 'trust') {
    for (const name of ['Resource', 'NotResource'])
      if (elements.has(name)) invalid.push(`has a ${name}, which a trust policy does not take`);
    return undefined;
  }
  const resources = readListed(elements, 'Resource', invalid);
  if (resources === undefined) return undefined;
  for (const resource of resources.values) {
    const problem = problemOf(resource, shape);
    if (problem !== undefined) invalid.push(`names ${quote(resource)}, ${problem}`);
    else if (shape !== 'identity' && completeArn(resource) !== resource)
      doubtful.push(`names ${quote(resource)}, which ends early`);
  }
  return shape === 'identity' ? { ...resources, values: resources.values.map(completeArn) } : resources;
}

function problemOf(resource: string, shape: StatementShape): string | undefined {
  if (resource === '*') return undefined;
  if (!resource.startsWith('arn:')) return 'which is no ARN';
  const parts = splitAtColons(resource, 6);
  const [, partition = '', service = ''] = parts;
  if (service === '' && !/[*?]/.test(partition)) return 'which names no service';
  if (/[*?]/.test(service)) return 'whose service holds a wildcard';
  if (parts.slice(0, 5).some(holdsVariable)) return 'which holds a variable before its fifth colon';
  if (shape === 'session' && parts.length < 6) return 'which ends early, and a session policy takes whole ARNs only';
  return undefined;
}
