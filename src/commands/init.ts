import { relative, resolve } from 'node:path';
import type { Draft } from '../config/index.ts';
import type { Host } from '../host.ts';
import { ProblemsError } from '../model/index.ts';
import type { AddCommand } from './command.ts';
import type { Answers } from './init/answers.ts';
import type { Asker } from './init/asker.ts';
import { collectValues, oneOf } from './options.ts';

const authentications = ['instance-profile', 'access-key'] as const;

export const addInit: AddCommand = (program, host, run) => {
  program
    .command('init')
    .description('Write a first configuration: ask, read flags, or look at what is there.')
    .option('-o, --output <file>', 'where it goes', 'trustpath.yaml')
    .option('--force', 'overwrite a file that is there', false)
    .option('--look', 'find instances, their roles and the roles that trust those, by reads alone', false)
    .option(
      '--account <id>',
      'account id, or ID=NAME; the first is that of the server; may be repeated',
      collectValues,
      [],
    )
    .option('--audit-role <name>', 'name of the role that trustpath assumes in each account')
    .option('--server <name>', 'name of the server, for reports')
    .option('--authentication <how>', 'instance-profile or access-key', (value) => oneOf(value, authentications))
    .option('--region <code>', 'region of its instances; with --look, regions to look in', collectValues, [])
    .option('--instance <id>', 'one of its instances; may be repeated', collectValues, [])
    .option('--tag <key=value>', 'a tag that its instances have; may be repeated', collectValues, [])
    .option('--user <arn>', 'access-key: the IAM user whose key it has')
    .option('--role <arn>', 'a role that its integrations assume; may be repeated', collectValues, [])
    .addHelpText(
      'after',
      `
Examples:
  trustpath init
  trustpath init --look --region us-east-1 --region eu-west-1
  trustpath init --account 111111111111=security --audit-role trustpath-audit \\
    --instance i-0123456789abcdef0 --role arn:aws:iam::222222222222:role/NAME

On a terminal it asks for what no flag says.`,
    )
    .action((flags: InitFlags) => run(() => init(host, flags)));
};

export interface InitFlags {
  readonly output: string;
  readonly force: boolean;
  readonly look: boolean;
  readonly account: readonly string[];
  readonly auditRole?: string;
  readonly server?: string;
  readonly authentication?: (typeof authentications)[number];
  readonly region: readonly string[];
  readonly instance: readonly string[];
  readonly tag: readonly string[];
  readonly user?: string;
  readonly role: readonly string[];
}

async function init(host: Host, flags: InitFlags): Promise<number> {
  const [{ writeDraft }, { isThere }, { tryOutputs, writeWhole }, { openAsker }, { Answers }] = await Promise.all([
    import('../config/index.ts'),
    import('../files/text-file.ts'),
    import('../files/whole-file.ts'),
    import('./init/asker.ts'),
    import('./init/answers.ts'),
  ]);
  const path = resolve(host.cwd, flags.output);
  const shown = relative(host.cwd, path);
  if (isThere(path) && !flags.force)
    throw new ProblemsError([
      { file: shown, message: 'is there already: name another file, or overwrite it with --force' },
    ]);
  tryOutputs([path]);
  const asker = openAsker(host);
  try {
    const answers = new Answers(asker);
    const draft = await (flags.look ? lookAround : declareDraft)(host, flags, answers, asker);
    await writeWhole(path, writeDraft(draft, shown, resolve(path, '..')));
  } catch (error) {
    const interrupted = host.interruptedCode();
    if (interrupted === undefined) throw error;
    host.stderr.write('\nInterrupted: nothing was written.\n');
    return interrupted;
  } finally {
    asker?.close();
  }
  const named = flags.output === 'trustpath.yaml' ? '' : ` --config ${flags.output}`;
  const next = ['check', 'permissions', 'doctor', 'audit'].map((command) => `  trustpath ${command}${named}\n`);
  host.stdout.write(`Wrote ${shown}: read it, and fill in what stands as a comment. Then:\n${next.join('')}`);
  return 0;
}

async function declareDraft(host: Host, flags: InitFlags, answers: Answers, asker: Asker | undefined): Promise<Draft> {
  const { declare } = await import('./init/declare.ts');
  return declare(flags, answers, asker, host.env);
}

async function lookAround(host: Host, flags: InitFlags, answers: Answers, asker: Asker | undefined): Promise<Draft> {
  const [{ look }, { readCaBundle }, { chooseServers, draftOf, findCandidates }] = await Promise.all([
    import('../collect/look.ts'),
    import('../files/ca-bundle.ts'),
    import('./init/discover.ts'),
  ]);
  const names = new Map(flags.account.map((value) => value.split('=') as [string, string]).filter(([, name]) => name));
  const accounts: string[] = [];
  for (const value of flags.account)
    accounts.push(await answers.one(value.split('=')[0], { flag: '--account', question: '', form: 'account' }));
  const regions = await answers.several(
    flags.region,
    {
      flag: '--region',
      question: 'Regions to look in',
      form: 'region',
      fallback: host.env.AWS_REGION || host.env.AWS_DEFAULT_REGION || 'us-east-1',
    },
    false,
  );
  if (flags.auditRole !== undefined)
    await answers.one(flags.auditRole, { flag: '--audit-role', question: '', form: 'roleName' });
  answers.throwProblems();
  const certificates = readCaBundle(host.env, host.cwd);
  const audit = flags.auditRole === undefined ? {} : { auditRole: flags.auditRole };
  const { env, signal } = host;
  const found = await look({ accounts, ...audit, regions, env, ...(certificates && { certificates }), signal });
  for (const { account, region, detail, unknown } of found.unread)
    host.stderr.write(`Could not look into ${[account, region].filter(Boolean).join(' ')}: ${detail ?? unknown}\n`);
  const servers = await chooseServers(findCandidates(found), flags.instance, asker);
  return draftOf(servers, found.accounts, { names, ...audit });
}
