import { join, resolve } from 'node:path';
import type { Host } from '../host.ts';
import { type Kind, kinds, ProblemsError } from '../model/index.ts';
import type { AddCommand } from './command.ts';
import { oneOf } from './options.ts';

export const addRulesNew: AddCommand = (rules, host, run) => {
  rules
    .command('new')
    .description('Write the file of a new rule, with blanks to fill in.')
    .argument('<new-id>', 'names the rule everywhere: lower-case words joined by hyphens')
    .option('--dir <folder>', 'folder the file goes into; made when it is missing', 'rules')
    .option('--subject <kind>', 'kind of subject the rule judges', (value) => oneOf(value, kinds), 'instance')
    .option('--force', 'overwrite a file that is there', false)
    .addHelpText(
      'after',
      `
Example:
  trustpath rules new imds-tokens-required --subject instance
  …fill in the blanks…
  trustpath rules test ./rules`,
    )
    .action((id: string, flags: NewFlags) => run(() => writeRule(host, id, flags)));
};

interface NewFlags {
  readonly dir: string;
  readonly subject: Kind;
  readonly force: boolean;
}

async function writeRule(host: Host, id: string, { dir, subject, force }: NewFlags): Promise<number> {
  const [{ loadRulesOf }, { writeNewRule }, { isThere }, { writeWhole }] = await Promise.all([
    import('./load-rules.ts'),
    import('../ruleset/new-rule.ts'),
    import('../files/text-file.ts'),
    import('../files/whole-file.ts'),
  ]);
  const refuse = (file: string, message: string) => new ProblemsError([{ file, message }]);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw refuse(
      'rules new',
      `${JSON.stringify(id)} is no id: expected lower-case words joined by hyphens, as in imds-hop-limit`,
    );
  const ours = await loadRulesOf(host, undefined);
  if (ours.some((rule) => rule.definition.id === id))
    throw refuse('rules new', `there is a rule ${id} already, one of trustpath's own: give yours another id`);
  const file = join(dir, `${id}.yaml`);
  const path = resolve(host.cwd, file);
  if (isThere(path) && !force) throw refuse(file, 'is there already: choose another id, or overwrite it with --force');
  await writeWhole(path, writeNewRule(id, subject));
  const lines = [
    `Wrote ${file}: fill in what is empty, then run`,
    `  trustpath rules test ${dir}`,
    `and name the folder under rulesDirs in your configuration.`,
  ];
  host.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
