import type { Command } from 'commander';
import type { AddCommand } from './command.ts';
import { addRulesNew } from './rules-new.ts';

const dirArgument = ['[dir]', 'a folder with rules of your own; ours when absent'] as const;

export const addRules: AddCommand = (program, host, run) => {
  const rules = program.command('rules').description('List, show, check, test and write rules.');
  const command = (name: string, description: string): Command => rules.command(name).description(description);
  command('list', 'List rules, one a line.')
    .argument(...dirArgument)
    .option('-c, --config <file>', 'say for this configuration what is on, and where that comes from')
    .addHelpText('after', '\nExamples:\n  trustpath rules list\n  trustpath rules list --config trustpath.yaml')
    .action((dir, flags) => run(async () => (await import('./rules-list.ts')).listRules(host, dir, flags.config)));
  command('show', 'Show one rule, whole: what it demands, why, and how to mend it.')
    .argument('<id>', 'the rule')
    .argument('[dir]', 'a folder with rules of your own, beside ours')
    .option('-c, --config <file>', 'show its settings in this configuration too, and where they come from')
    .addHelpText('after', '\nExample:\n  trustpath rules show imds-hop-limit --config trustpath.yaml')
    .action((id, dir, flags) =>
      run(async () => (await import('./rules-show.ts')).showRule(host, id, dir, flags.config)),
    );
  command('check', 'Load rules: syntax, types, names, placeholders.')
    .argument(...dirArgument)
    .addHelpText('after', '\nExample:\n  trustpath rules check ./rules')
    .action((dir) => run(async () => (await import('./rules-test.ts')).checkRules(host, dir)));
  command('test', 'Run the examples of rules, and each rule with facts unknown and absent.')
    .argument(...dirArgument)
    .addHelpText('after', '\nExample:\n  trustpath rules test ./rules')
    .action((dir) => run(async () => (await import('./rules-test.ts')).testRules(host, dir)));
  addRulesNew(rules, host, run);
};
