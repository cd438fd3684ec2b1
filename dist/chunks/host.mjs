// src/host.ts
/** Colours only on a terminal, never with NO_COLOR (https://no-color.org), `--no-color` or TERM=dumb. */
function wantsColor(host, terminal, flag) {
	return flag && terminal.isTerminal && !host.env.NO_COLOR && host.env.TERM !== "dumb";
}
export { wantsColor as t };
