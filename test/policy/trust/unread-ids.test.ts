import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  compareTrust,
  decideAssumeRole,
  mendTrust,
  narrowTrust,
  type TrustCaller,
  type TrustInput,
} from '../../../src/policy/index.ts';
import { fc } from '../../support/property.ts';
import { allow, deny, user } from '../requests.ts';
import { aCaller, inputOf, role, server } from './comparisons.ts';
import { callersIn } from './probes.ts';
import { trustWorld } from './worlds.ts';

const test = suite('policy/trust/unread-ids');

const lost = 'AROADELETEDROLE000001';
const unread = aCaller('role', server);

function documentOf(proposal: ReturnType<typeof mendTrust>): { readonly Statement: readonly object[] } {
  return JSON.parse(proposal?.document ?? '{"Statement":[]}');
}

test('an id that may be that of a caller whose own could not be read is not called stale', () => {
  const comparison = compareTrust(inputOf(allow({ AWS: lost }), { callers: [unread] }));
  assert.equal(comparison.stale, []);
  assert.equal(
    comparison.undeclared.map(({ principal, sure }) => [principal, sure]),
    [[lost, false]],
  );
  assert.equal(comparison.problems, []);
  assert.is(comparison.questions.length, 1);
  assert.equal(compareTrust(inputOf(allow({ AWS: lost }), { callers: [role] })).stale, [lost]);
});

test('the id of a user is none of a role whose own could not be read', () => {
  const id = 'AIDADELETEDUSER000001';
  assert.equal(compareTrust(inputOf(allow({ AWS: [server, id] }), { callers: [unread] })).stale, [id]);
});

test('a caller whose id could not be read is named in the place of what may be its id, under its conditions', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const statement = allow(
    { AWS: [lost, '*'] },
    { Sid: 'Office', Condition, Action: ['sts:AssumeRole', 'sts:TagSession'] },
  );
  const narrowed = narrowTrust(inputOf(statement, { callers: [unread] }));
  assert.equal(documentOf(narrowed).Statement, [{ ...statement, Principal: { AWS: server } }]);
  assert.ok(narrowed?.changes.some((change) => change.includes(`${server} for ${lost}, which may be its unique id`)));
});

test('a Deny of what may be the id of a caller goes: it would shut out the caller by its name', () => {
  const statements = [allow({ AWS: [server, '*'] }), deny({ AWS: [lost, '222222222222'] })];
  const narrowed = narrowTrust(inputOf(statements, { callers: [unread] }));
  assert.equal(documentOf(narrowed).Statement, [allow({ AWS: server }), deny({ AWS: '222222222222' })]);
});

test('a caller is not put in the place of an id that may be that of another', () => {
  const second = aCaller('role', 'arn:aws:iam::111111111111:role/XsoarEngine');
  const mended = mendTrust(inputOf(allow({ AWS: lost }), { callers: [role, second] }));
  assert.equal(documentOf(mended).Statement, [allow({ AWS: [second.arn, server] })]);
});

test('an id that a user and a role could share stands for the one of its kind', () => {
  const key = aCaller('user', user);
  const narrowed = narrowTrust(inputOf(allow({ AWS: [lost, '*'] }), { callers: [unread, key] }));
  const names = documentOf(narrowed).Statement.map((each) => (each as { Principal: { AWS: unknown } }).Principal.AWS);
  assert.equal(names, [[server, user]]);
});

/** The caller as it is where its unique id could not be read. */
function withoutId({ uniqueId: _, ...caller }: TrustCaller): TrustCaller {
  const requests = caller.requests.map((request) => {
    const { uniqueId: __, ...who } = request.caller;
    const { 'aws:userid': ___, ...context } = request.context;
    return { ...request, caller: who, context, unknownContext: [...(request.unknownContext ?? []), 'aws:userid'] };
  });
  return { ...caller, requests };
}

test('a caller that gets in by its id still does, from wherever it did, though nobody could read the id', () => {
  let byId = 0;
  const blind = trustWorld.map((input): [TrustInput, TrustInput] => {
    const ids = new Set(input.callers.flatMap(({ uniqueId }) => uniqueId ?? []));
    const identify = (id: string) => (ids.has(id) ? undefined : input.identify(id));
    return [input, { ...input, callers: input.callers.map(withoutId), identify }];
  });
  fc.assert(
    fc.property(blind, ([input, seen]) => {
      for (const document of [mendTrust(seen)?.document, narrowTrust(seen)?.document]) {
        if (document === undefined) continue;
        for (const probe of callersIn(input)) {
          if (decideAssumeRole({ ...probe, trustPolicy: input.document }).decision !== 'allowed') continue;
          if (/AROAXSOAR|AIDAXSOAR/.test(input.document)) byId++;
          const after = decideAssumeRole({ ...probe, trustPolicy: document }).decision;
          assert.is(after, 'allowed', `${input.document}\n${document}\n${JSON.stringify(probe)}`);
        }
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(byId > 100, `${byId} requests`);
});

test('a service never gets in by everyone where a condition lists ARNs, so that it is let in by its name', () => {
  const Condition = { ArnEquals: { 'aws:PrincipalArn': server } };
  const mended = mendTrust(inputOf(allow('*', { Condition }), { services: ['ec2.amazonaws.com'] }));
  assert.equal(documentOf(mended).Statement, [allow('*', { Condition }), allow({ Service: 'ec2.amazonaws.com' })]);
});

test.run();
