import type { Reporter } from './reporter.ts';

export type { Reporter, ReportOptions } from './reporter.ts';

// One line a format. Loaded when asked for: a run pays only for the reporters it uses.
const loaders = {
  text: async () => (await import('./text.ts')).reportText,
  json: async () => (await import('./json.ts')).reportJson,
  junit: async () => (await import('./junit.ts')).reportJunit,
  sarif: async () => (await import('./sarif.ts')).reportSarif,
  markdown: async () => (await import('./markdown.ts')).reportMarkdown,
  html: async () => (await import('./html.ts')).reportHtml,
} satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof loaders;

/** Every format a report can be written in, in the order in which help lists them. */
export const formats = Object.keys(loaders) as readonly Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(loaders, name);
}

/** Loads the one reporter that is wanted. */
export function loadReporter(format: Format): Promise<Reporter> {
  return loaders[format]();
}
