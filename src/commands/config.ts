import picocolors from 'picocolors';
import { type Host, wantsColor } from '../host.ts';
import type { AddCommand } from './command.ts';
import { configFlag } from './flags.ts';
import { parseTextOrJson, type TextOrJson } from './options.ts';

export const addConfig: AddCommand = (program, host, run) => {
  program
    .command('config')
    .description('Look at the configuration.')
    .command('show')
    .description('Show the effective configuration and where each setting comes from.')
    .option(...configFlag)
    .option('-f, --format <format>', 'text (YAML with a note on each line) or json', parseTextOrJson, 'text')
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      `
Examples:
  trustpath config show
  trustpath config show --format json | jq '.origins["gate.failOn"]'

Defaults are filled in, variables replaced, and secrets shown as (set). A
setting comes from a line of the configuration or of a preset of yours, from
one of our presets, from the rule itself, or is the default.`,
    )
    .action((flags: ShowFlags) => run(() => show(host, flags)));
};

interface ShowFlags {
  readonly config?: string;
  readonly format: TextOrJson;
  readonly color: boolean;
}

/** The column notes begin at, where a line leaves room for it. */
const noteColumn = 56;

async function show(host: Host, flags: ShowFlags): Promise<number> {
  const [{ prepare }, { readEffectiveSettings }, { annotateYaml }] = await Promise.all([
    import('../prepare.ts'),
    import('./effective-settings.ts'),
    import('./annotated-yaml.ts'),
  ]);
  const prepared = await prepare(host, flags.config);
  const { settings, originOf } = await readEffectiveSettings(prepared);
  if (flags.format === 'json') {
    const origins: Record<string, string> = {};
    annotateYaml(settings, (path, value) => {
      const origin = originOf(path, value);
      if (origin !== undefined) origins[path.join('.')] = origin;
      return undefined;
    });
    host.stdout.write(`${JSON.stringify({ version: 1, settings, origins }, null, 2)}\n`);
    return 0;
  }
  const { dim } = picocolors.createColors(wantsColor(host, host.stdout, flags.color));
  const lines = annotateYaml(settings, originOf).map(({ text, note }) =>
    note === undefined ? text : `${text.padEnd(noteColumn)}  ${dim(`# ${note}`)}`,
  );
  host.stdout.write(`${[`# ${prepared.config.file}, as it acts`, ...lines].join('\n')}\n`);
  return 0;
}
