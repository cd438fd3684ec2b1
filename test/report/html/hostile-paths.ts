import {
  type Evidence,
  type Link,
  linkNames,
  type Report,
  type TrustPath,
  unknownReasons,
} from '../../../src/model/index.ts';
import { fc } from '../../support/property.ts';
import { hostileReport, hostileText } from '../hostile.ts';

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ fact: hostileText, value: fc.oneof(hostileText, fc.array(hostileText, { maxLength: 25 })) }),
  fc.record({ fact: hostileText, absent: fc.constant<true>(true) }),
  fc.record({
    fact: hostileText,
    unknown: fc.constantFrom(...unknownReasons),
    permission: hostileText,
    detail: hostileText,
  }),
);

const link: fc.Arbitrary<Link> = fc.record(
  {
    name: fc.constantFrom(...linkNames),
    state: fc.constantFrom('proven', 'broken', 'unknown'),
    because: hostileText,
    evidence: fc.array(evidence, { maxLength: 3 }),
    statement: fc.record(
      {
        policy: hostileText,
        index: fc.nat({ max: 9 }),
        sid: hostileText,
        effect: fc.constantFrom('Allow', 'Deny'),
      },
      { requiredKeys: ['policy', 'index', 'effect'] },
    ),
    mend: fc.record(
      {
        text: hostileText,
        command: hostileText,
        document: fc.oneof(
          hostileText,
          hostileText.map((text) => JSON.stringify({ [text]: text })),
        ),
      },
      { requiredKeys: ['text'] },
    ),
  },
  { requiredKeys: ['name', 'state', 'because', 'evidence'] },
);

const path: fc.Arbitrary<TrustPath> = fc
  .record(
    {
      id: hostileText,
      server: hostileText,
      integration: hostileText,
      role: hostileText,
      via: fc.constantFrom('integration', 'command', 'account'),
      authentication: fc.constantFrom('instance-profile', 'access-key'),
      caller: hostileText,
      account: hostileText,
      state: fc.constantFrom('complete', 'broken', 'unknown'),
      links: fc.uniqueArray(link, { selector: ({ name }) => name, maxLength: 13 }),
      location: fc.record({ file: hostileText, line: fc.nat(), column: fc.nat() }),
    },
    {
      requiredKeys: [
        'id',
        'server',
        'integration',
        'role',
        'via',
        'authentication',
        'account',
        'state',
        'links',
        'location',
      ],
    },
  )
  .map((drawn) => {
    const firstBroken = drawn.links.find(({ state }) => state === 'broken')?.name;
    return { ...drawn, ...(firstBroken !== undefined && { firstBroken }) };
  });

/** Reports with paths that hold anything their types allow; ids differ, as they do in a report. */
export const hostilePathReport: fc.Arbitrary<Report> = fc
  .record({ report: hostileReport, paths: fc.uniqueArray(path, { selector: ({ id }) => id, maxLength: 5 }) })
  .map(({ report, paths }) => ({ ...report, paths }));
