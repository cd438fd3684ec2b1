import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { base, complain, read } from './reading.ts';

const test = suite('config/read-config');

/** The line after the base. */
const end = base.split('\n').length;
const server = (entry: string) => `${base}`.replace('integrations:', `  - ${entry}\nintegrations:`);
const account = (entry: string) => base.replace('servers:', `  - ${entry}\nservers:`);
const profile = 'region: us-east-1, instances: [i-0aaaaaaaaaaaaaaaa], authentication: instance-profile';
const user = 'arn:aws:iam::111111111111:user/path/xsoar.remediation';
const roleForm = 'expected the ARN of a role, such as arn:aws:iam::111111111111:role/Name';

const refused: Readonly<Record<string, [text: string, ...problems: string[]]>> = {
  'an unquoted account id': [
    account('{ id: 000000000001, name: prod }'),
    '6:11 accounts[1].id is 000000000001: expected an account id of 12 digits in quotes (an unquoted id loses its leading zeros). Put it in quotes: "000000000001".',
  ],
  'an account id of eleven digits': [
    account('{ id: "22222222222" }'),
    '6:11 accounts[1].id is "22222222222": expected an account id of 12 digits in quotes (an unquoted id loses its leading zeros).',
  ],
  'an account declared twice': [
    account('{ id: "111111111111", name: other }'),
    '6:11 accounts[1].id is "111111111111", which accounts[0].id on line 3 already is.',
  ],
  'an account name given twice': [
    account('{ id: "222222222222", name: security }'),
    '6:33 accounts[1].name is "security", which accounts[0].name on line 4 already is.',
  ],
  'a name that is the id of another account': [
    account('{ id: "222222222222", name: "111111111111" }'),
    '6:33 accounts[1].name is "111111111111", which accounts[0].id on line 3 already is.',
  ],
  'an availability zone for a region': [
    account('{ id: "222222222222", regions: [us-east-1a] }'),
    '6:37 accounts[1].regions[0] is "us-east-1a": expected the code of a region; this is an availability zone of us-east-1.',
  ],
  'an external id without a role to assume': [
    account(`{ id: "222222222222", externalId: "\${env:SET}" }`),
    '6:27 accounts[1].externalId is of no use without `auditRole`.',
  ],
  'a server name given twice': [
    server(`{ name: xsoar, account: security, ${profile} }`),
    '12:13 servers[1].name is "xsoar", which servers[0].name on line 7 already is.',
  ],
  'a server name with a slash': [
    server(`{ name: a/b, account: security, ${profile} }`),
    '12:13 servers[1].name is "a/b": expected a name without `/`, `*` and line breaks.',
  ],
  'an instance in two servers': [
    server(
      '{ name: two, account: security, region: us-east-1, instances: [i-0123456789abcdef0], authentication: instance-profile }',
    ),
    '12:68 servers[1].instances[0] is "i-0123456789abcdef0", which servers[0].instances[0] on line 10 already is.',
  ],
  'a malformed instance id': [
    server(
      '{ name: two, account: security, region: us-east-1, instances: [i-0123456789ABCDEF0], authentication: instance-profile }',
    ),
    '12:68 servers[1].instances[0] is "i-0123456789ABCDEF0": expected an instance id: `i-` and 17 (or, for old ones, 8) hexadecimal digits in lower case.',
  ],
  'a selector by no tags': [
    server(
      '{ name: two, account: security, region: us-east-1, instances: { tags: {} }, authentication: instance-profile }',
    ),
    '12:75 servers[1].instances.tags is a mapping: expected at least one tag.',
  ],
  'a server in an account that is not declared': [
    server(`{ name: two, account: secrity, ${profile} }`),
    '12:27 servers[1].account is "secrity", but `accounts` declares no such name; did you mean "security"?',
  ],
  'a server with a profile but without what it needs': [
    server('{ name: two, authentication: instance-profile }'),
    '12:5 servers[1].account is missing: expected the name or id of the account its instances run in.',
    '12:5 servers[1].region is missing: expected the region its instances run in.',
    '12:5 servers[1].instances is missing: a server with an instance profile needs the instances it runs on.',
  ],
  'a server with a key but without a user': [
    server('{ name: two, account: security, authentication: access-key }'),
    '12:5 servers[1].user is missing: expected the ARN of the user whose access key the server has.',
  ],
  'a server with a key and instances': [
    server(`{ name: two, user: ${user}, authentication: access-key, instances: [i-0aaaaaaaaaaaaaaaa] }`),
    '12:107 servers[1].instances does not go with `authentication: access-key`: leave it out, or use instance-profile.',
  ],
  'a server with a key and a role': [
    server(`{ name: two, user: ${user}, authentication: access-key, role: arn:aws:iam::111111111111:role/r }`),
    '12:107 servers[1].role does not go with `authentication: access-key`: no role is attached to such a server.',
  ],
  'a user of another account than its server': [
    account('{ id: "222222222222", name: prod }').replace(
      'integrations:',
      `  - { name: two, account: prod, user: ${user}, authentication: access-key }\nintegrations:`,
    ),
    '13:27 servers[1].account is "prod" (222222222222), but the user is of account 111111111111: the account of a server with an access key is its user\'s.',
  ],
  'a user of an account that is not declared': [
    server('{ name: two, user: arn:aws:iam::999999999999:user/x, authentication: access-key }'),
    '12:24 servers[1].user is of account 999999999999, which `accounts` does not declare.',
  ],
  'an engine of nothing': [
    server(`{ name: two, engineOf: xsaor, account: security, ${profile} }`),
    '12:28 servers[1].engineOf is "xsaor", but `servers` declares no such name; did you mean "xsoar"?',
  ],
  'an engine of itself': [
    server(`{ name: two, engineOf: two, account: security, ${profile} }`),
    '12:28 servers[1].engineOf is its own name: an engine belongs to another server.',
  ],
  'an engine of an engine': [
    server(
      `{ name: two, engineOf: three, account: security, ${profile} }\n  - { name: three, engineOf: xsoar, account: security, ${profile.replace('0a', '0b')} }`,
    ),
    '12:28 servers[1].engineOf is "three", an engine itself: name its server, "xsoar".',
  ],
  'an engine with settings of its own': [
    server(`{ name: two, engineOf: xsoar, account: security, settings: { file: x }, ${profile} }`),
    '12:54 servers[1].settings cannot be given for an engine: it has those of its server.',
  ],
  'settings from two places': [
    server(`{ name: two, account: security, settings: { file: x, url: "https://x" }, ${profile} }`),
    '12:58 The key "url" in servers[1].settings does not go with the other keys there.',
  ],
  'an address with a password': [
    server(
      `{ name: two, account: security, settings: { url: "https://a:hunter2@x", apiKey: "\${env:SET}" }, ${profile} }`,
    ).replace('hunter2', 'b'),
    '12:54 servers[1].settings.url is "https://a:b@x": expected an https:// address without user name, password and query.',
  ],
  'a condition key in two spellings': [
    `${base}facts: { "aws:SourceIp": a, "aws:sourceip": b }`,
    `${end}:29 facts["aws:sourceip"] is the same condition key as "aws:SourceIp": case does not count.`,
  ],
  'a fact that is no condition key': [
    `${base}facts: { SourceIp: a }`,
    `${end}:10 "SourceIp" cannot be a key of facts: expected a condition key, such as aws:SourceIp.`,
  ],
  'an instance profile for a role': [
    server(`{ name: two, account: security, role: "arn:aws:iam::111111111111:instance-profile/x", ${profile} }`),
    `12:43 servers[1].role is "arn:aws:iam::111111111111:instance-profile/x": ${roleForm}; this is an instance profile: name the role inside it.`,
  ],
  'a session for a role': [
    server(`{ name: two, account: security, role: "arn:aws:sts::111111111111:assumed-role/x/y", ${profile} }`),
    `12:43 servers[1].role is "arn:aws:sts::111111111111:assumed-role/x/y": ${roleForm}; this is a session of a role: name the role itself.`,
  ],
  'a user for a role': [
    server(`{ name: two, account: security, role: "${user}", ${profile} }`),
    `12:43 servers[1].role is "${user}": ${roleForm}; this is a user, or its name is not valid.`,
  ],
  'the placeholder of a guide': [
    server(`{ name: two, account: security, role: "arn:aws:iam::<account-no>:role/x", ${profile} }`),
    `12:43 servers[1].role is "arn:aws:iam::<account-no>:role/x": ${roleForm}; replace the placeholder by the account’s 12 digits.`,
  ],
  'an ARN with a short account id': [
    server(`{ name: two, account: security, role: "arn:aws:iam::11111111111:role/x", ${profile} }`),
    `12:43 servers[1].role is "arn:aws:iam::11111111111:role/x": ${roleForm}; its account id must have 12 digits.`,
  ],
  'an ARN with a pattern': [
    server(`{ name: two, account: security, role: "arn:aws:iam::111111111111:role/x*", ${profile} }`),
    `12:43 servers[1].role is "arn:aws:iam::111111111111:role/x*": ${roleForm}; this is a role, or its name is not valid.`,
  ],
  'a role for a user': [
    server(`{ name: two, user: "arn:aws:iam::111111111111:role/x", authentication: access-key }`),
    '12:24 servers[1].user is "arn:aws:iam::111111111111:role/x": expected the ARN of a user, such as arn:aws:iam::111111111111:user/name; this is a role, or its name is not valid.',
  ],
  'an integration given twice': [
    `${base}  - { name: ec2, server: xsoar }`,
    `${end}:13 integrations[1].name is "ec2", which integrations[0].name on line 13 already is.`,
  ],
  'an integration on a server that is not declared': [
    `${base}  - { name: iam, server: soar }`,
    `${end}:26 integrations[1].server is "soar", but \`servers\` declares no such name; did you mean "xsoar"?`,
  ],
  'accounts of inAccounts that are not declared': [
    `${base}    inAccounts: { roleName: x, accounts: [security, "333333333333"] }`,
    `${end}:53 integrations[0].inAccounts.accounts[1] is "333333333333", but \`accounts\` declares no such name; declared are "111111111111", "security".`,
  ],
  'an ARN for the name of a role': [
    `${base}    inAccounts: { roleName: "arn:aws:iam::111111111111:role/x", accounts: [security] }`,
    `${end}:29 integrations[0].inAccounts.roleName is "arn:aws:iam::111111111111:role/x": expected the name of a role (not its ARN), of letters, digits and \`+=,.@-_\`.`,
  ],
  'a session name with a space, and one of a single letter': [
    `${base}    sessionName: a b\n    commandRoles: [{ role: "arn:aws:iam::111111111111:role/x", sessionName: a }]`,
    `${end}:18 integrations[0].sessionName is "a b": expected a session name of 2 to 64 letters, digits and \`+=,.@-_\`, without spaces.`,
    `${end + 1}:77 integrations[0].commandRoles[0].sessionName is "a": expected a session name of 2 to 64 letters, digits and \`+=,.@-_\`, without spaces.`,
  ],
  'a session too short, and one too long': [
    `${base}    sessionDuration: 899\n    commandRoles: [{ role: "arn:aws:iam::111111111111:role/x", sessionDuration: 43201 }]`,
    `${end}:22 integrations[0].sessionDuration is 899: expected at least 900 seconds (15 minutes).`,
    `${end + 1}:81 integrations[0].commandRoles[0].sessionDuration is 43201: expected at most 43200 seconds (12 hours).`,
  ],
  'another version': [base.replace('version: 1', 'version: 2'), '1:10 version is 2: expected 1.'],
  'no version': [base.replace('version: 1', ''), '2:1 version is missing: expected 1.'],
  'a mistyped severity': [
    `${base}rules: { imds-hop-limit: hgih }`,
    `${end}:26 rules.imds-hop-limit is "hgih": expected one of off, critical, high, medium, low, info; did you mean "high"?`,
  ],
  'false instead of off': [
    `${base}rules: { imds-hop-limit: false }`,
    `${end}:26 rules.imds-hop-limit is false: expected one of off, critical, high, medium, low, info, or a mapping.`,
  ],
  'an override for everything': [
    `${base}overrides: [{ rules: { x: off } }]`,
    `${end}:13 overrides[0] says neither \`servers\` nor \`accounts\`: settings for all belong to \`rules\`.`,
  ],
  'an override for a server that is not declared': [
    `${base}overrides: [{ servers: [xsoat, "test-*"], rules: { x: off } }]`,
    `${end}:25 overrides[0].servers[0] is "xsoat", but \`servers\` declares no such name; did you mean "xsoar"?`,
  ],
  'a waiver for almost everything': [
    `${base}waivers: [{ rule: x, subject: "arn:aws:i*", reason: r, owner: o, expires: 2027-01-31 }]`,
    `${end}:31 waivers[0].subject is "arn:aws:i*": expected an exact id, or a pattern with at least 12 characters besides \`*\`.`,
  ],
  'a waiver to a day that does not exist': [
    `${base}waivers: [{ rule: x, subject: s, reason: r, owner: o, expires: 2027-02-29 }]`,
    `${end}:64 waivers[0].expires is "2027-02-29": expected a date that exists, written like 2027-01-31.`,
  ],
  'a waiver of nobody for no reason': [
    `${base}waivers: [{ rule: x, subject: s, reason: " ", expires: 2027-01-31 }]`,
    `${end}:11 waivers[0].owner is missing: expected text that is not empty.`,
    `${end}:42 waivers[0].reason is " ": expected text that is not empty.`,
  ],
  'a gate out of bounds': [
    `${base}gate: { failOn: none, unknown: passs, coverage: 100.5 }`,
    `${end}:32 gate.unknown is "passs": expected fail or pass; did you mean "pass"?`,
    `${end}:49 gate.coverage is 100.5: expected a number from 0 to 100.`,
  ],
  'concurrency out of bounds': [
    `${base}concurrency: { calls: 0, perScope: 1000 }`,
    `${end}:23 concurrency.calls is 0: expected at least 1.`,
    `${end}:36 concurrency.perScope is 1000: expected at most 64.`,
  ],
  'a report that overwrites another': [
    `${base}reports:\n  - { format: junit, file: a/x.xml }\n  - { format: sarif, file: ./a/b/../x.xml }`,
    `${end + 2}:28 reports[1].file is "./a/b/../x.xml", which reports[0].file on line ${end + 1} already is.`,
  ],
  'a report of an unknown format': [
    `${base}reports: [{ format: jnit, file: x }]`,
    `${end}:21 reports[0].format is "jnit": expected one of text, json, junit, sarif, markdown, html; did you mean "junit"?`,
  ],
};

