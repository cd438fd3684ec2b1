import { Argument } from 'commander';
import type { AddCommand } from './command.ts';
import { oneOf } from './options.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

export const addCompletion: AddCommand = (program, host, run) => {
  const shell = new Argument('<shell>', 'bash, zsh or fish').argParser((value) => oneOf(value, shells));
  program
    .command('completion')
    .description('Print the script by which a shell completes commands, flags and values.')
    .addArgument(shell)
    .addHelpText(
      'after',
      `
Examples:
  source <(trustpath completion bash)      in ~/.bashrc
  source <(trustpath completion zsh)       in ~/.zshrc, after compinit
  trustpath completion fish | source       in ~/.config/fish/config.fish`,
    )
    .action((name: (typeof shells)[number]) =>
      run(async () => {
        const [{ listPlaces }, { builtinRules }] = await Promise.all([
          import('./completion/words.ts'),
          import('../ruleset/builtin.generated.ts'),
        ]);
        const places = listPlaces(
          program,
          builtinRules.map(({ id }) => id),
        );
        host.stdout.write(await write(name, places));
        return 0;
      }),
    );
};

async function write(
  shell: (typeof shells)[number],
  places: Parameters<typeof import('./completion/bash.ts').completeBash>[0],
): Promise<string> {
  if (shell === 'bash') return (await import('./completion/bash.ts')).completeBash(places);
  if (shell === 'zsh') return (await import('./completion/zsh.ts')).completeZsh(places);
  return (await import('./completion/fish.ts')).completeFish(places);
}
