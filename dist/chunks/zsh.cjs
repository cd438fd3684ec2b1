"use strict";
// src/commands/completion/zsh.ts
/** A script for zsh; it may stand in a folder of `fpath` as `_trustpath` too. */
function completeZsh(places) {
	let paths = places.flatMap(({ path }) => path === "" ? [] : [path]), valued = places.flatMap(({ path, flags }) => flags.flatMap(({ names, values }) => values === void 0 ? [] : [`    (${names.map((name) => `${path}:${name}`).join("|")}) ${offer(values)}; return ;;`])), words = places.map(({ path, commands, flags, argument }) => {
		let listed = [...commands, ...path === "" ? [{
			name: "help",
			description: "Show the help of a command."
		}] : []], flagEntries = flags.map(({ names: [name = ""], description }) => describe(name, description)), plain = listed.length > 0 ? `entries=(${listed.map(({ name, description }) => describe(name, description)).join(" ")}); _describe -t commands command entries` : offer(argument ?? "anything");
		return `    (${path === "" ? "''" : path})
      if [[ $word == -* ]]; then
        entries=(${flagEntries.join(" ")})
        _describe -o -t options option entries
      else
        ${plain}
      fi ;;`;
	});
	return `#compdef trustpath
# Completion of trustpath for zsh. Put it to use with: source <(trustpath completion zsh)
_trustpath() {
  local word=$words[CURRENT] previous=$words[CURRENT-1] at='' index
  local -a entries
  for ((index = 2; index < CURRENT; index++)); do
    case "$at/$words[index]" in
    (${paths.join("|")}) at="$at/$words[index]" ;;
    esac
  done
  case "$at:$previous" in
${valued.join("\n")}
  esac
  case "$at" in
${words.join("\n")}
  esac
}
if [[ $funcstack[1] == _trustpath ]]; then _trustpath "$@"; else compdef _trustpath trustpath; fi
`;
}
function offer(values) {
	if (values === "file") return "_files";
	if (values === "folder") return "_files -/";
	if (values === "anything") return ":";
	let [first = ""] = values.choices;
	return `compadd ${first.endsWith("=") ? "-S '' " : ""}-- ${values.choices.join(" ")}`;
}
function describe(name, description) {
	return quote(`${name.replaceAll(":", "\\:")}:${description}`);
}
function quote(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
exports.completeZsh = completeZsh;
