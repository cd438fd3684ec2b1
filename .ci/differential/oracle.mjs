import { allowedContextKeysForRequest, runSimulation } from '@cloud-copilot/iam-simulate';
import { statementsOf } from './documents.mjs';

/**
 * Asks @cloud-copilot/iam-simulate whether a call is allowed: `allowed` or `denied`. The request must hold nothing
 * unknown. Throws where the simulator refuses the question: that is a fault of this harness, never a verdict.
 */
export async function askOracle(request) {
  for (const action of request.actions ?? ['sts:AssumeRole']) if (!(await isAllowed(request, action))) return 'denied';
  return 'allowed';
}

async function isAllowed(asked, action) {
  const request = await renameKeys({ ...asked, context: contextOf(asked) }, action);
  const { caller, target, context } = request;
  const result = await runSimulation(
    {
      request: {
        principal: caller.principal,
        action,
        resource: { resource: target.arn, accountId: target.arn.split(':')[4] },
        contextVariables: context,
      },
      resourcePolicy: request.trustPolicy,
      identityPolicies: named(request.identityPolicies),
      ...(request.permissionsBoundary === undefined
        ? {}
        : { permissionBoundaryPolicies: named([request.permissionsBoundary]) }),
      ...(request.sessionPolicies === undefined ? {} : { sessionPolicy: join(request.sessionPolicies) }),
      ...(request.endpointPolicy === undefined ? {} : { vpcEndpointPolicies: named([request.endpointPolicy]) }),
      serviceControlPolicies: levels(request.serviceControlPolicies),
      resourceControlPolicies: levels(request.resourceControlPolicies),
    },
    {},
  );
  if (result.resultType !== 'single') throw new Error(`the simulator refuses the question: ${JSON.stringify(result)}`);
  const { ignoredContextKeys } = result.result;
  if (ignoredContextKeys.length > 0) throw new Error(`the simulator drops ${ignoredContextKeys.join(', ')}`);
  return result.overallResult === 'Allowed';
}

/**
 * The whole context of a call, in the words of AWS's table of principals: what was given, over what follows from the
 * caller and the role. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 */
export function contextOf({ caller, target, context }) {
  const session = caller.principal.slice(caller.principal.lastIndexOf('/') + 1);
  const tagged = (prefix, tags = {}) => Object.entries(tags).map(([tag, value]) => [`${prefix}/${tag}`, value]);
  const follows = [
    ['aws:PrincipalArn', caller.arn],
    ['aws:PrincipalAccount', caller.arn.split(':')[4]],
    ['aws:PrincipalType', caller.kind === 'role' ? 'AssumedRole' : 'User'],
    ['aws:PrincipalIsAWSService', 'false'],
    ['aws:ResourceAccount', target.arn.split(':')[4]],
    ['aws:userid', caller.kind === 'role' ? `${caller.uniqueId}:${session}` : caller.uniqueId],
    ...(caller.kind === 'user' ? [['aws:username', session]] : []),
    ...tagged('aws:PrincipalTag', caller.tags),
    ...tagged('aws:ResourceTag', target.tags),
    ...tagged('iam:ResourceTag', target.tags),
  ];
  const given = new Set(Object.keys(context).map((key) => key.toLowerCase()));
  return { ...Object.fromEntries(follows.filter(([key]) => !given.has(key.toLowerCase()))), ...context };
}

/**
 * AWS judges one call by one context, whatever actions it needs; the simulator drops the keys that its data do not list
 * for an action. Those are asked under the name of a tag, or of another multivalued key, that it does not drop.
 */
async function renameKeys(request, action) {
  const admitted = await admittedKeys(action, request.target.arn);
  let text = JSON.stringify(request);
  for (const [key, value] of Object.entries(request.context)) {
    if (admitted(key.toLowerCase())) continue;
    const name = Array.isArray(value) ? 'aws:VpceOrgPaths' : `aws:PrincipalTag/${key.replace(/\W/g, '-')}`;
    text = text.replace(new RegExp(`(?<=["{])${key}(?=["},])`, 'gi'), name);
  }
  return JSON.parse(text);
}

const admittedByAction = new Map();

async function admittedKeys(action, arn) {
  if (!admittedByAction.has(action)) {
    const listed = await allowedContextKeysForRequest(...action.split(':'), arn, false);
    const whole = new Set(listed);
    const prefixes = listed.filter((key) => key.includes('/')).map((key) => key.slice(0, key.indexOf('/') + 1));
    admittedByAction.set(action, (key) => whole.has(key) || prefixes.some((prefix) => key.startsWith(prefix)));
  }
  return admittedByAction.get(action);
}

function named(policies) {
  return policies.map((policy, at) => ({ name: `policy${at}`, policy }));
}

function levels(all = []) {
  return all.map((policies, at) => ({
    orgIdentifier: `level${at}`,
    policies: policies.map((policy, position) => ({ name: `policy${at}-${position}`, policy })),
  }));
}

/** The simulator takes one session policy and looks at no `Version`; AWS counts several policies as one. */
function join(policies) {
  return { Version: '2012-10-17', Statement: policies.flatMap(statementsOf) };
}
