import type { Place, Values } from './words.ts';

/** A script for fish; it may stand in its folder of completions as trustpath.fish too. */
export function completeFish(places: readonly Place[]): string {
  const paths = places.flatMap(({ path }) => (path === '' ? [] : [path]));
  const lines = places.flatMap(({ path, commands, flags, argument }) => {
    const here = `complete -c trustpath -n '__trustpath_at "${path}"'`;
    const listed = [
      ...commands,
      ...(path === '' ? [{ name: 'help', description: 'Show the help of a command.' }] : []),
    ];
    return [
      ...listed.map(({ name, description }) => `${here} -a ${name} -d ${quote(description)}`),
      ...flags.map(
        ({ names, description, values }) =>
          `${here} ${names.map(nameOf).join(' ')}${offer(values)} -d ${quote(description)}`,
      ),
      ...(listed.length === 0 ? offerArgument(argument).map((offered) => `${here} ${offered}`) : []),
    ];
  });
  return `# Completion of trustpath for fish. Put it to use with: trustpath completion fish | source
function __trustpath_at
    set -l at ''
    for word in (commandline -opc)[2..]
        switch "$at/$word"
            case ${paths.join(' ')}
                set at "$at/$word"
        end
    end
    test "$at" = "$argv[1]"
end

complete -c trustpath -e
complete -c trustpath -f
${lines.join('\n')}
`;
}

function nameOf(name: string): string {
  return name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`;
}

function offer(values: Values | undefined): string {
  if (values === undefined) return '';
  if (values === 'file') return ' -r -F';
  if (values === 'folder') return " -x -a '(__fish_complete_directories)'";
  return values === 'anything' ? ' -x' : ` -x -a ${quote(values.choices.join(' '))}`;
}

function offerArgument(values: Values | undefined): readonly string[] {
  if (values === undefined || values === 'anything') return [];
  if (values === 'file') return ['-F'];
  return values === 'folder' ? ["-a '(__fish_complete_directories)'"] : [`-a ${quote(values.choices.join(' '))}`];
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