for (const [name, [text, ...problems]] of Object.entries(refused)) {
  test(`${name} is refused`, () => assert.equal(complain(text, { SET: 'set' }), problems));
}

test('all sorts of problems are told together, in the order of the text', () => {
  const text = `version: 1
acounts: []
accounts:
  - id: 000000000001
    name: security
    auditRole: arn:aws:iam::000000000001:role/a
    externalId: \${env:NOWHERE}
servers:
  - { name: one, account: secrity, ${profile} }
  - { name: one, account: security, authentication: access-kee }
integrations:
  - { name: x, server: on, sessionDuration: 1 }
`;
  assert.equal(
    complain(text).map((problem) => problem.replace(/ (is|needs|does) .*/, '')),
    [
      '2:1 Unknown key "acounts"; did you mean "accounts"?',
      '4:9 accounts[0].id',
      '7:17 accounts[0].externalId',
      '9:27 servers[0].account',
      '10:13 servers[1].name',
      '10:53 servers[1].authentication',
      '12:24 integrations[0].server',
      '12:45 integrations[0].sessionDuration',
    ],
  );
});

test('a reference to an entry that is itself unsound is not a second problem', () => {
  const text = account('{ id: 000000000002, name: "a*b" }').replaceAll('account: security', 'account: "000000000002"');
  const problems = complain(
    text.replace(
      '  - name: ec2',
      '  - { name: iam, server: xsoar, inAccounts: { roleName: r, accounts: ["a*b"] } }\n  - name: ec2',
    ),
  );
  assert.equal(
    problems.map((problem) => problem.split(' ')[1]),
    ['accounts[1].id', 'accounts[1].name'],
  );
});

