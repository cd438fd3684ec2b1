import type { AccountPermissions } from '../collect/least-permissions.ts';
import type { Host } from '../host.ts';
import { ProblemsError, sliceTopology } from '../model/index.ts';
import type { AddCommand } from './command.ts';
import { accountFlag, configFlag } from './flags.ts';
import { collectValues, oneOf } from './options.ts';

const formats = ['json', 'cloudformation', 'terraform'] as const;
const documents = ['permissions', 'trust', 'caller'] as const;

export const addPermissions: AddCommand = (program, host, run) => {
  program
    .command('permissions')
    .description('Print the least permissions that the enabled rules need, account by account.')
    .option(...configFlag)
    .option(...accountFlag, collectValues, [])
    .option(
      '-f, --format <format>',
      'json, or a template that makes the audit role: cloudformation or terraform',
      (value) => oneOf(value, formats),
      'json',
    )
    .option('--only <document>', 'json: just this policy, as AWS takes it: permissions, trust or caller', (value) =>
      oneOf(value, documents),
    )
    .addHelpText(
      'after',
      `
Examples:
  trustpath permissions
  trustpath permissions --account prod --only permissions > policy.json
  trustpath permissions --format cloudformation > trustpath-audit.yaml

JSON holds, for each account, the permissions and the trust policy of its
audit role, and what whoever runs trustpath needs besides. Words in capitals
are for you to fill in. The template makes a named role: deploy it with
--capabilities CAPABILITY_NAMED_IAM.`,
    )
    .action((flags: PermissionsFlags) => run(() => permissions(host, flags)));
};

interface PermissionsFlags {
  readonly config?: string;
  readonly account: readonly string[];
  readonly format: (typeof formats)[number];
  readonly only?: (typeof documents)[number];
}

async function permissions(host: Host, flags: PermissionsFlags): Promise<number> {
  if (flags.only !== undefined && flags.format !== 'json')
    throw new ProblemsError([{ file: '--only', message: `goes with json, not with ${flags.format}` }]);
  const needed = await neededPermissions(host, flags);
  host.stdout.write(await write(needed, flags));
  return 0;
}

/** Those of the wanted accounts in which anything is read; the others are told on stderr. */
async function neededPermissions(host: Host, flags: PermissionsFlags): Promise<readonly AccountPermissions[]> {
  const [{ accountIds, prepare, wantedFacts }, { planCollection }, { leastPermissions }] = await Promise.all([
    import('../prepare.ts'),
    import('../collect/plan.ts'),
    import('../collect/least-permissions.ts'),
  ]);
  const { config, rules } = await prepare(host, flags.config);
  const wanted = accountIds(config, flags.account);
  const topology = wanted === undefined ? config.topology : sliceTopology(config.topology, wanted);
  const all = leastPermissions(planCollection(topology, wantedFacts(rules)), config.topology).filter(
    ({ account }) => wanted === undefined || wanted.has(account),
  );
  for (const { account, name, actions } of all)
    if (actions.length === 0) host.stderr.write(`The enabled rules read nothing in ${name} (${account}).\n`);
  const needed = all.filter(({ actions }) => actions.length > 0);
  if (needed.length === 0)
    throw new ProblemsError([
      { file: config.file, message: 'the enabled rules read nothing: no permission is needed' },
    ]);
  return needed;
}

async function write(needed: readonly AccountPermissions[], { format, only }: PermissionsFlags): Promise<string> {
  const { callerPolicy, permissionsPolicy, trustPolicy } = await import('./permissions/policies.ts');
  const { rolePlaces } = await import('./permissions/role-places.ts');
  if (format === 'cloudformation')
    return (await import('./permissions/cloudformation.ts')).writeCloudFormation(rolePlaces(needed));
  if (format === 'terraform') return (await import('./permissions/terraform.ts')).writeTerraform(rolePlaces(needed));
  const accounts = needed.map((each) => ({
    account: each.account,
    name: each.name,
    role: each.role ?? null,
    permissions: permissionsPolicy(each),
    trust: each.role === undefined ? null : trustPolicy(each),
  }));
  const caller = callerPolicy(needed) ?? null;
  if (only === undefined) return print({ version: 1, accounts, caller });
  const texts = new Set(only === 'caller' ? [print(caller)] : accounts.map((account) => print(account[only])));
  const [text] = texts;
  if (texts.size > 1)
    throw new ProblemsError([
      { file: '--only', message: 'the accounts need different ones: choose one with --account' },
    ]);
  if (text === undefined || text === 'null\n')
    throw new ProblemsError([{ file: '--only', message: `there is no ${only} policy: no account has an auditRole` }]);
  return text;
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
