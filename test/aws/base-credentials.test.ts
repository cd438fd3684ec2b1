import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { BaseCredentials } from '../../src/aws/base-credentials.ts';
import { defaultLimits } from '../../src/aws/limits.ts';
import { createTransport, type Transport } from '../../src/aws/transport.ts';
import { Secrets } from '../../src/network/index.ts';

// The SDK's own chains over sources that answer late or never.
const test = suite('aws/base-credentials');

const folder = mkdtempSync(join(tmpdir(), 'base-credentials-'));
const before = { ...process.env };
let transport: Transport;
let server: Server | undefined;
let number = 0;

test.before(async () => {
  transport = await createTransport(defaultLimits, 4);
});
test.before.each(() => {
  number += 1;
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
});
test.after.each(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});
test.after(() => {
  transport.destroy();
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, before);
  rmSync(folder, { recursive: true });
});

/** A home of its own for each test, for the SDK remembers what it has read. */
function home(config: string): string {
  const place = join(folder, String(number));
  mkdirSync(join(place, '.aws/sso/cache'), { recursive: true });
  writeFileSync(join(place, '.aws/config'), config);
  Object.assign(process.env, { HOME: place, AWS_EC2_METADATA_DISABLED: 'true' });
  return place;
}

async function serve(listener: RequestListener = () => {}): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function open(credentialsMs: number, signal = new AbortController().signal): BaseCredentials {
  const limits = { ...defaultLimits, credentialsMs };
  return new BaseCredentials({ transport, limits, env: process.env, region: 'us-east-1', signal }, new Secrets());
}

const hour = 3_600_000;
const issued = (seconds: number) =>
  JSON.stringify({
    Version: 1,
    AccessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    SecretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    Expiration: new Date(Date.now() + seconds * 1000).toISOString(),
  });

const nameOf = (wait: Promise<unknown>) =>
  wait.then(
    () => 'credentials',
    (error: Error) => `${error.name}: ${error.message}`,
  );

