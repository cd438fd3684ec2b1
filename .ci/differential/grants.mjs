import { writeCondition } from './conditions.mjs';
import { writtenOperators } from './operators.mjs';

/**
 * A policy of the caller's side or a guardrail. `friendly`: how likely it allows the call but for its conditions. A
 * resource control policy only denies; it and the policy of a VPC endpoint name everybody.
 */
export function writeGrant(random, world, shape, friendly) {
  const count = random.weigh([
    [6, 1],
    [3, 2],
    [1, 3],
  ]);
  const statements = Array.from({ length: count }, (_, at) =>
    writeStatement(random, world, shape, at === 0 && random.chance(friendly)),
  );
  const document = writeDocument(random, statements);
  return shape === 'resource control' ? { Version: '2012-10-17', Statement: document.Statement } : document;
}

function writeStatement(random, world, shape, friendly) {
  const control = shape === 'resource control';
  const effect = control || (!friendly && random.chance(0.2)) ? 'Deny' : 'Allow';
  const grants = friendly && !control;
  return {
    ...(random.chance(0.15) ? { Sid: `S${random.below(1000)}` } : {}),
    Effect: effect,
    ...(shape === 'identity' || shape === 'session' ? {} : { Principal: '*' }),
    ...writeAction(random, grants, control),
    ...writeResource(random, world, shape, grants),
    ...(random.chance(grants ? 0.12 : 0.7)
      ? { Condition: writeCondition(random, world, random.pick(writtenOperators)) }
      : {}),
  };
}

function writeAction(random, grants, control) {
  if (grants)
    return random.pick([
      { Action: 'sts:AssumeRole' },
      { Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'] },
      { Action: 'sts:*' },
      { Action: ['s3:*', 'STS:Assume*'] },
      { NotAction: 's3:*' },
      { Action: '*' },
    ]);
  const some = [
    { Action: 'sts:AssumeRole' },
    { Action: 's3:GetObject' },
    { Action: 'sts:A*' },
    { Action: ['iam:*', 'sts:*'] },
  ];
  if (control) return random.pick(some);
  return random.pick([
    ...some,
    { NotAction: 'sts:AssumeRole' },
    { NotAction: ['s3:*', 'iam:*'] },
    { NotAction: 'STS:Get*' },
  ]);
}

function writeResource(random, world, shape, grants) {
  const [head, name] = splitArn(world.targetArn);
  const account = world.targetArn.split(':')[4];
  const early = shape === 'identity' ? [`arn:${world.partition}:iam::*`, ...incomplete(world.partition, account)] : [];
  const fitting = [
    '*',
    world.targetArn,
    `${head}:role/*`,
    `arn:${world.partition}:iam::*:role/*`,
    `arn:*:iam::${account}:role/*`,
    `${head}:*`,
    ...early,
    `${world.targetArn.slice(0, -4)}*`,
    `${head}:role/*${name.slice(-9)}`,
    `${world.targetArn.slice(0, -1)}?`,
    `arn:${world.partition}:iam:*:${account}:role/*`,
  ];
  const missing = [
    `${head}:role/Admin`,
    `${head}:role/${name.toUpperCase()}`,
    `${head}:role/other/${name}`,
    `arn:${world.partition}:iam::999999999999:role/*`,
    `arn:${world.partition}:sts::${account}:assumed-role/${name}/*`,
    `${head}:instance-profile/${name}`,
    `${world.targetArn}x`,
    `${head}:r*/${name}`,
    ...(shape === 'identity' ? [`arn:${world.partition}:sts`, `arn:${world.partition}:iam::999999999999`] : []),
  ];
  if (grants)
    return { Resource: random.chance(0.7) ? random.pick(fitting) : [random.pick(missing), random.pick(fitting)] };
  const value = random.weigh([
    [4, random.pick(fitting)],
    [4, random.pick(missing)],
    [2, writeVariableResource(random, world, head)],
  ]);
  const values = random.chance(0.2) ? [value, random.pick(missing)] : value;
  return random.chance(0.25) ? { NotResource: values } : { Resource: values };
}

/** ARNs that end early, which AWS completes in identity policies alone. */
function incomplete(partition, account) {
  return [`arn:${partition}:iam`, `arn:${partition}:iam:`, `arn:${partition}:iam::${account}`];
}

function writeVariableResource(random, world, head) {
  const name = random.pick(['aws:PrincipalTag/team', 'aws:username', 'sts:RoleSessionName', 'aws:PrincipalTag/none']);
  world.mention(name);
  const text = random.pick([`\${${name}}`, `*\${${name}}*`, `\${${name}, 'xsoar-EC2.integration-Role'}`]);
  return `${head}:role/${text}`;
}

function splitArn(arn) {
  return [arn.split(':').slice(0, 5).join(':'), arn.slice(arn.lastIndexOf('/') + 1)];
}

/** A policy, with the freedom of its grammar: one statement or a list, a version or none. */
export function writeDocument(random, statements) {
  const Version = random.weigh([
    [16, '2012-10-17'],
    [1, '2008-10-17'],
    [1, undefined],
  ]);
  const Statement = statements.length === 1 && random.chance(0.2) ? statements[0] : statements;
  return { ...(Version === undefined ? {} : { Version }), Statement };
}
