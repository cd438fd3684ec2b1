import type { Found } from '../../collect/look.ts';
import { type Draft, whyNotAnswer } from '../../config/index.ts';
import { nameOfArn, ProblemsError } from '../../model/index.ts';
import type { Asker } from './asker.ts';
import { claim, integrationsOf } from './integrations.ts';

/** Instances that look like one server: the same role, name and place. */
export interface Candidate {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  /** ARN of the attached role. */
  readonly role: string;
  readonly instances: readonly string[];
  /** ARNs of the roles that trust it. */
  readonly trustedBy: readonly string[];
  /** Whether it is taken for an automation server where nobody says otherwise. */
  readonly likely: boolean;
}

const automation = /xsoar|demisto|cortex|soar|automation/i;

/** Every server there may be, the likely ones first. */
export function findCandidates({ instances, roles }: Found): readonly Candidate[] {
  const groups = new Map<string, Candidate>();
  for (const { id, account, region, name, role } of instances) {
    const label = nameServer(name ?? nameOfArn(role));
    const key = [account, region, role, label].join('\0');
    const trustedBy = roles.filter(({ trusts, arn }) => arn !== role && trusts.includes(role)).map(({ arn }) => arn);
    const likely = trustedBy.length > 0 || automation.test(`${name ?? ''} ${nameOfArn(role)}`);
    const before = groups.get(key)?.instances ?? [];
    groups.set(key, { name: label, account, region, role, instances: [...before, id], trustedBy, likely });
  }
  return [...groups.values()].sort((one, other) => Number(other.likely) - Number(one.likely));
}

/** The candidates that are servers: those with a wanted instance, those somebody points at, or the likely ones. Throws ProblemsError. */
export async function chooseServers(
  candidates: readonly Candidate[],
  wanted: readonly string[],
  asker: Asker | undefined,
): Promise<readonly Candidate[]> {
  if (candidates.length === 0)
    throw refusal('--look', 'found no instance with a role attached: look in other regions or accounts');
  if (wanted.length > 0) {
    const missing = wanted.filter((id) => !candidates.some(({ instances }) => instances.includes(id)));
    if (missing.length > 0)
      throw refusal('--instance', `${missing.join(', ')} is not among the instances that were found`);
    return candidates.filter(({ instances }) => instances.some((id) => wanted.includes(id)));
  }
  const likely = candidates.filter((candidate) => candidate.likely);
  if (asker !== undefined) return pointAt(candidates, likely.length, asker);
  if (likely.length > 0) return likely;
  const found = candidates.flatMap(({ instances }) => instances).join(', ');
  throw refusal('--look', `found no server that any role trusts: name its instances with --instance. Found: ${found}`);
}

async function pointAt(candidates: readonly Candidate[], likely: number, asker: Asker): Promise<readonly Candidate[]> {
  const rows = candidates.map(
    ({ name, account, region, role, trustedBy }, index) =>
      `  ${index + 1}  ${name}  ${account} ${region}  ${nameOfArn(role)}, trusted by ${trustedBy.length === 1 ? '1 role' : `${trustedBy.length} roles`}\n`,
  );
  asker.tell(`Found:\n${rows.join('')}`);
  const numbersOf = (answer: string) =>
    answer
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map(Number);
  const whyNot = (answer: string) => {
    const numbers = numbersOf(answer);
    const inRange = (number: number) => Number.isInteger(number) && number >= 1 && number <= candidates.length;
    return numbers.length > 0 && numbers.every(inRange) ? undefined : `numbers from 1 to ${candidates.length}`;
  };
  const usual = candidates.slice(0, likely).map((_, index) => index + 1);
  const answer = await asker.ask(
    'Which of them are automation servers',
    whyNot,
    usual.length > 0 ? usual.join(' ') : undefined,
  );
  const chosen = new Set(numbersOf(answer));
  return candidates.filter((_, index) => chosen.has(index + 1));
}

/** The draft that declares these servers as they are found. */
export function draftOf(
  servers: readonly Candidate[],
  accounts: readonly string[],
  { names, auditRole }: { readonly names: ReadonlyMap<string, string>; readonly auditRole?: string },
): Draft {
  const taken = new Set<string>();
  const integrations = new Set<string>();
  const named = servers.map((server) => ({ ...server, name: claim(server.name, taken) }));
  return {
    accounts: accounts.map((id) => ({
      id,
      ...(names.has(id) && { name: names.get(id) as string }),
      ...(auditRole && { auditRole: `arn:${partitionOf(servers)}:iam::${id}:role/${auditRole}` }),
    })),
    servers: named.map(({ name, account, region, role, instances }) => ({
      name,
      account: names.get(account) ?? account,
      authentication: 'instance-profile' as const,
      region,
      instances,
      role,
    })),
    integrations: named.flatMap(({ name, trustedBy }) => integrationsOf(name, trustedBy, integrations)),
  };
}

function partitionOf([server]: readonly Candidate[]): string {
  return server?.role.split(':')[1] ?? 'aws';
}

/** A Name tag may hold what no declared name may. */
function nameServer(tag: string): string {
  if (whyNotAnswer('name', tag) === undefined) return tag;
  const plain = tag
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return plain === '' ? 'server' : plain;
}

function refusal(file: string, message: string): ProblemsError {
  return new ProblemsError([{ file, message }]);
}
