import { instanceArn, type Server, type Snapshot, selectorText, type Unknown } from '../model/index.ts';

/** What a server's selector found, in a snapshot that may have been taken for another topology. */
export interface Selected {
  readonly instances: readonly string[];
  readonly unread?: Unknown;
}

/** The instances of a server. Declared ids are always there, whatever could be read of them. */
export function selectInstances(server: Server, snapshot: Snapshot): Selected {
  const selector = server.instances;
  if (selector === undefined) return { instances: [] };
  if ('ids' in selector) {
    const arns = selector.ids.map(({ id }) => instanceArn(server.region ?? '', server.account, id));
    return { instances: arns.sort() };
  }
  const text = selectorText(server, selector);
  const selection = snapshot.selections.find((candidate) => candidate.selector === text);
  if (selection === undefined)
    return {
      instances: [],
      unread: { unknown: 'not-collected', detail: 'The snapshot was taken for another selector.' },
    };
  return selection;
}
