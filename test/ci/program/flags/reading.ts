import { caseOf, colourCase, configCase, example, type FlagCases, isJson, jsonCase, replay } from './flag-case.ts';

const json = ['--format', 'json'];
const live = { live: true } as const;
const findingsOf = (stdout: string): { rule: string; subject: { account?: string } }[] => JSON.parse(stdout).findings;

/** The commands that read accounts or judge what was read. */
export const reading: FlagCases = {
  audit: {
    '--config': configCase('audit', '--snapshot', 'snapshot.json'),
    '--snapshot': caseOf(
      ['--snapshot', 'snapshot.json'],
      ['audit', ...example],
      ({ run, base }) => run.code === 1 && base.code === 2,
    ),
    '--save-snapshot': caseOf(
      ['--save-snapshot', 'a/saved.json'],
      ['audit', ...example],
      ({ read }) => JSON.parse(read('a/saved.json')).subjects.length > 0,
      live,
    ),
    '--as-of': caseOf(
      ['--as-of', '2027-04-01'],
      ['audit', ...replay],
      ({ run, base }) => /expired/i.test(run.stdout) && !/expired/i.test(base.stdout),
    ),
    '--format': caseOf(
      ['--format', 'junit'],
      ['audit', ...replay],
      ({ run, base }) => run.stdout.startsWith('<?xml') && !base.stdout.startsWith('<'),
    ),
    '--output': caseOf(
      ['--output', 'a/b/out.txt'],
      ['audit', ...replay],
      ({ run, base, read }) =>
        run.stdout === '' &&
        read('a/b/out.txt') === base.stdout &&
        /^trustpath: \d+ failed, \d+ unknown, \d+ passed, exit code 1; wrote a\/b\/out\.txt\n$/.test(run.stderr),
    ),
    '--report': caseOf(
      ['--report', 'junit=a/out.xml', '--report', 'sarif=out.sarif', '--report', 'json=-'],
      ['audit', ...replay, '--output', 'main.txt'],
      ({ run, read }) => read('a/out.xml').includes('<testsuites') && isJson(read('out.sarif')) && isJson(run.stdout),
    ),
    '--fail-on': caseOf(
      ['--fail-on', 'none'],
      ['audit', ...replay],
      ({ run, base }) => run.code === 0 && base.code === 1,
    ),
    '--unknown': caseOf(
      ['--unknown', 'pass'],
      ['audit', '--snapshot', 'snapshot.json'],
      ({ run, base }) => base.code === 4 && run.code === 0,
    ),
    '--account': caseOf(['--account', 'security'], ['audit', ...replay, ...json], ({ run, base }) => {
      const accounts = new Set(findingsOf(run.stdout).map(({ subject }) => subject.account));
      return accounts.size < new Set(findingsOf(base.stdout).map(({ subject }) => subject.account)).size;
    }),
    '--rule': caseOf(['--rule', 'imds-hop-limit'], ['audit', ...replay, ...json], ({ run }) =>
      findingsOf(run.stdout).every(({ rule }) => rule === 'imds-hop-limit'),
    ),
    '--concurrency': caseOf(['--concurrency', '1'], ['audit', ...example], ({ run }) => run.code === 1, live),
    '--plan': caseOf(
      ['--plan'],
      ['audit', ...example],
      ({ run, base }) => /DescribeInstances/.test(run.stdout) && base.code === 2,
    ),
    '--sarif-waived': caseOf(
      ['--sarif-waived'],
      ['audit', ...replay, '--format', 'sarif'],
      ({ run, base }) => run.stdout.includes('"suppressions"') && !base.stdout.includes('"suppressions"'),
    ),
    '--quiet': caseOf(
      ['--quiet'],
      ['audit', ...example],
      ({ run, base }) => run.stderr === '' && base.stderr !== '',
      live,
    ),
    '--no-color': colourCase('audit', ...replay),
  },
  collect: {
    '--output': caseOf(
      ['--output', 'a/out.json'],
      ['collect', ...example],
      ({ run, base, read }) =>
        run.code === 0 &&
        base.code === 2 &&
        JSON.parse(read('a/out.json')).version === 1 &&
        /\ntrustpath: wrote a\/out\.json\n$/.test(run.stderr),
      live,
    ),
    '--config': caseOf(
      example,
      ['collect', '--output', 'out.json'],
      ({ read }) => JSON.parse(read('out.json')).topology.accounts.length === 3,
      live,
    ),
    '--account': caseOf(
      ['--account', 'prod'],
      ['collect', ...example, '--output', 'out.json'],
      ({ run, base }) => run.stderr !== base.stderr,
      live,
    ),
    '--concurrency': caseOf(
      ['--concurrency', '1'],
      ['collect', ...example, '--output', 'out.json'],
      ({ run }) => run.code === 0,
      live,
    ),
    '--quiet': caseOf(
      ['--quiet'],
      ['collect', ...example, '--output', 'out.json'],
      ({ run, base }) => run.stderr === '' && base.stderr !== '',
      live,
    ),
  },
  doctor: {
    '--config': caseOf(
      example,
      ['doctor'],
      ({ run, base }) => run.stdout !== base.stdout && /prod/.test(run.stdout),
      live,
    ),
    '--account': caseOf(
      ['--account', 'staging'],
      ['doctor', ...example],
      ({ run, base }) => run.stdout.length < base.stdout.length && !/222222222222/.test(run.stdout),
      live,
    ),
    '--format': jsonCase(['doctor', ...example], live),
    '--no-color': colourCase('doctor', ...example),
  },
  probe: {
    '--config': caseOf(
      example,
      ['probe', '--yes-assume-roles', '--server', 'xsoar-prod'],
      ({ run, base }) => run.code !== 2 && base.code === 2,
      live,
    ),
    '--server': caseOf(
      ['--server', 'xsoar-prod'],
      ['probe', ...example, '--yes-assume-roles'],
      ({ run, base }) => run.code !== 2 && /is needed/.test(base.stderr),
      live,
    ),
    '--format': jsonCase(['probe', ...example, '--server', 'xsoar-prod', '--yes-assume-roles'], live),
    '--yes-assume-roles': caseOf(
      ['--yes-assume-roles'],
      ['probe', ...example, '--server', 'xsoar-prod'],
      ({ run, base }) => run.code !== 2 && /CloudTrail/.test(base.stderr),
      live,
    ),
  },
  path: {
    '--config': configCase('path', '--snapshot', 'snapshot.json'),
    '--snapshot': caseOf(
      ['--snapshot', 'snapshot.json'],
      ['path', ...example],
      ({ run, base }) => run.code === 1 && base.code === 2,
    ),
    '--format': jsonCase(['path', ...replay]),
    '--quiet': caseOf(
      ['--quiet'],
      ['path', ...example],
      ({ run, base }) => run.stderr === '' && base.stderr !== '',
      live,
    ),
    '--no-color': colourCase('path', ...replay),
  },
};
