import { failing } from '../bad-input/inputs.ts';
import { caseOf, colourCase, configCase, example, type FlagCases, jsonCase, replay } from './flag-case.ts';

const waive = ['waive', failing, ...example];
const waiver = ['--reason', 'narrowed in SEC-7', '--owner', 'cloud-team', '--expires', '2099-01-31'];
const shown = ['--report', 'report.json'];
const part = (flag: string) => waiver.slice(waiver.indexOf(flag), waiver.indexOf(flag) + 2);
const without = (flag: string) =>
  waiver.filter((_, index) => ![waiver.indexOf(flag), waiver.indexOf(flag) + 1].includes(index));
const init = ['init', '--output', 'made.yaml'];
const account = ['--account', '111111111111=security'];
const instance = ['--instance', 'i-0123456789abcdef0'];
const role = ['--role', 'arn:aws:iam::222222222222:role/UpdateAPP'];

/** A flag whose value ends up in the configuration that init writes. */
function written(flag: readonly string[], rest: readonly string[], text: string | RegExp) {
  return caseOf(
    flag,
    [...init, ...rest],
    ({ run, read }) => run.code === 0 && new RegExp(text).test(read('made.yaml')),
  );
}

function requiredOfWaiver(flag: string) {
  return caseOf(
    part(flag),
    [...waive, ...shown, ...without(flag)],
    ({ run, base, read }) =>
      run.code === 0 &&
      base.code === 2 &&
      base.stderr.includes(flag) &&
      read('example.yaml').includes(part(flag)[1] ?? '?'),
  );
}

