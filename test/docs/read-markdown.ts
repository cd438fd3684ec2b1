/** What stands below each heading, up to the next one, by the text of the heading; fenced blocks are no headings. */
export function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    const heading = fenced ? undefined : /^#+ (.*)$/.exec(line)?.[1];
    if (heading === undefined) lines.push(line);
    else {
      lines = [];
      sections.set(heading, lines);
    }
  }
  return new Map([...sections].map(([heading, text]) => [heading, text.join('\n')]));
}

/** The cells of every table, head first, without the line of dashes; an escaped bar is part of a cell. */
export function tablesOf(markdown: string): readonly (readonly (readonly string[])[])[] {
  return markdown
    .split(/\n(?!\|)/)
    .map((text) => text.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 1)
    .map((lines) =>
      lines
        .filter((_, index) => index !== 1)
        .map((line) =>
          line
            .split(/(?<!\\)\|/)
            .slice(1, -1)
            .map((cell) => cell.trim().replaceAll('\\|', '|')),
        ),
    );
}

/** Addresses that a page links to, without those of the web. */
export function linksOf(markdown: string): readonly string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`(?!\])/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^https?:/.test(address));
}

/** The addresses of the headings of a page, as GitHub makes them. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  return new Set(
    [...sectionsOf(markdown).keys()].map((heading) =>
      heading
        .replace(/`/g, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
