import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  compareTrust,
  decideAssumeRole,
  mendTrust,
  narrowTrust,
  type TrustInput,
  type TrustProposal,
} from '../../../src/policy/index.ts';
import { fc } from '../../support/property.ts';
import { callersIn, type Probe, strangers } from './probes.ts';
import { trustWorld } from './worlds.ts';

/** The two forms in which a policy is proposed, where there is a document. */
function proposalsFor(
  input: TrustInput,
): readonly { form: 'mended' | 'narrowed'; proposal: TrustProposal; document: string }[] {
  const forms = [
    ['mended', mendTrust(input)],
    ['narrowed', narrowTrust(input)],
  ] as const;
  return forms.flatMap(([form, proposal]) =>
    proposal?.document === undefined ? [] : [{ form, proposal, document: proposal.document }],
  );
}

function answer(probe: Probe, trustPolicy: string, actions?: readonly string[]) {
  return decideAssumeRole({ ...probe, trustPolicy, ...(actions && { actions }) }).decision;
}

function tell(form: string, input: TrustInput, document: string, probe: Probe): string {
  return `${form} of ${input.document}\nis ${document}\nfor ${probe.caller.principal} with ${JSON.stringify(probe.context)}`;
}

const ranks = { denied: 0, unknown: 1, allowed: 2 } as const;

interface RawStatement {
  readonly Sid?: string;
  readonly Principal?: unknown;
}

