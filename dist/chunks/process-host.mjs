// src/process-host.ts
const interruptCodes = {
	SIGINT: 130,
	SIGTERM: 143
};
/** The real process as a host. An interrupt stops collection; what was read is still reported. A second one ends the process. */
function processHost() {
	let controller = new AbortController(), code;
	for (let signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {
		code ??= interruptCodes[signal], controller.abort();
	});
	return {
		cwd: process.cwd(),
		env: process.env,
		stdout: terminal(process.stdout),
		stderr: terminal(process.stderr),
		get stdin() {
			return {
				stream: process.stdin,
				isTerminal: process.stdin.isTTY === !0
			};
		},
		now: () => /* @__PURE__ */ new Date(),
		signal: controller.signal,
		interruptedCode: () => code,
		leave: (exitCode) => process.stdout.write("", () => process.stderr.write("", () => process.exit(exitCode)))
	};
}
/** A stream whose reader may go away: a closed pipe is no defect. */
function terminal(stream) {
	return stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	}), {
		write: (text) => stream.write(text),
		isTerminal: stream.isTTY === !0,
		...stream.isTTY && { columns: stream.columns }
	};
}
export { processHost as t };
