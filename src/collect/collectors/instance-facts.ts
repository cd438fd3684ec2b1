import { callName, describeInstances, type ListedInstance } from '../../aws/index.ts';
import { absent, type Fact, type Facts, known } from '../../model/index.ts';
import { everyFact } from '../gap.ts';
import { tagsFact } from '../tags-fact.ts';
import type { SelectedInstance } from './selected-instances.ts';

/** The facts of an instance, as the catalogue names them. */
export const instancePaths = [
  'exists',
  'state',
  'vpcId',
  'tags',
  'metadataOptions.state',
  'metadataOptions.httpEndpoint',
  'metadataOptions.httpTokens',
  'metadataOptions.hopLimit',
  'instanceProfile.arn',
] as const;

/** What one listing says about an instance: all of it, that it does not exist, or why nothing is known. */
export function instanceFacts({ instance, unread }: SelectedInstance, withhold: (text: string) => string): Facts {
  if (instance !== undefined) return readFacts(instance, withhold);
  if (unread !== undefined) return everyFact(instancePaths, unread);
  const gone: Fact = { unknown: 'not-collected', detail: 'The instance does not exist.' };
  return { ...everyFact(instancePaths, gone), exists: known(false) };
}

function readFacts(instance: ListedInstance, withhold: (text: string) => string): Facts {
  return {
    exists: known(true),
    state: known(instance.state),
    vpcId: instance.vpcId === undefined ? absent : known(instance.vpcId),
    tags: tagsFact(instance.tags, withhold),
    ...metadataFacts(instance.metadataOptions),
    'instanceProfile.arn': instance.instanceProfile === undefined ? absent : known(instance.instanceProfile),
  };
}

type MetadataOptions = ListedInstance['metadataOptions'];

/** What the answer does not say is not assumed. Only where it says that no change is being applied do the options hold. */
function metadataFacts(options: MetadataOptions): Facts {
  const fact = (name: keyof MetadataOptions): Fact => {
    const value = options[name];
    return value === undefined ? unsaid(name) : known(value);
  };
  const option = (name: keyof MetadataOptions): Fact => {
    if (options.state === undefined) return unsaid('state');
    return options.state === 'pending' ? pending : fact(name);
  };
  return {
    'metadataOptions.state': fact('state'),
    'metadataOptions.httpEndpoint': option('httpEndpoint'),
    'metadataOptions.httpTokens': option('httpTokens'),
    'metadataOptions.hopLimit': option('hopLimit'),
  };
}

const source = { call: callName(describeInstances), permission: describeInstances.permission };

const pending: Fact = {
  unknown: 'unavailable',
  ...source,
  detail: 'A change of the metadata options is being applied: ask again in a minute.',
};

function unsaid(name: string): Fact {
  return { unknown: 'invalid-answer', ...source, detail: `The answer does not say metadataOptions.${name}.` };
}