/** The laws of proposed trust policies, each on so many random ones. */
export function holdLaws(test: Test, runs: number): void {
  test('laws 1 and 2: a proposed policy lets nobody in whom the present one keeps out, and serves trustedBy as it did', () => {
    const seen = { mended: 0, narrowed: 0, named: 0 };
    fc.assert(
      fc.property(trustWorld, (input) => {
        const proposals = proposalsFor(input);
        for (const { form } of proposals) seen[form]++;
        for (const probe of proposals.length === 0 ? [] : strangers(input)) {
          const before = answer(probe, input.document);
          const isNamed = input.trustedBy.includes(probe.caller.arn);
          if (isNamed && before === 'allowed') seen.named++;
          for (const { form, document } of proposals) {
            const after = answer(probe, document);
            const told = () => `${before} -> ${after}: ${tell(form, input, document, probe)}`;
            assert.ok(ranks[after] <= ranks[before], told());
            // A mended policy takes nothing from anybody, and no policy from those who are declared to be there.
            if (isNamed || form === 'mended') assert.is(after, before, told());
          }
        }
      }),
      { numRuns: runs },
    );
    assert.ok(seen.mended > runs / 7 && seen.narrowed > runs / 7 && seen.named > runs / 50, JSON.stringify(seen));
  });

  test('law 2: a declared caller that is admitted stays admitted, from wherever it was, with its other actions', () => {
    fc.assert(
      fc.property(trustWorld, (input) => {
        for (const { form, document } of proposalsFor(input))
          for (const probe of callersIn(input))
            for (const actions of [['sts:AssumeRole'], ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']]) {
              if (answer(probe, input.document, actions) !== 'allowed') continue;
              assert.is(
                answer(probe, document, actions),
                'allowed',
                `${actions}: ${tell(form, input, document, probe)}`,
              );
            }
      }),
      { numRuns: runs },
    );
  });

  test('a mended policy keeps no declared caller out', () => {
    fc.assert(
      fc.property(trustWorld, (input) => {
        const document = mendTrust(input)?.document;
        if (document === undefined) return;
        for (const { caller, decision, because } of compareTrust({ ...input, document }).admissions)
          assert.ok(
            decision === 'admitted' || decision === 'unknown',
            `${caller} is ${decision}: ${because}\n${document}`,
          );
      }),
      { numRuns: runs / 2 },
    );
  });

  test('a narrowed policy admits nobody whom nobody declares, and leaves no id of a deleted principal', () => {
    let tried = 0;
    fc.assert(
      fc.property(trustWorld, (input) => {
        const document = narrowTrust(input)?.document;
        if (document === undefined) return;
        tried++;
        const { undeclared, stale, problems } = compareTrust({ ...input, document });
        assert.equal([undeclared, stale, problems], [[], [], []], `${input.document}\n${document}`);
      }),
      { numRuns: runs / 2 },
    );
    assert.ok(tried > runs / 10, `${tried} policies were narrowed`);
  });

  test('a policy that was put in place needs no other change', () => {
    fc.assert(
      fc.property(trustWorld, (input) => {
        const mended = mendTrust(input)?.document;
        if (mended !== undefined)
          assert.is(mendTrust({ ...input, document: mended }), undefined, `${input.document}\n${mended}`);
        const narrowed = narrowTrust(input)?.document;
        if (narrowed === undefined) return;
        for (const again of [mendTrust, narrowTrust])
          assert.is(again({ ...input, document: narrowed }), undefined, `${input.document}\n${narrowed}`);
      }),
      { numRuns: runs / 2 },
    );
  });

  test('law 3: mended and narrowed, one after the other in any order, end in a policy that keeps laws 1 and 2', () => {
    fc.assert(
      fc.property(trustWorld, (input) => {
        const [mended, narrowed] = [mendTrust(input)?.document, narrowTrust(input)?.document];
        if (mended === undefined || narrowed === undefined) return;
        const after = narrowTrust({ ...input, document: mended })?.document ?? mended;
        for (const probe of callersIn(input)) {
          const decision = answer(probe, narrowed);
          if (decision === 'allowed') assert.is(answer(probe, after), 'allowed', tell('both', input, after, probe));
        }
        for (const probe of strangers(input))
          assert.is(answer(probe, after), answer(probe, narrowed), tell('both', input, after, probe));
      }),
      { numRuns: runs / 2 },
    );
  });

  test('law 4: what holds something that is not shown has an obstacle that says which part and from where', () => {
    let tried = 0;
    fc.assert(
      fc.property(trustWorld, (input) => {
        for (const { proposal, document } of proposalsFor(input)) {
          const isWhole = !document.includes('(withheld)');
          if (!isWhole) tried++;
          assert.is(proposal.obstacles.length === 0, isWhole, document);
          for (const obstacle of proposal.obstacles)
            assert.match(
              obstacle,
              /Statement\[\d\]\.Condition\..*sts:ExternalId is not shown here: .*aws iam get-role/,
            );
        }
      }),
      { numRuns: runs / 2 },
    );
    assert.ok(tried > runs / 500, `${tried} policies held something that is not shown`);
  });

  test('law 5: IAM would take what is proposed: no id of a deleted principal, no Sid twice, nobody empty', () => {
    fc.assert(
      fc.property(trustWorld, (input) => {
        for (const { document } of proposalsFor(input)) {
          assert.is(document, JSON.stringify(JSON.parse(document)), 'it is compact');
          assert.not.match(document, /A(RO|ID)ADELETED|AROARENAMED/);
          const { Statement } = JSON.parse(document) as { Statement: readonly RawStatement[] };
          assert.ok(Statement.length > 0, document);
          const sids = Statement.flatMap(({ Sid }) => Sid ?? []);
          assert.is(new Set(sids).size, sids.length, document);
          for (const { Principal } of Statement) {
            assert.ok(Principal !== undefined && JSON.stringify(Principal) !== '{}', document);
            for (const listed of typeof Principal === 'object' && Principal !== null ? Object.values(Principal) : []) {
              const names = [listed].flat();
              assert.ok(names.length > 0 && new Set(names).size === names.length, document);
            }
          }
          assert.equal(compareTrust({ ...input, document }).invalid, [], document);
        }
      }),
      { numRuns: runs / 2 },
    );
  });

  test('a service that hands out the role can do so after every proposal', () => {
    fc.assert(
      fc.property(trustWorld, (input) => {
        if (input.services.length === 0) return;
        const isFree = (document: string) =>
          (
            JSON.parse(document) as {
              Statement: readonly { Effect: string; Principal: { Service?: unknown }; Condition?: object }[];
            }
          ).Statement.some(
            ({ Effect, Principal, Condition }) =>
              Effect === 'Allow' &&
              Condition === undefined &&
              [Principal.Service ?? []].flat().includes('ec2.amazonaws.com'),
          );
        for (const { document } of proposalsFor(input))
          if (isFree(input.document)) assert.ok(isFree(document), `${input.document}\n${document}`);
      }),
      { numRuns: runs / 2 },
    );
  });

  test('a single statement is the same as a list of one', () => {
    fc.assert(
      fc.property(trustWorld, (input) => {
        const { Statement, ...rest } = JSON.parse(input.document) as { Statement: readonly object[] };
        if (Statement.length !== 1) return;
        const alone = { ...input, document: JSON.stringify({ ...rest, Statement: Statement[0] }) };
        assert.equal(narrowTrust(alone)?.document, narrowTrust(input)?.document);
        assert.equal(compareTrust(alone), compareTrust(input));
      }),
      { numRuns: runs / 2 },
    );
  });
}