test('what AWS alone can tell is accepted', () => {
  const config = read(`${base}    role: arn:aws:iam::999999999999:role/service/path/Nobody.Knows+it@here
    region: xx-nowhere-9
    actions: ["ec2:*", s3:GetObject]
    commandRoles:
      - role: arn:aws-us-gov:iam::999999999999:role/x
`);
  assert.is(config.topology.integrations[0]?.commandRoles[0]?.role, 'arn:aws-us-gov:iam::999999999999:role/x');
});

test('an absent list is empty, and every default is filled in', () => {
  const config = read('version: 1');
  assert.equal(config.topology, { accounts: [], servers: [], integrations: [] });
  assert.equal(
    config.extends.map(({ name }) => name),
    ['trustpath/recommended'],
  );
  assert.equal(
    [config.rulesDirs, config.rules, config.overrides, config.waivers, config.reports],
    [[], [], [], [], []],
  );
  assert.equal(config.gate, { failOn: 'high', unknown: 'fail' });
  assert.equal(config.concurrency, { calls: 32, perScope: 8 });
});

test('a part of gate or concurrency keeps the defaults of the rest', () => {
  const config = read('version: 1\ngate: { coverage: 90 }\nconcurrency: { perScope: 2 }');
  assert.equal(config.gate, { failOn: 'high', unknown: 'fail', coverage: 90 });
  assert.equal(config.concurrency, { calls: 32, perScope: 2 });
});

