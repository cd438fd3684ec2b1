import type { Place, Values } from './words.ts';

/** A script for bash 4 and later. */
export function completeBash(places: readonly Place[]): string {
  const paths = places.flatMap(({ path }) => (path === '' ? [] : [path]));
  const valued = places.flatMap(({ path, flags }) =>
    flags.flatMap(({ names, values }) =>
      values === undefined
        ? []
        : [`    ${names.map((name) => `${path}:${name}`).join('|')}) ${offer(values)}; return ;;`],
    ),
  );
  const words = places.map(({ path, commands, flags, argument }) => {
    const flagWords = flags.flatMap(({ names }) => names.slice(0, 1)).join(' ');
    const others = [...commands.map(({ name }) => name), ...(path === '' ? ['help'] : [])].join(' ');
    const plain = others === '' ? offer(argument ?? 'anything') : `_trustpath_words '${others}'`;
    return `    ${path === '' ? "''" : path}) if [[ $word == -* ]]; then _trustpath_words '${flagWords}'; else ${plain}; fi ;;`;
  });
  return `# Completion of trustpath for bash. Put it to use with: source <(trustpath completion bash)
_trustpath_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word")
  if [[ \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
}

_trustpath_files() {
  mapfile -t COMPREPLY < <(compgen "$1" -- "$word")
  compopt -o filenames 2>/dev/null
}

_trustpath() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} at='' index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$at/\${COMP_WORDS[index]}" in
    ${paths.join('|')}) at="$at/\${COMP_WORDS[index]}" ;;
    esac
  done
  case "$at:$previous" in
${valued.join('\n')}
  esac
  case "$at" in
${words.join('\n')}
  esac
}
complete -F _trustpath trustpath
`;
}

function offer(values: Values): string {
  if (values === 'file') return '_trustpath_files -f';
  if (values === 'folder') return '_trustpath_files -d';
  return values === 'anything' ? ':' : `_trustpath_words '${values.choices.join(' ')}'`;
}
