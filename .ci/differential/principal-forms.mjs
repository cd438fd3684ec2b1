/** Names that stand in every case. */
export const accounts = { own: '111111111111', other: '222222222222', target: '333333333333' };

const invalid = { savable: false, stranger: true };
const aws = (value) => ({ AWS: value });

/**
 * Every form in which a trust policy can name somebody. `caller`: whom it can name; `make` writes the element: the
 * caller itself where `near`, else somebody like it. A `stranger` never is the caller; what IAM refuses to save is not
 * `savable`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export const principalForms = [
  { name: 'AWS *', make: () => aws('*') },
  { name: '*', make: () => '*' },
  { name: 'account id', make: ({ account }, near) => aws(near ? account : accounts.other) },
  {
    name: 'account root',
    make: ({ partition, account }, near) => aws(`arn:${partition}:iam::${near ? account : accounts.other}:root`),
  },
  {
    name: 'account root of another partition',
    stranger: true,
    make: ({ partition, account }) => aws(`arn:${partition === 'aws' ? 'aws-us-gov' : 'aws'}:iam::${account}:root`),
  },
  { name: 'role', caller: 'role', make: (world, near) => aws(near ? world.callerArn : roleArn(world, 'Other')) },
  {
    name: 'role in a path',
    caller: 'role',
    path: 'automation/soar/',
    make: (world, near) => aws(near ? world.callerArn : roleArn(world, 'automation/Other')),
  },
  {
    name: 'role of the same name in another path',
    stranger: true,
    caller: 'role',
    path: 'automation/soar/',
    make: (world, near) => aws(roleArn(world, near ? world.callerName : `automation/${world.callerName}`)),
  },
  {
    name: 'role in another case',
    stranger: true,
    caller: 'role',
    make: (world, near) => aws(roleArn(world, near ? world.callerName.toLowerCase() : world.callerName.toUpperCase())),
  },
  {
    name: 'role session',
    caller: 'role',
    make: (world, near) => aws(near ? world.principal : `${world.principal.slice(0, -1)}f`),
  },
  { name: 'user', caller: 'user', make: (world, near) => aws(near ? world.callerArn : userArn(world, 'other')) },
  {
    name: 'user in a path',
    caller: 'user',
    path: 'machines/',
    make: (world, near) => aws(near ? world.callerArn : userArn(world, world.callerName)),
  },
  { name: 'unique id of a role', caller: 'role', make: ({ id }, near) => aws(near ? id : 'AROADELETEDROLE000001') },
  { name: 'unique id of a user', caller: 'user', make: ({ id }, near) => aws(near ? id : 'AIDADELETEDUSER000001') },
  {
    name: 'service',
    stranger: true,
    make: (_, near) => ({ Service: near ? 'ec2.amazonaws.com' : 'lambda.amazonaws.com' }),
  },
  {
    name: 'SAML provider',
    stranger: true,
    make: ({ account }) => ({ Federated: `arn:aws:iam::${account}:saml-provider/idp` }),
  },
  { name: 'OIDC provider', stranger: true, make: () => ({ Federated: 'cognito-identity.amazonaws.com' }) },
  { name: 'federated user', stranger: true, make: ({ account }) => aws(`arn:aws:sts::${account}:federated-user/bob`) },
  {
    name: 'list of several',
    make: (world, near) => ({
      AWS: [`arn:aws:iam::${accounts.other}:root`, near ? world.callerArn : roleArn(world, 'Other')],
      Service: ['ec2.amazonaws.com'],
    }),
  },
  { name: 'NotPrincipal', ...invalid, not: true, make: (world, near) => aws(near ? roleArn(world, 'Other') : '*') },
  {
    name: 'wildcard in a part',
    ...invalid,
    make: (world, near) => aws([roleArn(world, 'Xsoar*'), ...(near ? [world.callerArn] : [])]),
  },
  {
    name: 'instance profile',
    ...invalid,
    make: ({ account, callerArn }, near) =>
      aws([`arn:aws:iam::${account}:instance-profile/X`, ...(near ? [callerArn] : [])]),
  },
  {
    name: 'group',
    ...invalid,
    make: ({ account, callerArn }, near) => aws([`arn:aws:iam::${account}:group/X`, ...(near ? [callerArn] : [])]),
  },
  {
    name: 'canonical user',
    ...invalid,
    make: ({ callerArn }, near) => ({ CanonicalUser: '79a59df900b949e5', ...(near ? { AWS: callerArn } : {}) }),
  },
];

function roleArn({ partition, account }, name) {
  return `arn:${partition}:iam::${account}:role/${name}`;
}

function userArn({ partition, account }, name) {
  return `arn:${partition}:iam::${account}:user/${name}`;
}
