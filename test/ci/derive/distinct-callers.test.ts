import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact, LinkName, LinkState, Subject } from '../../../src/model/index.ts';
import * as org from '../../derive/organisation.ts';
import {
  anInstance,
  aServer,
  aServerRole,
  aSnapshot,
  aTargetRole,
  aTopology,
  inline,
  linkOf,
  thePath,
} from '../../derive/path/healthy.ts';
import { fc } from '../../support/property.ts';

const test = suite('derive/path/distinct-callers');

const ids = [org.instanceId, 'i-0fedcba9876543210'] as const;
const arns = ids.map((id) => org.instance.replace(org.instanceId, id));
const session = (id: string) => `arn:aws:sts::111111111111:assumed-role/XsoarServer/${id}`;

/** Tests that one instance meets and the other does not, that neither or both meet, or that nobody can decide. */
const conditions = [
  {},
  { StringEquals: { 'aws:PrincipalAccount': '111111111111' } },
  { StringEquals: { 'aws:PrincipalAccount': '999999999999' } },
  { ArnEquals: { 'ec2:sourceInstanceArn': arns[0] } },
  { ArnNotEquals: { 'ec2:SourceInstanceARN': arns[1] } },
  { StringLike: { 'AWS:UserId': `*:${ids[1]}` } },
  { StringEquals: { 'aws:Ec2InstanceSourceVpc': 'vpc-1' } },
  { StringEquals: { 'ec2:RoleDelivery': '2.0' } },
  { StringEquals: { 'aws:PrincipalArn': `\${aws:userid}` } },
  { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
];
const principals = [org.serverRole, 'arn:aws:iam::111111111111:root', session(ids[0]), session(ids[1]), '*'];

const condition = fc.constantFrom(...conditions);
const trust = fc
  .array(fc.record({ deny: fc.boolean(), principal: fc.constantFrom(...principals), condition }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((statements) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: statements.map(({ deny, principal, condition }) => ({
        Effect: deny ? 'Deny' : 'Allow',
        Principal: principal === '*' ? '*' : { AWS: principal },
        Action: 'sts:AssumeRole',
        Condition: condition,
      })),
    }),
  );
const identity = condition.map((Condition) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*', Condition }],
  }),
);

/** The same text to AWS, in letters that a search for words does not find. */
function hidden(text: string): string {
  return text
    .replaceAll('serId', '\\u0073erId')
    .replaceAll('ource', '\\u006furce')
    .replaceAll('assumed', '\\u0061ssumed');
}

interface World {
  readonly trust: string;
  readonly identity: string;
  readonly boundary: string | undefined;
  readonly vpcs: readonly string[];
  readonly tokens: readonly string[];
}

const world: fc.Arbitrary<World> = fc.record({
  trust: fc.tuple(trust, fc.boolean()).map(([text, hide]) => (hide ? hidden(text) : text)),
  identity,
  boundary: fc.option(identity, { nil: undefined, freq: 2 }),
  vpcs: fc.tuple(fc.constantFrom('vpc-1', 'vpc-2'), fc.constantFrom('vpc-1', 'vpc-2')),
  tokens: fc.tuple(fc.constantFrom('required', 'optional'), fc.constantFrom('required', 'optional')),
});

/** The organisation with these of the two instances, both of one role. */
function snapshotOf({ trust, identity, boundary, vpcs, tokens }: World, which: readonly number[]) {
  const instances = which.map(
    (index): Subject =>
      anInstance(
        {
          vpcId: { value: vpcs[index] as string },
          'metadataOptions.httpTokens': { value: tokens[index] as string },
        },
        arns[index],
      ),
  );
  const limits: Fact =
    boundary === undefined
      ? { absent: true }
      : { value: { arn: 'arn:aws:iam::111111111111:policy/b', document: boundary } };
  return aSnapshot({
    topology: aTopology({
      servers: [
        aServer({ instances: { ids: which.map((index) => ({ id: ids[index] as string, location: org.here })) } }),
      ],
    }),
    subjects: [
      ...instances,
      aServerRole({ 'policies.identity': { value: [inline('assume', identity)] }, 'policies.boundary': limits }),
      aTargetRole({ 'trust.document': { value: trust } }),
    ],
    selections: [],
  });
}

test('two instances of one role are judged as the worse of each alone, whatever the policies ask', () => {
  const worst: readonly LinkState[] = ['broken', 'unknown', 'proven'];
  const links: readonly LinkName[] = ['trust-policy', 'assume-role-permission'];
  let apart = 0;
  const met = new Set<LinkState>();
  fc.assert(
    fc.property(world, (made) => {
      for (const name of links) {
        const stateOf = (which: readonly number[]) => linkOf(thePath(snapshotOf(made, which)), name).state;
        const alone = [stateOf([0]), stateOf([1])];
        const expected = worst.find((state) => alone.includes(state)) as LinkState;
        assert.is(stateOf([0, 1]), expected, `${name}: ${alone.join(' and ')} alone\n${JSON.stringify(made)}`);
        met.add(expected);
        if (alone[0] !== alone[1]) apart += 1;
      }
    }),
    { numRuns: 400 },
  );
  assert.ok(apart > 40, `the instances were told apart ${apart} times`);
  assert.is(met.size, 3);
});

test.run();