/** The commands that say, write or change something without reading an account. */
export const deciding: FlagCases = {
  check: {
    '--config': configCase('check'),
    '--snapshot': caseOf(
      ['--snapshot', 'other.json'],
      ['check', ...example, '--as-of', '2026-11-24'],
      ({ run, base }) => base.code === 0 && run.code === 2 && /other\.json/.test(run.stderr),
    ),
    '--as-of': caseOf(
      ['--as-of', '2027-04-01'],
      ['check', ...example],
      ({ run }) => run.code === 2 && /ended on 2027-03-31/.test(run.stderr),
    ),
    '--strict': caseOf(
      ['--strict'],
      ['check', ...example, '--as-of', '2027-03-25'],
      ({ run, base }) => base.code === 0 && /warning: .*2027-03-31/.test(base.stderr) && run.code === 2,
    ),
  },
  'rules list': {
    '--config': caseOf(
      example,
      ['rules', 'list'],
      ({ run, base }) => run.stdout !== base.stdout && /recommended/.test(run.stdout),
    ),
  },
  'rules show': {
    '--config': caseOf(
      example,
      ['rules', 'show', 'imds-hop-limit'],
      ({ run, base }) => run.stdout.length > base.stdout.length,
    ),
  },
  'rules check': {},
  'rules test': {},
  'rules new': {
    '--dir': caseOf(['--dir', 'a/b'], ['rules', 'new', 'mine'], ({ read }) =>
      /^id: mine$/m.test(read('a/b/mine.yaml')),
    ),
    '--subject': caseOf(['--subject', 'user'], ['rules', 'new', 'mine'], ({ read }) =>
      /^subject: user/m.test(read('rules/mine.yaml')),
    ),
    '--force': caseOf(
      ['--force'],
      ['rules', 'new', 'there', '--dir', 'old'],
      ({ run, base, read }) => base.code === 2 && run.code === 0 && /^id: there$/m.test(read('old/there.yaml')),
    ),
  },
  'config show': {
    '--config': configCase('config', 'show'),
    '--format': jsonCase(['config', 'show', ...example]),
    '--no-color': colourCase('config', 'show', ...example),
  },
  schema: {},
  permissions: {
    '--config': configCase('permissions'),
    '--account': caseOf(
      ['--account', 'prod'],
      ['permissions', ...example],
      ({ run, base }) => JSON.parse(run.stdout).accounts.length === 1 && JSON.parse(base.stdout).accounts.length === 3,
    ),
    '--format': caseOf(['--format', 'terraform'], ['permissions', ...example], ({ run }) =>
      /resource "aws_iam_role/.test(run.stdout),
    ),
    '--only': caseOf(
      ['--only', 'permissions'],
      ['permissions', ...example, '--account', 'prod'],
      ({ run }) => JSON.parse(run.stdout).Version === '2012-10-17',
    ),
  },
  init: {
    '--output': caseOf(
      ['--output', 'a/made.yaml'],
      ['init', ...account, ...instance],
      ({ run, read }) => run.code === 0 && /^version: 1$/m.test(read('a/made.yaml')),
    ),
    '--force': caseOf(
      ['--force'],
      ['init', '--output', 'trustpath.yaml', ...account, ...instance],
      ({ run, base }) => run.code === 0 && base.code === 2,
    ),
    '--look': caseOf(
      ['--look'],
      [...init, '--region', 'us-east-1'],
      ({ run, read }) => run.code === 0 && /i-0a1b2c3d4e5f6/.test(read('made.yaml')),
      { live: true },
    ),
    '--account': written(account, instance, /id: "111111111111"\n\s+name: security/),
    '--audit-role': written(['--audit-role', 'the-auditor'], [...account, ...instance], 'role/the-auditor'),
    '--server': written(['--server', 'my-server'], [...account, ...instance], 'name: my-server'),
    '--authentication': written(
      ['--authentication', 'access-key'],
      [...account, '--user', 'arn:aws:iam::111111111111:user/u'],
      'authentication: access-key',
    ),
    '--region': written(['--region', 'eu-west-3'], [...account, ...instance], 'region: eu-west-3'),
    '--instance': written(instance, account, 'i-0123456789abcdef0'),
    '--tag': written(['--tag', 'Name=xsoar'], account, /Name: xsoar/),
    '--user': written(
      ['--user', 'arn:aws:iam::111111111111:user/u'],
      [...account, '--authentication', 'access-key'],
      'user/u',
    ),
    '--role': written(role, [...account, ...instance], 'role/UpdateAPP'),
  },
  prove: {
    '--config': configCase('prove', '--snapshot', 'snapshot.json'),
    '--snapshot': caseOf(
      ['--snapshot', 'snapshot.json'],
      ['prove', ...example],
      ({ run, base }) => run.code === 0 && base.code === 2,
    ),
    '--rule': caseOf(
      ['--rule', 'imds-hop-limit'],
      ['prove', ...replay],
      ({ run, base }) => run.stdout.length < base.stdout.length,
    ),
    '--as-of': caseOf(['--as-of', '2027-04-01'], ['prove', ...replay], ({ run, base }) => run.stdout !== base.stdout),
    '--format': jsonCase(['prove', ...replay]),
    '--no-color': colourCase('prove', ...replay),
  },
  explain: {
    '--config': caseOf(
      example,
      ['explain', failing, '--snapshot', 'snapshot.json'],
      ({ run, base }) => run.code === 0 && base.code === 2,
    ),
    '--snapshot': caseOf(
      ['--snapshot', 'snapshot.json'],
      ['explain', failing, ...example],
      ({ run, base }) => run.code === 0 && run.stdout !== base.stdout,
    ),
    '--report': caseOf(
      shown,
      ['explain', failing, ...example],
      ({ run, base }) => run.code === 0 && run.stdout !== base.stdout,
    ),
    '--no-color': colourCase('explain', failing, ...replay),
  },
  waive: {
    '--reason': requiredOfWaiver('--reason'),
    '--owner': requiredOfWaiver('--owner'),
    '--expires': requiredOfWaiver('--expires'),
    '--report': caseOf(shown, [...waive, ...waiver], ({ run }) => run.code === 0),
    '--snapshot': caseOf(['--snapshot', 'snapshot.json'], [...waive, ...waiver], ({ run }) => run.code === 0),
    '--subject': caseOf(
      ['--subject', 'arn:aws:*:111111111111:*'],
      [...waive, ...waiver, ...shown],
      ({ run, base }) => run.code !== base.code || run.stdout !== base.stdout,
    ),
    '--accept-unknown': caseOf(
      ['--accept-unknown'],
      [...waive, ...waiver, ...shown],
      ({ run, read }) => run.code === 0 && /accepts: \[ ?fail, unknown ?\]/.test(read('example.yaml')),
    ),
    '--config': caseOf(
      example,
      ['waive', failing, ...waiver, ...shown],
      ({ run, read }) => run.code === 0 && read('example.yaml').includes('SEC-7'),
    ),
  },
  completion: {},
};
