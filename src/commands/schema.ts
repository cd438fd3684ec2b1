import { Argument } from 'commander';
import type { Host } from '../host.ts';
import type { AddCommand } from './command.ts';
import { oneOf } from './options.ts';

const schemas = ['config', 'rule'] as const;

export const addSchema: AddCommand = (program, host, run) => {
  const which = new Argument('[config|rule]', 'which kind of file')
    .argParser((value) => oneOf(value, schemas))
    .default('config', 'config');
  program
    .command('schema')
    .description('Print the JSON Schema of a configuration or of a rule file.')
    .addArgument(which)
    .addHelpText(
      'after',
      `
Examples:
  trustpath schema > trustpath.schema.json
  trustpath schema rule > rule.schema.json

An editor completes and checks a YAML file that begins with this line:
  # yaml-language-server: $schema=./trustpath.schema.json`,
    )
    .action((name: (typeof schemas)[number]) => run(() => print(host, name)));
};

async function print(host: Host, name: (typeof schemas)[number]): Promise<number> {
  const schema = name === 'config' ? await configSchema() : await ruleSchema();
  host.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}

async function configSchema(): Promise<object> {
  const { configJsonSchema } = await import('../config/index.ts');
  return configJsonSchema();
}

async function ruleSchema(): Promise<object> {
  const { ruleJsonSchema } = await import('../ruleset/rule-schema.ts');
  return ruleJsonSchema();
}
