import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AttemptHandler } from '../../src/aws/attempt-handler.ts';
import { ClientMaker } from '../../src/aws/sdk/load.ts';

const test = suite('aws/client-maker');
const folder = mkdtempSync(join(tmpdir(), 'client-maker-'));
const before = process.env.AWS_CONFIG_FILE;

test.before(() => {
  const file = join(folder, 'config');
  writeFileSync(file, '[profile one]\nuse_fips_endpoint = true\nsdk_ua_app_id = audit\n\n[profile other]\n');
  process.env.AWS_CONFIG_FILE = file;
});

test.after(() => {
  if (before === undefined) delete process.env.AWS_CONFIG_FILE;
  else process.env.AWS_CONFIG_FILE = before;
  rmSync(folder, { recursive: true });
});

interface Settings {
  readonly useFipsEndpoint: () => Promise<boolean>;
  readonly userAgentAppId: () => Promise<string | undefined>;
  readonly region: () => Promise<string>;
}

test('later clients of a profile have its settings, in their own region', async () => {
  const maker = new ClientMaker();
  const made = [];
  for (const [service, region, profile] of [
    ['sts', 'us-east-1', 'one'],
    ['iam', 'us-east-1', 'other'],
    ['ec2', 'eu-west-1', 'one'],
    ['ec2', 'eu-west-1', 'other'],
  ] as const) {
    const client = await maker.make(service, {
      region,
      profile,
      credentials: async () => ({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'unused' }),
      requestHandler: {} as AttemptHandler,
      retryMode: 'standard',
      maxAttempts: 1,
    });
    const config = client.config as Settings;
    made.push([await config.region(), await config.useFipsEndpoint(), await config.userAgentAppId()]);
  }
  assert.equal(made, [
    ['us-east-1', true, 'audit'],
    ['us-east-1', false, undefined],
    ['eu-west-1', true, 'audit'],
    ['eu-west-1', false, undefined],
  ]);
});

test.run();
