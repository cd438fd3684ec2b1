import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import { type Config, effectiveConfig } from '../../src/config/index.ts';
import { base, read } from './reading.ts';

const test = suite('config/effective-config');
const example = readFileSync('test/config/contract-example.yaml', 'utf8');
const environment = { TRUSTPATH_EXTERNAL_ID: 'hunter2-and-longer', KEY: 'hunter2-and-longer' };

/** Everything but places and secrets. */
function meaning(config: Config): unknown {
  const text = JSON.stringify(config, (key, value) => (/location/i.test(key) ? undefined : value));
  return JSON.parse(text);
}

test('every default is filled in', () => {
  assert.equal(effectiveConfig(read(base)), {
    version: 1,
    extends: ['trustpath/recommended'],
    rulesDirs: [],
    accounts: [{ id: '111111111111', name: 'security', regions: ['us-east-1'] }],
    servers: [
      {
        name: 'xsoar',
        account: '111111111111',
        region: 'us-east-1',
        instances: ['i-0123456789abcdef0'],
        authentication: 'instance-profile',
        containers: 'bridge',
        facts: {},
      },
    ],
    integrations: [{ name: 'ec2', server: 'xsoar', commandRoles: [] }],
    rules: {},
    overrides: [],
    waivers: [],
    gate: { failOn: 'high', unknown: 'fail' },
    concurrency: { calls: 32, perScope: 8 },
    reports: [],
  });
});

test('secrets are shown as set, and no more', () => {
  const settings = `    settings: { url: "https://xsoar.example", apiKey: "\${env:KEY}", apiKeyId: "\${env:KEY}" }\n`;
  const text = base.replace('integrations:', `${settings}integrations:`);
  const shown = effectiveConfig(read(text, environment)) as { servers: { settings: object }[] };
  assert.equal(shown.servers[0]?.settings, { url: 'https://xsoar.example', apiKey: '(set)', apiKeyId: '(set)' });
  assert.match(JSON.stringify(effectiveConfig(read(example, environment))), /"externalId":"\(set\)"/);
});

test('written out again, secrets as variables, it means the same', () => {
  for (const text of [example, base, 'version: 1']) {
    const config = read(text, environment);
    const again = stringify(effectiveConfig(config)).replaceAll('(set)', `\${env:KEY}`);
    assert.equal(meaning(read(again, environment)), meaning(config));
  }
});

test.run();
