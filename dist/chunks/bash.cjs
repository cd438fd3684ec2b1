"use strict";
// src/commands/completion/bash.ts
/** A script for bash 4 and later. */
function completeBash(places) {
	let paths = places.flatMap(({ path }) => path === "" ? [] : [path]), valued = places.flatMap(({ path, flags }) => flags.flatMap(({ names, values }) => values === void 0 ? [] : [`    ${names.map((name) => `${path}:${name}`).join("|")}) ${offer(values)}; return ;;`])), words = places.map(({ path, commands, flags, argument }) => {
		let flagWords = flags.flatMap(({ names }) => names.slice(0, 1)).join(" "), others = [...commands.map(({ name }) => name), ...path === "" ? ["help"] : []].join(" "), plain = others === "" ? offer(argument ?? "anything") : `_trustpath_words '${others}'`;
		return `    ${path === "" ? "''" : path}) if [[ $word == -* ]]; then _trustpath_words '${flagWords}'; else ${plain}; fi ;;`;
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
    ${paths.join("|")}) at="$at/\${COMP_WORDS[index]}" ;;
    esac
  done
  case "$at:$previous" in
${valued.join("\n")}
  esac
  case "$at" in
${words.join("\n")}
  esac
}
complete -F _trustpath trustpath
`;
}
function offer(values) {
	return values === "file" ? "_trustpath_files -f" : values === "folder" ? "_trustpath_files -d" : values === "anything" ? ":" : `_trustpath_words '${values.choices.join(" ")}'`;
}
exports.completeBash = completeBash;
