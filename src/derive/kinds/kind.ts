import type { JudgedSubject, Kind, Server, StandIn, SubjectRef, Unknown } from '../../model/index.ts';
import type { World } from '../world.ts';

/** How the subjects of one kind follow from a world. */
export interface DerivedKind {
  readonly kind: Kind;
  /** One for each thing of the kind that is declared or was found. */
  subjects(world: World): readonly JudgedSubject[];
  /** What stands in for subjects that could not be listed, so that a rule on the kind never falls silent. */
  standIns?(world: World): readonly StandIn[];
}

/** What an unread listing leaves of a kind: one stand-in on the server that declares it. */
export function unreadable(server: Server, kind: Kind, what: string, fact: string, unread: Unknown): StandIn {
  return {
    ...standInOn(server, kind),
    verdict: 'unknown',
    message: `Could not list the ${what} of ${server.name}.`,
    evidence: [{ fact, ...unread }],
  };
}

export function standInOn(server: Server, kind: Kind): Pick<StandIn, 'kind' | 'ref' | 'location' | 'servers'> {
  return { kind, ref: refOfServer(server), location: server.location, servers: [server.name] };
}

export function refOfServer(server: Server): SubjectRef {
  const region = server.region === undefined ? {} : { region: server.region };
  return { kind: 'server', id: server.name, name: server.name, account: server.account, ...region };
}
