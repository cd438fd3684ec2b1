/** The text of a small rule about servers; `changes` replaces or adds whole top-level entries, undefined takes one away. */
export function ruleText(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const parts: Record<string, string | undefined> = {
    id: 'my-rule',
    title: 'Servers run in one region',
    severity: 'low',
    subject: 'server',
    require: 'server.region == "us-east-1"',
    when: 'has(server.region)',
    message: '"{server.name} runs in {server.region}."',
    why: 'Because.',
    fix: '{ text: Move it. }',
    examples: `
  - { name: there, facts: { server.region: us-east-1 }, verdict: pass }
  - { name: elsewhere, facts: { server.region: eu-west-1 }, verdict: fail }
  - { name: unread, unknown: { server.region: not-declared }, verdict: unknown }
  - { name: nowhere, absent: [server.region], verdict: not-applicable }`,
    ...changes,
  };
  return Object.entries(parts)
    .map(([key, value]) => (value === undefined ? '' : `${key}: ${value}\n`))
    .join('');
}