test('an account without a name is called by its id, one without regions has those of its servers', () => {
  const config = read(
    `version: 1
accounts: [{ id: "111111111111" }, { id: "222222222222", regions: enabled }]
servers:
  - { name: b, account: "111111111111", region: us-west-2, instances: { tags: { a: "1" } }, authentication: instance-profile }
  - { name: a, account: "111111111111", region: eu-west-1, instances: { tags: { a: "1" } }, authentication: instance-profile }
  - { name: c, account: "111111111111", region: us-west-2, instances: { tags: { b: "1" } }, authentication: instance-profile }
`,
  );
  assert.equal(
    config.topology.accounts.map(({ name, regions }) => [name, regions]),
    [
      ['111111111111', ['eu-west-1', 'us-west-2']],
      ['222222222222', 'enabled'],
    ],
  );
});

test('a server with a key belongs to the account of its user', () => {
  const config = read(server(`{ name: two, user: ${user}, authentication: access-key }`));
  assert.is(config.topology.servers[1]?.account, '111111111111');
});

test('the facts of a server override global ones in any spelling', () => {
  const config = read(
    `${base.replace('integrations:', '    facts: { "AWS:sourceip": [own] }\nintegrations:')}facts: { "aws:SourceIp": all, "aws:PrincipalOrgID": o }`,
  );
  assert.equal(config.topology.servers[0]?.facts, { 'aws:PrincipalOrgID': 'o', 'AWS:sourceip': ['own'] });
});

