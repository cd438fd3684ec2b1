import type { Naming } from './callers.ts';
import type { Layer, PolicySet } from './policy-set.ts';
import { matchStatements, type Question, type StatementMatch } from './statement-match.ts';
import { every, some, type Truth, unsettled } from './truth.ts';

/** A layer of policies, judged. */
export interface JudgedLayer {
  readonly allows: Truth;
  readonly denies: Truth;
  /** Empty for a layer that was not read. */
  readonly matches: readonly StatementMatch[];
}

/** What stands between the caller and the role; the first that is false refused. */
export type Requirement = 'service control' | 'endpoint' | 'trust' | 'identity' | 'boundary' | 'session';

/** What refused, with the layer that did. */
export interface Refusal {
  readonly requirement: Requirement;
  readonly layer: JudgedLayer;
  /** Of service control policies: the level, for people. */
  readonly level?: string;
}

/** One action, judged by all policies. */
export interface Judgement {
  readonly question: Question;
  readonly crossAccount: boolean;
  readonly allowed: Truth;
  /** Whether an explicit Deny applies, which wins over every Allow. */
  readonly denied: Truth;
  readonly layers: readonly JudgedLayer[];
  readonly trust: JudgedLayer;
  /** Undefined where it is not surely refused. */
  readonly refusal: Refusal | undefined;
}

/**
 * Combines the layers as AWS does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function judge(set: PolicySet, question: Question, crossAccount: boolean): Judgement {
  const judged = (layer: Layer) => judgeLayer(layer, question);
  const optional = (layer: Layer | undefined) => (layer === undefined ? unlimited : judged(layer));
  const trust = judged(set.trust);
  const identity = judged(set.identity);
  const boundary = optional(set.boundary);
  const session = optional(set.session);
  const endpoint = optional(set.endpoint);
  const serviceControl = set.serviceControl.map(({ label, layer }) => ({ label, layer: judged(layer) }));
  const controls = [
    ...set.resourceControl.map(({ layer }) => judged(layer)),
    ...serviceControl.map(({ layer }) => layer),
  ];
  const layers = [...controls, endpoint, trust, identity, boundary, session];

  const names = (naming: Naming) =>
    some(trust.matches.filter(isAllow).map((match) => match.byNaming.get(naming) ?? false));
  const limits = every([boundary.allows, session.allows]);
  const own = every([identity.allows, limits]);
  const trusted = crossAccount
    ? every([trust.allows, own])
    : some([
        names('session'),
        names('everyone'),
        every([names('role'), limits]),
        every([names('user'), some([limits, contradicted])]),
        every([names('account'), own]),
      ]);
  const needsIdentity = crossAccount || some([names('role'), names('user')]) === false;
  const requirements: readonly Refusal[] = [
    ...serviceControl.map(({ label, layer }) => ({
      requirement: 'service control' as const,
      layer,
      ...(label === undefined ? {} : { level: label }),
    })),
    { requirement: 'endpoint', layer: endpoint },
    { requirement: 'trust', layer: trust },
    ...(needsIdentity ? [{ requirement: 'identity' as const, layer: identity }] : []),
    { requirement: 'boundary', layer: boundary },
    { requirement: 'session', layer: session },
  ];
  const allowed = every([trusted, endpoint.allows, ...serviceControl.map(({ layer }) => layer.allows)]);
  return {
    question,
    crossAccount,
    allowed,
    denied: some(layers.map((layer) => layer.denies)),
    layers,
    trust,
    refusal: allowed === false ? requirements.find(({ layer }) => layer.allows === false) : undefined,
  };
}

/**
 * Whether a permissions boundary limits a grant to a user by ARN in the same account: the evaluation page says it does
 * not, the page on role trust policies that it does.
 */
const contradicted = unsettled();

const unlimited: JudgedLayer = { allows: true, denies: false, matches: [] };

function judgeLayer(layer: Layer, question: Question): JudgedLayer {
  if (layer === 'unknown') return { allows: unsettled(), denies: unsettled(), matches: [] };
  const matches = layer.flatMap((document) => matchStatements(document, question));
  const of = (allow: boolean) =>
    some(matches.filter((match) => isAllow(match) === allow).map((match) => match.matched));
  return { allows: of(true), denies: of(false), matches };
}

export function isAllow({ statement }: StatementMatch): boolean {
  return statement.effect === 'Allow';
}