const hanging: Readonly<Record<string, () => Promise<RegExp>>> = {
  'a sign-on whose server never answers': async () => {
    const url = await serve();
    const place = home(
      '[default]\nsso_session = corp\nsso_account_id = 111111111111\nsso_role_name = audit\n\n' +
        '[sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://corp.example\n',
    );
    const token = { accessToken: 'a token', expiresAt: new Date(Date.now() + hour).toISOString() };
    const name = `${createHash('sha1').update('corp').digest('hex')}.json`;
    writeFileSync(join(place, '.aws/sso/cache', name), JSON.stringify(token));
    process.env.AWS_ENDPOINT_URL_SSO = url;
    return /^the sign-on of the profile default gave no answer/;
  },
  'a web identity of a profile, whose STS never answers': async () => {
    process.env.AWS_ENDPOINT_URL_STS = await serve();
    const token = join(folder, 'token');
    writeFileSync(token, 'a token');
    home(`[default]\nrole_arn = arn:aws:iam::111111111111:role/ci\nweb_identity_token_file = ${token}\n`);
    return /^the exchange of the web identity token of the profile default gave no answer/;
  },
  'a role whose source profile has a process that never ends': async () => {
    home(
      '[default]\nrole_arn = arn:aws:iam::111111111111:role/hub\nsource_profile = base\n\n' +
        '[profile base]\ncredential_process = sleep 3600\n',
    );
    return /^the credential_process of the profile base gave no answer/;
  },
  'a metadata service whose answer never ends': async () => {
    home('');
    process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT = await serve((_request, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    delete process.env.AWS_EC2_METADATA_DISABLED;
    return /^the metadata service gave no answer/;
  },
};

for (const [name, arrange] of Object.entries(hanging))
  test(`${name} ends the wait after its limit, and the next one at once`, async () => {
    const named = await arrange();
    const base = open(500);
    const first = await nameOf(base.provider(undefined)());
    assert.match(first.replace('UnansweredError: ', ''), named);
    assert.is(await nameOf(base.provider(undefined)()), first);
    assert.is((await base.require([undefined]))?.unknown, 'credentials');
    base.close();
  });

test('a source that once gave no answer is asked no more, however many accounts need it', async () => {
  const url = await serve();
  let requests = 0;
  server?.on('request', () => {
    requests += 1;
  });
  home('');
  const token = join(folder, 'token');
  writeFileSync(token, 'a token');
  const role = 'arn:aws:iam::111111111111:role/ci';
  Object.assign(process.env, { AWS_ENDPOINT_URL_STS: url, AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: role });
  const base = open(400);
  for (let account = 0; account < 20; account += 1)
    assert.match(await nameOf(base.provider(undefined)()), /^UnansweredError/);
  assert.is(requests, 1);
  base.close();
});

test('what was not waited for is not left connected, whichever way the SDK goes there', async () => {
  for (const name of ['a sign-on whose server never answers', 'a web identity of a profile, whose STS never answers']) {
    number += 1;
    await hanging[name]?.();
    const connected = once(server as Server, 'connection');
    const base = open(400);
    const waiting = nameOf(base.provider(undefined)());
    const [socket] = (await connected) as [Socket];
    const closed = once(socket, 'close');
    assert.match(await waiting, /^UnansweredError/);
    await closed;
    server?.close();
  }
});

test('one profile that hangs keeps nobody who has credentials waiting', async () => {
  home(
    '[profile slow]\ncredential_process = sleep 3600\n\n' +
      '[profile quick]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n',
  );
  const base = open(hour);
  assert.is(await base.require(['slow', 'quick']), undefined);
  base.close();
});

test('where one profile has none and another gives no answer, the run goes on', async () => {
  home('[profile slow]\ncredential_process = sleep 3600\n');
  const base = open(300);
  assert.is((await base.require(['missing', 'slow']))?.unknown, 'credentials');
  base.close();
});

test('sources that say no end the run as before', async () => {
  home('[profile failing]\ncredential_process = exit 3\n');
  assert.match(
    await nameOf(open(hour).require(['failing', 'missing'])),
    /^NoCredentialsError: No AWS credentials were found: Could not load credentials from any providers\./,
  );
});

test('an interrupt ends the wait, and what is unknown is told as not collected', async () => {
  home('[default]\ncredential_process = sleep 3600\n');
  const controller = new AbortController();
  const base = open(hour, controller.signal);
  const required = base.require([undefined]);
  controller.abort();
  assert.is((await required)?.unknown, 'not-collected');
});

test('credentials that end in mid-run are renewed, and a renewal that hangs is no endless wait', async () => {
  const place = join(folder, String(number));
  const [asked, answer] = [join(place, 'asked'), join(place, 'answer')];
  home(
    `[default]\ncredential_process = echo $$ >> ${asked}; [ -f ${answer} ] && cat ${answer} && exit; exec sleep 3600\n`,
  );
  const lifetime = 1200;
  const pass = () => new Promise((resolve) => setTimeout(resolve, lifetime + 100));
  const give = () => writeFileSync(answer, issued(lifetime / 1000));
  const base = open(1000);
  give();
  assert.is(await nameOf(base.provider(undefined)()), 'credentials');
  await pass();
  give();
  assert.is(await nameOf(base.provider(undefined)()), 'credentials', 'they were renewed');
  rmSync(answer);
  await pass();
  assert.match(await nameOf(base.provider(undefined)()), /^UnansweredError: the credential_process of/);
  const times = () => readFileSync(asked, 'utf8').trim().split('\n');
  const { length } = times();
  assert.match(await nameOf(base.provider(undefined)()), /^UnansweredError/);
  assert.is(times().length, length, 'it is not asked again');
  for (const pid of times().map(Number)) while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
});

test('what a process that is still running has started ends when the run does', async () => {
  const place = join(folder, String(number));
  const asked = join(place, 'asked');
  home(`[default]\ncredential_process = sleep 3600 & echo $! > ${asked}; wait\n`);
  const base = open(hour);
  const waiting = nameOf(base.provider(undefined)());
  while (!existsSync(asked) || readFileSync(asked, 'utf8') === '')
    await new Promise((resolve) => setTimeout(resolve, 20));
  base.close();
  const pid = Number(readFileSync(asked, 'utf8'));
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.is.not(await waiting, 'credentials');
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const files: Readonly<Record<string, (pipe: string) => void>> = {
  AWS_WEB_IDENTITY_TOKEN_FILE: (pipe) => {
    home('');
    Object.assign(process.env, {
      AWS_WEB_IDENTITY_TOKEN_FILE: pipe,
      AWS_ROLE_ARN: 'arn:aws:iam::111111111111:role/ci',
    });
  },
  AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: (pipe) => {
    home('');
    Object.assign(process.env, {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:9/',
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: pipe,
    });
  },
  'web_identity_token_file of the profile default': (pipe) => {
    home(`[default]\nrole_arn = arn:aws:iam::111111111111:role/ci\nweb_identity_token_file = ${pipe}\n`);
  },
};

for (const [name, arrange] of Object.entries(files))
  test(`a device as ${name} is refused, not read without end`, async () => {
    arrange('/dev/zero');
    const base = open(hour);
    assert.is(
      await nameOf(base.provider(undefined)()),
      `UnansweredError: ${name} (/dev/zero) is a pipe or a device: it must be a regular file`,
    );
  });

test('keys in the environment are taken though another source would be refused', async () => {
  home('');
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    AWS_WEB_IDENTITY_TOKEN_FILE: '/dev/zero',
  });
  assert.is(await nameOf(open(hour).provider(undefined)()), 'credentials');
});

test.run();