test('an engine has its own STS setting where it has one', () => {
  const config = read(
    server(`{ name: two, engineOf: xsoar, account: security, sts: { endpoints: unset }, ${profile} }`).replace(
      '    authentication: instance-profile\n',
      '    authentication: instance-profile\n    sts: { endpoints: global }\n',
    ),
  );
  assert.equal(
    config.topology.servers.map(({ stsEndpoints }) => stsEndpoints),
    ['global', 'unset'],
  );
});

test('a rule is off, has another severity, or severity and parameters', () => {
  const { rules } = read(`${base}rules: { a: off, b: low, c: { severity: info, params: { list: [x], n: 2 } }, d: {} }`);
  assert.equal(
    rules.map(({ location: _, paramLocations: __, ...rule }) => rule),
    [
      { rule: 'a', off: true },
      { rule: 'b', off: false, severity: 'low' },
      { rule: 'c', off: false, severity: 'info', params: { list: ['x'], n: 2 } },
      { rule: 'd', off: false },
    ],
  );
});

test('a waiver accepts failures unless it says more, and its subject may be a short exact id', () => {
  const { waivers } = read(`${base}waivers: [{ rule: x, subject: xsoar, reason: r, owner: o, expires: 2028-02-29 }]`);
  assert.equal(waivers[0]?.accepts, ['fail']);
});

test.run();
