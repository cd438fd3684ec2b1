import * as v from 'valibot';

/** What follows is checked by syntax alone: whether it exists is for AWS to say. */

/** Text of one form; `expected` is what problems say and editors show. */
function textForm(pattern: RegExp, expected: string | ((text: string) => string)) {
  const say = (text: string) => (typeof expected === 'string' ? expected : expected(text));
  return v.pipe(
    v.string(say('')),
    v.regex<string, (issue: v.RegexIssue<string>) => string>(pattern, ({ input }) => say(input)),
  );
}

const within = v.metadata<string, { variables: 'within' }>({ variables: 'within' });

/** May hold `${env:NAME}`, which is replaced before the form is checked. */
export function withVariables(schema: v.GenericSchema<string, string>) {
  return v.pipe(schema, within);
}

const onlyVariable = `exactly \${env:NAME}, as text`;

/** A secret: exactly `${env:NAME}`, never a literal. Its value is no part of any output. */
export const secretVariable = v.pipe(
  v.string(onlyVariable),
  v.minLength(1, onlyVariable),
  v.metadata({ variables: 'only' }),
);

export const accountId = textForm(
  /^\d{12}$/,
  'an account id of 12 digits in quotes (an unquoted id loses its leading zeros)',
);

/** Names that stand in reports, ids and globs: no `/`, no `*`, no spaces at the ends. */
export const declaredName = v.pipe(
  textForm(
    /^[!-)+-.0-~\u00a1-\u1fff\u2c00-\ud7ff]+(?: [!-)+-.0-~\u00a1-\u1fff\u2c00-\ud7ff]+)*$/,
    'a name without `/`, `*` and line breaks',
  ),
  v.maxLength(128),
);

/** An integration's instance name as XSOAR shows it, which may hold a `/`. */
export const integrationName = v.pipe(
  textForm(
    /^[!-)+-~\u00a1-\u1fff\u2c00-\ud7ff]+(?: [!-)+-~\u00a1-\u1fff\u2c00-\ud7ff]+)*$/,
    'a name without `*` and line breaks',
  ),
  v.maxLength(128),
);

export const nonBlank = textForm(/\S/, 'text that is not empty');

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const roleArn = textForm(
  /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/,
  (text) => `the ARN of a role, such as arn:aws:iam::111111111111:role/Name${hintAboutArn(text)}`,
);

export const userArn = textForm(
  /^arn:aws(?:-[a-z]+)*:iam::\d{12}:user\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/,
  (text) => `the ARN of a user, such as arn:aws:iam::111111111111:user/name${hintAboutArn(text)}`,
);

/**
 * A principal of a trust policy: the ARN of a role, user, session, account or identity provider, an account id, or the
 * name of a service or web identity provider.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export const principal = textForm(
  /^(?:arn:aws(?:-[a-z]+)*:(?:iam|sts)::\d{12}:(?:root|(?:role|user|assumed-role|federated-user|saml-provider|oidc-provider)\/[!-)+-~]+)|\d{12}|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/,
  (text) =>
    `one principal: an ARN (arn:aws:iam::111111111111:role/Name), an account id of 12 digits or a service (lambda.amazonaws.com)${
      text.includes('*') ? '; wildcards are not taken: each principal is named' : ''
    }`,
);

/** The name of a role, after its path if it has one. */
export const roleName = textForm(
  /^(?!arn:)(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/,
  'the name of a role (not its ARN), of letters, digits and `+=,.@-_`',
);

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const sessionName = textForm(
  /^[\w+=,.@-]{2,64}$/,
  'a session name of 2 to 64 letters, digits and `+=,.@-_`, without spaces',
);

export const instanceId = textForm(
  /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
  'an instance id: `i-` and 17 (or, for old ones, 8) hexadecimal digits in lower case',
);

export const region = textForm(/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, (text) =>
  /-\d[a-z]$/.test(text)
    ? `the code of a region; this is an availability zone of ${text.slice(0, -1)}`
    : 'the code of a region, such as us-east-1',
);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export const conditionKey = textForm(/^[A-Za-z0-9-]+:[!-~]+$/, 'a condition key, such as aws:SourceIp');

export const action = textForm(/^[a-zA-Z0-9-]+:[A-Za-z0-9*?]+$/, 'an action, such as ec2:DescribeInstances');

/** Why a text that looks like an ARN is not the one that is wanted. */
function hintAboutArn(text: string): string {
  if (/[<>]|ACCOUNT|account-(?:no|id)/.test(text)) return '; replace the placeholder by the account’s 12 digits';
  if (/:instance-profile\//.test(text)) return '; this is an instance profile: name the role inside it';
  if (/:assumed-role\//.test(text)) return '; this is a session of a role: name the role itself';
  if (/:iam::\d{12}:root$/.test(text)) return '; this is the account as a whole';
  if (/:iam::\d{12}:(?:role|user)\//.test(text))
    return text.includes(':role/')
      ? '; this is a role, or its name is not valid'
      : '; this is a user, or its name is not valid';
  if (/^arn:[^:]*:iam::\d{0,11}:|^arn:[^:]*:iam::\d{13,}:/.test(text)) return '; its account id must have 12 digits';
  return '';
}
