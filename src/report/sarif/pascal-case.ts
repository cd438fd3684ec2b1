/** `ImdsHopLimit` of `imds-hop-limit`: the form in which viewers of SARIF expect names. */
export function toPascalCase(id: string): string {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, first: string) => first.toUpperCase());
}
