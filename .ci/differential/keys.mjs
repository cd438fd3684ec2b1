const words = ['red', 'blue', 'Red', 'red-team', 'x+y'];
const texts = (name, values, more = {}) => ({ name, kind: 'string', values, ...more });

/**
 * Condition keys of a call of sts:AssumeRole with values that AWS could put there. A key is tested as its kind or as
 * text, never as another kind: what AWS does with a value of the wrong type is not documented.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
export const keys = [
  texts('sts:ExternalId', ['Unique-ID-7', 'unique-id-7', 'a1', 'x+y']),
  texts('sts:RoleSessionName', ['xsoar-session', 'xsoar.remediation', 'Xsoar-session', 'red']),
  texts('sts:SourceIdentity', ['alice', 'bob', 'red']),
  texts('aws:PrincipalTag/team', [...words, '']),
  texts('aws:RequestTag/team', words),
  texts('aws:ResourceTag/team', words),
  texts('iam:ResourceTag/app', ['xsoar', 'red']),
  texts('aws:PrincipalOrgID', ['o-abc1234567', 'o-target00000']),
  texts('aws:RequestedRegion', ['us-east-1', 'us-west-2', 'eu-west-1']),
  texts('aws:SourceVpce', ['vpce-0a', 'vpce-0b']),
  texts('aws:SourceVpc', ['vpc-0a', 'vpc-0b']),
  texts('aws:SourceAccount', ['111111111111', '222222222222']),
  texts('aws:UserAgent', ['Boto3', 'boto3/1.43 (x; y) [z]^$|']),
  texts('aws:PrincipalAccount', [], { derived: true }),
  texts('aws:PrincipalType', [], { derived: true }),
  texts('aws:ResourceAccount', [], { derived: true }),
  texts('aws:userid', [], { derived: true }),
  texts('aws:username', [], { derived: true }),
  { name: 'aws:MultiFactorAuthAge', kind: 'number', values: ['0', '59', '60', '61', '3600'] },
  { name: 'ec2:RoleDelivery', kind: 'number', values: ['1.0', '2.0'] },
  { name: 'aws:PrincipalTag/level', kind: 'number', values: ['-1', '0', '7', '7.5', '10'] },
  { name: 'aws:RequestTag/level', kind: 'number', values: ['0', '7', '7.0', '70'] },
  { name: 'aws:CurrentTime', kind: 'date', values: ['2026-11-24T00:00:00Z', '2026-11-24T12:30:00.500Z'] },
  { name: 'aws:EpochTime', kind: 'date', values: ['1795478400', '1795478401'] },
  { name: 'aws:TokenIssueTime', kind: 'date', values: ['2026-11-23T23:00:00Z', '2020-01-01T00:00:01Z'] },
  { name: 'aws:PrincipalTag/expires', kind: 'date', values: ['2026-11-24', '2027-01', '2026-11-24T02:00+02:00'] },
  { name: 'aws:MultiFactorAuthPresent', kind: 'boolean', values: ['true', 'false'] },
  { name: 'aws:SecureTransport', kind: 'boolean', values: ['true', 'false'] },
  { name: 'aws:ViaAWSService', kind: 'boolean', values: ['true', 'false'] },
  { name: 'aws:PrincipalTag/robot', kind: 'boolean', values: ['true', 'false', 'True', 'FALSE'] },
  { name: 'aws:PrincipalIsAWSService', kind: 'boolean', values: [], derived: true },
  { name: 'aws:SourceIp', kind: 'address', values: ['203.0.113.7', '198.51.100.7', '2001:db8::7', '2001:0DB8:0:0::7'] },
  { name: 'aws:VpcSourceIp', kind: 'address', values: ['10.0.0.7', '10.1.0.7'] },
  { name: 'aws:PrincipalTag/home', kind: 'address', values: ['203.0.113.255', '203.0.114.0'] },
  { name: 'aws:PrincipalArn', kind: 'arn', values: [], derived: true },
  {
    name: 'ec2:SourceInstanceARN',
    kind: 'arn',
    values: [
      'arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0',
      'arn:aws:ec2:us-west-2:111111111111:instance/i-0fffffffffffffff0',
    ],
  },
  {
    name: 'aws:SourceArn',
    kind: 'arn',
    values: ['arn:aws:sns:us-east-1:111111111111:red', 'arn:aws:x:us-east-2:999999999999:store/a:111111111111:b'],
  },
  { name: 'aws:PrincipalTag/blob', kind: 'binary', values: ['QmluYXJ5', 'QmluYXJ5VmFsdWU=', 'cmVk'] },
  { name: 'aws:RequestTag/blob', kind: 'binary', values: ['QmluYXJ5', 'cmVk'] },
  texts('aws:PrincipalOrgPaths', ['o-abc1234567/r-ab12/ou-ab12-1/', 'o-abc1234567/r-ab12/ou-ab12-2/'], { many: true }),
  { name: 'aws:TagKeys', kind: 'any', many: true },
  { name: 'sts:TransitiveTagKeys', kind: 'any', many: true },
];

/** What the multivalued keys that hold names of tags can hold, by the kind that a case tests them as. */
export const tagKeyValues = {
  string: [...words, ''],
  number: ['0', '7', '7.5', '70'],
  date: ['2026-11-24', '2026-11-24T12:30:00Z', '2027-01-01T00:00:00Z', '1795478400'],
  boolean: ['true', 'false', 'True'],
  address: ['203.0.113.7', '198.51.100.7', '2001:db8::7'],
  arn: [
    'arn:aws:sns:us-east-1:111111111111:red',
    'arn:aws:iam::111111111111:role/XsoarServer',
    'arn:aws:iam::222222222222:role/path/Other',
  ],
  binary: ['QmluYXJ5', 'cmVk', 'Ymx1ZQ=='],
};

const byName = new Map(keys.map((key) => [key.name.toLowerCase(), key]));

/** Undefined for a key that no case tests. */
export function findKey(name) {
  return byName.get(name.toLowerCase());
}

/** Whether a text can be read as a kind of value. */
export function isOfKind(kind, text) {
  switch (kind) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text);
    case 'date':
      return /^\d{9,}$/.test(text) || (/^\d{4}-\d\d/.test(text) && !Number.isNaN(Date.parse(text)));
    case 'boolean':
      return /^(true|false)$/i.test(text);
    case 'address':
      return /^\d+(\.\d+){3}$/.test(text) || (/^[\da-f:]+$/i.test(text) && text.includes(':'));
    case 'arn':
      return text.startsWith('arn:') && text.split(':').length >= 6;
    case 'binary':
      return /^[\w+/]+={0,2}$/.test(text) && text.length % 4 === 0;
    default:
      return true;
  }
}
