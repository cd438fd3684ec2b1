"use strict";
const require_network = require("./network.cjs"), require_program = require("./program.cjs");
let node_path = require("node:path"), node_events = require("node:events"), node_fs_promises = require("node:fs/promises"), node_os = require("node:os");
// src/aws/no-credentials-error.ts
/** Nothing at all was found to sign a call with: the run ends (exit 2) before the first one. */
var NoCredentialsError = class extends Error {
	constructor(reason) {
		super(`No AWS credentials were found: ${reason} Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where a role is attached.`), this.name = "NoCredentialsError";
	}
}, Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
}, Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		let node = new Node(value);
		this.#head ? (this.#tail.next = node, this.#tail = node) : (this.#head = node, this.#tail = node), this.#size++;
	}
	dequeue() {
		let current = this.#head;
		if (current) return this.#head = this.#head.next, this.#size--, this.#head || (this.#tail = void 0), current.value;
	}
	peek() {
		if (this.#head) return this.#head.value;
	}
	clear() {
		this.#head = void 0, this.#tail = void 0, this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		for (; current;) yield current.value, current = current.next;
	}
	*drain() {
		for (; this.#head;) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = !1;
	if (typeof concurrency == "object" && ({concurrency, rejectOnClear = !1} = concurrency), validateConcurrency(concurrency), typeof rejectOnClear != "boolean") throw TypeError("Expected `rejectOnClear` to be a boolean");
	let queue = new Queue(), activeCount = 0, resumeNext = () => {
		activeCount < concurrency && queue.size > 0 && (activeCount++, queue.dequeue().run());
	}, next = () => {
		activeCount--, resumeNext();
	}, run = async (function_, resolve, arguments_) => {
		let result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	}, enqueue = (function_, resolve, reject, arguments_) => {
		let queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve, queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_)), activeCount < concurrency && resumeNext();
	}, generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	return Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			let abortError = AbortSignal.abort().reason;
			for (; queue.size > 0;) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency), concurrency = newConcurrency, queueMicrotask(() => {
					for (; activeCount < concurrency && queue.size > 0;) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			let promises = [];
			try {
				Array.from(iterable, (value, index) => {
					let promise = generator(function_, value, index);
					return promises.push(promise), promise;
				});
			} catch (error) {
				for (let promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	}), generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === 1e400) && concurrency > 0)) throw TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/aws/budget.ts
/**
* Lends slots to single attempts. The slot of the scope is taken first, so that nobody holds one of the run's while queueing
* behind his own account; a call that backs off holds none. Nothing that runs in a slot may ask for another.
*/
var Budget = class {
	whole;
	perScope;
	scopes = /* @__PURE__ */ new Map();
	constructor({ calls, perScope }) {
		this.whole = pLimit(calls), this.perScope = perScope;
	}
	run(scope, attempt) {
		let limit = this.scopes.get(scope);
		return limit === void 0 && (limit = pLimit(this.perScope), this.scopes.set(scope, limit)), limit(() => this.whole(attempt));
	}
}, InvalidAnswerError = class extends Error {
	constructor(why) {
		super(why), this.name = "InvalidAnswerError";
	}
};
/** A field of an answer that AWS always sends. The SDK reads an empty or foreign answer as success without any field. */
function required(value, field) {
	if (value == null || value === "") throw new InvalidAnswerError(`${field} is missing`);
	return value;
}
// src/aws/within.ts
/** What an interrupted wait rejects with; the SDK retries none of that name. */
function interruption() {
	return Object.assign(/* @__PURE__ */ Error("the run was interrupted"), { name: "AbortError" });
}
/**
* What `work` gives, if it does so within `ms` milliseconds; else rejects with `late()`. Rejects with an AbortError as soon
* as `signal` is aborted. The work itself goes on in either case, and nobody hears of it any more.
*/
async function within(work, ms, signal, late) {
	let timer, interrupt = () => {}, end = new Promise((_, reject) => {
		timer = setTimeout(() => reject(late()), ms), interrupt = () => reject(interruption()), signal.aborted && interrupt(), signal.addEventListener("abort", interrupt);
	});
	try {
		return await Promise.race([work, end]);
	} finally {
		clearTimeout(timer), signal.removeEventListener("abort", interrupt);
	}
}
// src/aws/attempt-handler.ts
/** Bytes; the largest page of any call read here stays far below. */
const largestAnswer = 67108864;
/**
* The request handler of every client: one attempt is the request and its whole answer, and it ends in time. The SDK's own
* timeouts bound neither a hang after the headers nor an answer that drips.
*/
var AttemptHandler = class {
	metadata = { handlerProtocol: "http/1.1" };
	transport;
	attemptMs;
	signal;
	/** `signal` ends the attempts of clients that are not ours, which hand over none with their requests. */
	constructor(transport, attemptMs, signal) {
		this.transport = transport, this.attemptMs = attemptMs, this.signal = signal;
	}
	/** Throws an error named TimeoutError, which the SDK retries, when the answer is not complete in time. */
	async handle(request, { abortSignal = this.signal } = {}) {
		let interrupted = abortSignal, ending = new AbortController(), end = () => ending.abort(), late = !1, timer = setTimeout(() => {
			late = !0, end();
		}, this.attemptMs);
		interrupted?.addEventListener("abort", end), interrupted?.aborted && end();
		try {
			let { response } = await this.transport.handle(request, { abortSignal: ending.signal });
			return response.body = await readWhole(response.body), { response };
		} catch (error) {
			throw interrupted?.aborted ? interruption() : late ? new LateAnswerError(this.attemptMs) : error;
		} finally {
			clearTimeout(timer), interrupted?.removeEventListener("abort", end);
		}
	}
	/** The connections belong to the run, not to the client that is destroyed. */
	destroy() {}
	updateHttpClientConfig() {}
	httpHandlerConfigs() {
		return {};
	}
};
async function readWhole(body) {
	let chunks = [], size = 0;
	for await (let chunk of body) {
		if (size += chunk.byteLength, size > largestAnswer) throw new InvalidAnswerError(`the answer is larger than ${largestAnswer} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
/** The whole answer was not there in time. The SDK retries what has this name. */
var LateAnswerError = class extends Error {
	constructor(attemptMs) {
		super(`no complete answer within ${attemptMs / 1e3} s`), this.name = "TimeoutError";
	}
};
// src/aws/credential-sources.ts
/** The files of profiles, which the SDK reads for each profile and each client, credentials in the environment or not. */
function profileFiles(env) {
	let place = (name, usual) => {
		let path = env[name] || (0, node_path.join)(homeOf(env), ".aws", usual);
		return {
			path: path.startsWith("~/") ? (0, node_path.join)(homeOf(env), path.slice(2)) : path,
			name: env[name] ? name : `~/.aws/${usual}`
		};
	};
	return [place("AWS_CONFIG_FILE", "config"), place("AWS_SHARED_CREDENTIALS_FILE", "credentials")];
}
/** The settings by which a profile leads to something that has to answer, the first that decides first. */
const leading = [
	[/^credential_process$/, "the credential_process"],
	[/^web_identity_token_file$/, "the exchange of the web identity token"],
	[/^(sso_|login_session$)/, "the sign-on"],
	[/^credential_source$/, "the credential_source"]
];
/** `profile` is that of the configuration; without one it is that of the environment. */
async function sourcesOf(profile, env, profiles) {
	let wanted = profile ?? env.AWS_PROFILE;
	if (!wanted && env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY) return {
		named: "the environment",
		files: []
	};
	let used = withSources(wanted || "default", profiles), tokens = used.flatMap(([name, { web_identity_token_file: path }]) => path ? [{
		path,
		name: `web_identity_token_file of the profile ${name}`
	}] : []), named = ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"].flatMap((name) => {
		let path = env[name];
		return path ? [{
			path,
			name
		}] : [];
	}), signOns = used.some(([, section]) => Object.keys(section).some((key) => /^(sso_|login_session$)/.test(key)));
	return {
		named: nameOf(used, env),
		files: [
			...tokens,
			...named,
			...signOns ? await keptTokens(env) : []
		]
	};
}
/** A profile, and those that it takes its credentials from. */
function withSources(first, profiles) {
	let used = /* @__PURE__ */ new Map();
	for (let name = first; name !== void 0 && !used.has(name);) {
		let section = profiles[name] ?? {};
		used.set(name, section), name = section.source_profile;
	}
	return [...used];
}
function nameOf(used, env) {
	for (let [name, section] of used) for (let [setting, words] of leading) if (Object.keys(section).some((key) => setting.test(key))) return `${words} of the profile ${name}`;
	return env.AWS_WEB_IDENTITY_TOKEN_FILE ? "the exchange of the token of AWS_WEB_IDENTITY_TOKEN_FILE" : ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"].find((name) => env[name]) ?? "the metadata service";
}
/** The tokens that a sign-on has left. */
async function keptTokens(env) {
	let found = [(0, node_path.join)(homeOf(env), ".aws", "sso", "cache"), env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, node_path.join)((0, node_os.homedir)(), ".aws", "login", "cache")].map(async (folder) => (await (0, node_fs_promises.readdir)(folder).catch(() => [])).map((name) => (0, node_path.join)(folder, name)));
	return (await Promise.all(found)).flat().map((path) => ({
		path,
		name: "the token of a sign-on"
	}));
}
/** As the SDK has it. */
function homeOf(env) {
	return env.HOME || env.USERPROFILE || (0, node_os.homedir)();
}
// src/aws/unanswered-error.ts
/**
* A source of credentials gave no answer in time, or is not asked because it might never give one. Unlike one that says no it
* does not end the run: the accounts that need it are unknown.
*/
var UnansweredError = class extends Error {
	constructor(why) {
		super(why), this.name = "UnansweredError";
	}
};
/** What is unknown where a source was not waited for any longer; undefined where it gave an answer, a refusal too. */
function explainUnanswered(error, secrets) {
	if (error instanceof UnansweredError) return {
		unknown: "credentials",
		detail: secrets.sentence(`There are no credentials: ${error.message}`)
	};
	if (error.name === "AbortError") return {
		unknown: "not-collected",
		detail: "The run was interrupted before there were credentials."
	};
}
// src/aws/regular-files.ts
/**
* Throws UnansweredError where one of the files is a pipe or a device: whoever opens a pipe that nobody writes to waits in a
* thread that no limit ends, and with it the end of the process waits. Files that are not there are the SDK's matter, and the
* null device reads as an empty file.
*/
async function requireRegularFiles(files) {
	let irregular = await Promise.all(files.map(({ path }) => mayWait(path))), found = files.find((_, index) => irregular[index]);
	if (found !== void 0) throw new UnansweredError(`${found.name} (${found.path}) is a pipe or a device: it must be a regular file`);
}
async function mayWait(path) {
	try {
		let found = await (0, node_fs_promises.stat)(path);
		return found.isFile() || found.isDirectory() ? !1 : !found.isCharacterDevice() || found.rdev !== (await (0, node_fs_promises.stat)(node_os.devNull)).rdev;
	} catch {
		return !1;
	}
}
// src/aws/silent.ts
/** For the SDK, which writes to the console where it is given no logger: what is to be said is said by us. */
const silent = {
	trace() {},
	debug() {},
	info() {},
	warn() {},
	error() {}
};
// src/aws/credential-source.ts
/**
* The SDK's default chain for one profile, which waits for ever where what it asks does: here every search, the first and each
* renewal, ends in time and with the run. A source that failed at first, or that once gave no answer, is not asked again: that
* would take the same time for every account.
*/
var CredentialSource = class {
	profile;
	parts;
	ending = new AbortController();
	chain;
	asking;
	lost;
	named = "what should give them";
	constructor(profile, parts) {
		this.profile = profile, this.parts = parts;
	}
	/** Throws UnansweredError, an AbortError when the run is interrupted, and what the SDK throws where there are none. */
	async credentials() {
		if (this.lost !== void 0) throw this.lost;
		return this.asking ??= this.search().finally(() => {
			this.asking = void 0;
		}), this.asking;
	}
	close() {
		this.ending.abort();
	}
	async search() {
		let { limits, signal } = this.parts;
		this.chain ??= this.start();
		let work = this.chain.then((chain) => chain()), seconds = limits.credentialsMs / 1e3;
		try {
			return await within(work, limits.credentialsMs, signal, () => new UnansweredError(`${this.named} gave no answer within ${seconds} s`));
		} catch (error) {
			throw error instanceof UnansweredError && (this.lost = error), (this.lost !== void 0 || signal.aborted) && this.close(), error;
		}
	}
	/** The chain once it has given something; it keeps that, and asks anew shortly before it ends. */
	async start() {
		let { env, region, transport, limits } = this.parts, { profile, ending } = this, { fromNodeProviderChain, parseKnownFiles, endingWith } = await Promise.resolve().then(() => require("./credentials.cjs")), { named, files } = await sourcesOf(profile, env, await parseKnownFiles({}));
		this.named = named, await requireRegularFiles(files);
		let clientConfig = {
			region,
			requestHandler: new AttemptHandler(transport, limits.attemptMs, ending.signal)
		}, chain = fromNodeProviderChain({
			...profile !== void 0 && { profile },
			logger: silent,
			clientConfig,
			parentClientConfig: clientConfig
		}), ask = () => endingWith(ending.signal, () => chain());
		return await ask(), ask;
	}
}, BaseCredentials = class {
	parts;
	secrets;
	sources = /* @__PURE__ */ new Map();
	constructor(parts, secrets) {
		this.parts = parts, this.secrets = secrets;
	}
	provider(profile) {
		return async () => {
			let credentials = await this.source(profile).credentials();
			return this.secrets.addCredentials(credentials), credentials;
		};
	}
	/**
	* Waits until one of the profiles gives credentials. Where none does, but a source gave no answer or the run was
	* interrupted, it says so; throws NoCredentialsError where each of them says that it has none.
	*/
	async require(profiles) {
		let asked = [...new Set(profiles)].map((profile) => this.provider(profile)());
		try {
			await Promise.any(asked);
		} catch (error) {
			let errors = error.errors;
			for (let each of errors) {
				let unanswered = explainUnanswered(each, this.secrets);
				if (unanswered !== void 0) return unanswered;
			}
			let [first] = errors;
			if (first !== void 0) throw new NoCredentialsError(this.secrets.sentence(first.message));
		}
	}
	/** Ends whatever is still being asked. */
	close() {
		for (let source of this.sources.values()) source.close();
	}
	source(profile) {
		let source = this.sources.get(profile) ?? new CredentialSource(profile, this.parts);
		return this.sources.set(profile, source), source;
	}
};
// src/aws/limits.ts
const defaultLimits = {
	attempts: 8,
	connectMs: 5e3,
	attemptMs: 3e4,
	credentialsMs: 3e4
};
// src/aws/transport.ts
/** Opens nothing yet. `connections` is the most to one host. */
async function createTransport(limits, connections, { proxies, certificates } = {}) {
	let { NodeHttpHandler } = await Promise.resolve().then(() => require("./dist-es.cjs")).then((n) => n.t), agent = {
		keepAlive: !0,
		maxSockets: connections,
		...certificates && { ca: certificates }
	}, connectionTimeout = limits.connectMs, direct = new NodeHttpHandler({
		connectionTimeout,
		httpAgent: agent,
		httpsAgent: agent,
		logger: silent
	});
	if (proxies === void 0 || (proxies.http ?? proxies.https) === void 0) return direct;
	let agents = await require_network.i(proxies, {
		connections,
		connectMs: limits.connectMs,
		...certificates && {
			hostAuthorities: certificates,
			proxyAuthorities: certificates
		}
	}), proxied = new NodeHttpHandler({
		connectionTimeout,
		logger: silent,
		...agents.http && { httpAgent: agents.http },
		...agents.https && { httpsAgent: agents.https }
	});
	return {
		async handle(request, options) {
			let proxy = request.protocol === "http:" ? proxies.http : proxies.https;
			if (proxy === void 0 || proxies.exempts(request)) return direct.handle(request, options);
			try {
				return await proxied.handle(request, options);
			} catch (error) {
				throw require_network.r(error, request, proxy);
			}
		},
		destroy() {
			direct.destroy(), proxied.destroy();
		}
	};
}
// src/aws/connections.ts
/** Calls nothing, and loads nothing of the SDK's clients. Throws ProblemsError when the environment names a proxy that is none. */
async function openConnections({ env, certificates, signal, limits: given }, { connections, secrets: known, stsRegion }) {
	let limits = {
		...defaultLimits,
		...given
	};
	(0, node_events.setMaxListeners)(0, signal);
	let proxies = require_network.a(env), secrets = new require_network.t();
	secrets.add(...known, ...require_network.o(proxies));
	let transport = await createTransport(limits, connections, {
		proxies,
		...certificates && { certificates }
	}), base = new BaseCredentials({
		transport,
		limits,
		env,
		region: stsRegion,
		signal
	}, secrets), hindrance = await findHindrance(env, limits, signal, secrets);
	return {
		limits,
		transport,
		handler: new AttemptHandler(transport, limits.attemptMs),
		secrets,
		base,
		...hindrance && { hindrance },
		close() {
			base.close(), transport.destroy();
		}
	};
}
async function findHindrance(env, { credentialsMs }, signal, secrets) {
	let late = () => new UnansweredError(`the files of profiles could not be looked at within ${credentialsMs / 1e3} s`);
	try {
		await within(requireRegularFiles(profileFiles(env)), credentialsMs, signal, late);
		return;
	} catch (error) {
		return explainUnanswered(error, secrets);
	}
}
/** Two attempts of an account \u00d7 region \u00d7 service had no answer in time: whatever else is asked there would wait as long. */
var ScopeGivenUpError = class extends Error {
	constructor(place, last) {
		super(`two attempts had no answer in time (the last: ${last}), so the rest of ${place} was given up`), this.name = "ScopeGivenUpError";
	}
}, HangingScopes = class {
	scopes = /* @__PURE__ */ new Map();
	/** Throws ScopeGivenUpError where a scope was given up. `place` is what it is called there. */
	check(scope, place) {
		let timeouts = this.scopes.get(scope);
		if (timeouts !== void 0 && timeouts.count >= 2) throw new ScopeGivenUpError(place, timeouts.last);
	}
	/** An attempt had no answer in time. `why` is what its error says. */
	timedOut(scope, why) {
		this.scopes.set(scope, {
			count: (this.scopes.get(scope)?.count ?? 0) + 1,
			last: why
		});
	}
};
// src/aws/list.ts
/** Reads page after page. A token that comes back is an answer AWS would not give: the SDK's own paginators loop on it, or stop without a word. */
async function list(operation, input, ask) {
	let seen = /* @__PURE__ */ new Set(), guarded = {
		...operation,
		read(answer, asked) {
			let page = operation.read(answer, asked);
			if (page.next !== void 0 && seen.has(page.next)) throw new InvalidAnswerError("a page token came back");
			return page;
		}
	}, items = [];
	for (let token;;) {
		let answer = await ask(guarded, {
			...input,
			...token !== void 0 && { token }
		});
		if ("unknown" in answer) return {
			items,
			unread: answer
		};
		if (items.push(...answer.value.items), token = answer.value.next, token === void 0) return { items };
		seen.add(token);
	}
}
// src/aws/meter.ts
/** Counts what a run costs. */
var Meter = class {
	calls = /* @__PURE__ */ new Map();
	retries = 0;
	throttled = 0;
	/** One call or page; `attempt` is to be told of every request that is sent for it. */
	start(call) {
		let attempts = 0;
		return { attempt: () => {
			attempts += 1, attempts === 1 ? this.calls.set(call, (this.calls.get(call) ?? 0) + 1) : this.retries += 1;
		} };
	}
	throttle() {
		this.throttled += 1;
	}
	/** Attempts. */
	get throttledSoFar() {
		return this.throttled;
	}
	/** `seconds` is the wall time of collection. */
	total(seconds) {
		let calls = [...this.calls].sort(([one], [other]) => require_program.rt(one, other));
		return {
			apiCalls: calls.reduce((sum, [, count]) => sum + count, 0),
			retries: this.retries,
			throttled: this.throttled,
			seconds,
			calls: Object.fromEntries(calls)
		};
	}
};
// src/aws/operation.ts
/** `service:Operation`, as reports name a call. */
function callName({ service, name }) {
	return `${service}:${name}`;
}
// src/aws/operations/get-caller-identity.ts
/** Whose credentials these are (https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html). */
const getCallerIdentity = {
	service: "sts",
	name: "GetCallerIdentity",
	permission: "sts:GetCallerIdentity",
	request: () => ({}),
	read(answer) {
		let { Account, Arn } = answer, arn = required(Arn, "Arn");
		return {
			account: required(Account, "Account"),
			partition: required(arn.split(":")[1], "partition"),
			arn
		};
	}
}, throttling = /^(Throttl|RequestLimitExceeded|RequestThrottled|TooManyRequests|SlowDown|BandwidthLimitExceeded|EC2Throttled|LimitExceededException|PriorRequestNotComplete)/, denied = /^(AccessDenied|UnauthorizedOperation|UnauthorizedAccess|NotAuthorized)/, regionDisabled = /^(OptInRequired|RegionDisabled)/, badCredentials = /^(ExpiredToken|RequestExpired|InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|InvalidIdentityToken|IDPRejectedClaim|RequestTimeTooSkewed|AuthFailure)/;
function isThrottling(error) {
	let { name = "", $metadata } = error ?? {};
	return throttling.test(name) || $metadata?.httpStatusCode === 429;
}
/** No answer in time, or no connection. A connection that is reset is not meant: that costs no time. */
function isTimeout(error) {
	let { name, code } = error ?? {};
	return code === "ETIMEDOUT" || name === "TimeoutError" && code === void 0;
}
/** An answer that no retry of the SDK repeats: not XML, not AWS's, or without what AWS always sends. */
function isInvalidAnswer(error) {
	if (error instanceof InvalidAnswerError) return !0;
	let { Code, $metadata } = error ?? {}, status = $metadata?.httpStatusCode;
	return status !== void 0 && status < 500 && status !== 429 && !Code && !isThrottling(error);
}
/** Says why a call has no answer, in words that hold no secret. */
function classifyError(error, failed, secrets) {
	let [unknown, text] = explain(error ?? {}, failed, error);
	return {
		unknown,
		call: failed.call,
		permission: failed.permission,
		detail: secrets.sentence(text)
	};
}
function explain(error, { region, call, proven }, thrown) {
	let { Code: wire, name = "", message = String(thrown), $metadata: { httpStatusCode: status, attempts = 1 } = {} } = error, code = wire ?? name, tries = attempts > 1 ? `, ${attempts} times` : "";
	return name === "AbortError" ? ["not-collected", `The run was interrupted before ${call} had an answer`] : thrown instanceof UnansweredError ? ["credentials", `There are no credentials: ${message}`] : thrown instanceof ScopeGivenUpError ? ["unavailable", `There was no answer: ${message}`] : isThrottling(thrown) ? ["throttled", `AWS throttled the call${tries}: ${message}`] : isInvalidAnswer(thrown) ? ["invalid-answer", `The answer is not one that AWS gives: ${reasonOf(error, thrown)}`] : status !== void 0 && status >= 500 ? ["unavailable", `AWS answered ${status}${tries}: ${message}`] : denied.test(code) ? ["access-denied", `AWS refused the call: ${message}`] : regionDisabled.test(code) || code === "AuthFailure" && proven ? ["region-disabled", `The region ${region} is not enabled in this account: ${message}`] : badCredentials.test(code) ? ["credentials", `AWS did not accept the credentials: ${code}: ${message}`] : error.tryNextLink !== void 0 || /ProviderError$/.test(name) ? ["credentials", `There are no credentials: ${message}`] : status === void 0 ? name === "ProxyError" ? ["unavailable", `${message}${tries}`] : require_network.s(error.code) ? ["unavailable", `The certificate of the host, or of a proxy before it, was not accepted (${error.code}: ${message}). Where your network has an authority of its own, name its certificate in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS`] : error.code === "ENOTFOUND" || name === "EndpointError" || message.startsWith("Region not accepted") ? ["unavailable", `The host ${error.hostname ?? "of the call"} was not found: does the region ${region} exist?`] : name === "TimeoutError" || typeof error.code == "string" && !(thrown instanceof TypeError) ? ["unavailable", `There was no answer${tries}: ${message || String(error.code)}`] : ["defect", `${name}: ${message}`] : ["unavailable", `AWS answered ${status}${tries}: ${code}: ${message}`];
}
/** The SDK appends a hint for developers to what it could not read. */
function reasonOf(error, thrown) {
	if (thrown instanceof InvalidAnswerError) return thrown.message;
	let status = `HTTP ${error.$metadata?.httpStatusCode}`;
	return error.name === "Unknown" || error.name === "NotFound" ? `${status} with a page that is not AWS's` : `${status} with a body that cannot be read (${(error.message ?? "").split("\n")[0]})`;
}
// src/aws/sdk/load.ts
/** What a client reads of the environment and the shared configuration for itself, whatever its service and region. */
const settings = [
	"authSchemePreference",
	"useDualstackEndpoint",
	"useFipsEndpoint",
	"userAgentAppId"
], loaders = {
	ec2: () => Promise.resolve().then(() => require("./ec2.cjs")),
	iam: () => Promise.resolve().then(() => require("./iam.cjs")),
	sts: () => Promise.resolve().then(() => require("./sts2.cjs"))
};
/** The SDK of one service, loaded when it is first needed: a replay loads none. */
async function loadService(service) {
	return await loaders[service]();
}
/** Makes clients. Those of one profile have its settings from the first of them: a run makes hundreds, and each would read the same. */
var ClientMaker = class {
	read = /* @__PURE__ */ new Map();
	async make(service, options) {
		let { Client } = await loadService(service), client = new Client({
			...this.read.get(options.profile),
			...options
		});
		if (!this.read.has(options.profile)) {
			let config = { ...client.config };
			this.read.set(options.profile, Object.fromEntries(settings.map((name) => [name, config[name]])));
		}
		return client;
	}
};
// src/aws/reach.ts
/** A read of each service. It is sent without a signature: any answer of AWS, a refusal too, shows that the way is open. */
const questions = {
	ec2: ["DescribeInstances", { MaxResults: 5 }],
	iam: ["GetAccountAuthorizationDetails", { MaxItems: 1 }],
	sts: ["GetCallerIdentity", {}]
};
/** Asks an endpoint anything, without credentials. Never rejects. */
async function reach(place, { transport, limits, secrets, hindrance }, signal, now) {
	let { service, region } = place, handler = new UnsignedHandler(transport, limits.attemptMs, now), failure = hindrance;
	if (failure === void 0) try {
		await question(place, handler, signal);
	} catch (error) {
		let call = `${service}:${questions[service][0]}`;
		handler.answer === void 0 && (failure = classifyError(error, {
			call,
			permission: "",
			region,
			proven: !1
		}, secrets));
	}
	let { endpoint = `${service} in ${region}`, answer } = handler;
	return answer?.foreign && (failure = {
		unknown: "invalid-answer",
		detail: "A web page answered, not AWS."
	}), {
		service,
		region,
		endpoint,
		...answer?.ahead !== void 0 && { ahead: answer.ahead },
		...failure && { failure: {
			unknown: failure.unknown,
			...failure.detail && { detail: failure.detail }
		} }
	};
}
/** Where the SDK would send calls, by the environment and the profile; undefined where it knows no place. Sends nothing. */
async function endpointOf(place, { transport, hindrance }, signal) {
	if (hindrance !== void 0) return;
	let handler = new NowhereHandler(transport, 0);
	return await question(place, handler, signal).catch(() => void 0), handler.endpoint;
}
async function question({ service, region, profile }, handler, signal) {
	let [name, input] = questions[service], { Client, commands } = await loadService(service), Command = commands[name];
	if (Command === void 0) throw Error(`sdk/${service}.ts has no command ${name}`);
	await new Client({
		region,
		credentials: async () => ({
			accessKeyId: "unsigned",
			secretAccessKey: "unsigned"
		}),
		...profile !== void 0 && { profile },
		requestHandler: handler,
		retryMode: "standard",
		maxAttempts: 1
	}).send(new Command(input), { abortSignal: signal });
}
function originOf({ protocol, hostname, port }) {
	return `${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}`;
}
/** Keeps where a request would go, and sends none. */
var NowhereHandler = class extends AttemptHandler {
	endpoint;
	async handle(request) {
		throw this.endpoint = originOf(request), new InvalidAnswerError("nothing was asked");
	}
}, UnsignedHandler = class extends AttemptHandler {
	endpoint;
	answer;
	now;
	constructor(transport, attemptMs, now) {
		super(transport, attemptMs), this.now = now;
	}
	async handle(request, options) {
		this.endpoint = originOf(request);
		for (let name of Object.keys(request.headers)) /^(authorization|x-amz-security-token|x-amz-date|amz-sdk-.*)$/i.test(name) && delete request.headers[name];
		let { response } = await super.handle(request, options), date = Date.parse(response.headers.date ?? ""), text = Buffer.from(response.body).toString("utf8", 0, 200);
		throw this.answer = {
			foreign: /^\s*<(!doctype\s+html|html)/i.test(text),
			...!Number.isNaN(date) && { ahead: (date + 500 - this.now().getTime()) / 1e3 }
		}, new InvalidAnswerError("the answer to an unsigned request is of no use");
	}
};
// src/aws/regions.ts
/** The region of each partition that IAM lives in and that cannot be disabled (https://docs.aws.amazon.com/general/latest/gr/iam-service.html). */
const homes = {
	aws: "us-east-1",
	"aws-cn": "cn-north-1",
	"aws-us-gov": "us-gov-west-1",
	"aws-iso": "us-iso-east-1",
	"aws-iso-b": "us-isob-east-1",
	"aws-iso-e": "eu-isoe-west-1",
	"aws-iso-f": "us-isof-south-1",
	"aws-eusc": "eusc-de-east-1"
};
/** Where IAM of a partition is asked. */
function iamRegion(partition) {
	return homes[partition] ?? "us-east-1";
}
/** Where STS of a partition is asked: in the region of the environment if it is of that partition, else in its first region. */
function stsRegion(partition, env) {
	let near = env.AWS_REGION || env.AWS_DEFAULT_REGION;
	return near && require_program.Y(near) === partition ? near : iamRegion(partition);
}
// src/aws/send-attempts.ts
/**
* Sends a command through the SDK and its retries. Only a single attempt holds slots: not the call while it backs off. `made`
* is told of every request that is sent. Throws what the SDK throws, and ScopeGivenUpError where its scope hangs.
*/
function sendAttempts({ budget, meter, hanging, signal }, { key, place }, { client, command, made }) {
	return command.middlewareStack.addRelativeTo((next) => (args) => budget.run(key, async () => {
		hanging.check(key, place), made();
		try {
			return await next(args);
		} catch (error) {
			throw isThrottling(error) && meter.throttle(), isTimeout(error) && (hanging.timedOut(key, error.message), hanging.check(key, place)), error;
		}
	}), {
		name: "attempt",
		relation: "before",
		toMiddleware: "httpSigningMiddleware"
	}), client.send(command, { abortSignal: signal });
}
/** Makes one API call, or asks for one page. Whatever goes wrong is an unknown that names call and permission; it never rejects. */
async function call(run, target, operation, input) {
	let { account, region, proven } = target, { permission, missing } = operation, name = callName(operation), send = sender(run, target, operation, input), finish = (failure) => run.onCall({
		call: name,
		account,
		region,
		...failure && { failure }
	});
	for (let invalid = 0;; invalid += 1) try {
		let value = operation.read(await send(), input);
		return finish(), { value };
	} catch (error) {
		if (missing !== void 0 && error.name === "NoSuchEntityException") return finish(), { value: missing };
		if (isInvalidAnswer(error) && invalid < 3 && !run.signal.aborted) {
			await pause(200 * 2 ** invalid * Math.random(), run.signal);
			continue;
		}
		let failure = classifyError(error, {
			call: name,
			permission,
			region,
			proven: await proven()
		}, run.secrets);
		return finish(failure), failure;
	}
}
/** Sends the call, again where its answer was of no use. However often, it is one call. */
function sender(run, { client, account, region }, operation, input) {
	let tally = run.meter.start(callName(operation)), { service, name } = operation, scope = {
		key: `${account} ${region} ${service}`,
		place: `${service} in ${region}`
	};
	return async () => {
		let { commands } = await loadService(service), Command = commands[name];
		if (Command === void 0) throw Error(`sdk/${service}.ts has no command ${name}`);
		let command = new Command(operation.request(input));
		return sendAttempts(run, scope, {
			client,
			command,
			made: () => tally.attempt()
		});
	};
}
function pause(ms, signal) {
	return new Promise((resolve) => {
		let end = () => {
			clearTimeout(timer), signal.removeEventListener("abort", end), resolve();
		}, timer = setTimeout(end, ms);
		signal.addEventListener("abort", end);
	});
}
// src/aws/operations/assume-role.ts
/** A session of an hour, which is the most that a role assumed by a role may have (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html). */
const assumeRole = {
	service: "sts",
	name: "AssumeRole",
	permission: "sts:AssumeRole",
	request: ({ role, externalId }) => ({
		RoleArn: role,
		RoleSessionName: "trustpath",
		DurationSeconds: 3600,
		...externalId !== void 0 && { ExternalId: externalId }
	}),
	read(answer) {
		let issued = required(answer.Credentials, "Credentials");
		return {
			accessKeyId: required(issued.AccessKeyId, "AccessKeyId"),
			secretAccessKey: required(issued.SecretAccessKey, "SecretAccessKey"),
			sessionToken: required(issued.SessionToken, "SessionToken"),
			expiration: required(issued.Expiration, "Expiration")
		};
	}
}, unproven = async () => !1;
/** One account: its credentials, fetched once and shared by every client, and the proof that they are the account's. */
var Session = class {
	login;
	parts;
	clients = /* @__PURE__ */ new Map();
	opened;
	caller;
	assumed;
	current;
	constructor(login, parts) {
		this.login = login, this.parts = parts;
	}
	/**
	* Makes one call in the account. `region` is where; IAM has one place in each partition. A role that could be assumed is of
	* the account that its ARN names, so nothing waits for the proof; without the proof no answer counts.
	*/
	async ask(operation, input, region) {
		let { auditRole } = this.login, identity = this.identity();
		if (auditRole === void 0) {
			let opened = await identity;
			return "unknown" in opened ? opened : this.read(operation, input, region ?? iamRegion(opened.value.partition));
		}
		let credentials = await this.renew();
		if (credentials !== void 0 && "unknown" in credentials) return credentials;
		let place = region ?? iamRegion(auditRole.split(":")[1] ?? ""), [answer, opened] = await Promise.all([this.read(operation, input, place), identity]);
		return "unknown" in opened ? opened : answer;
	}
	async read(operation, input, region) {
		return call(this.parts.run, await this.target(operation.service, region, async () => "value" in await this.identity()), operation, input);
	}
	/** Whose credentials these are: those of the account, or an unknown. Asked once. */
	identity() {
		return this.opened ??= this.open(), this.opened;
	}
	/** Whose credentials these are, of whatever account. Asked once. */
	holder() {
		return this.caller ??= this.askHolder(), this.caller;
	}
	async open() {
		let { account } = this.login, identity = await this.holder();
		return "unknown" in identity || identity.value.account === account ? identity : {
			unknown: "wrong-account",
			call: "sts:GetCallerIdentity",
			detail: `The credentials are those of account ${identity.value.account}, not of ${account}.`
		};
	}
	/** Assumes the role first, if there is one. */
	async askHolder() {
		let credentials = await this.renew();
		if (credentials !== void 0 && "unknown" in credentials) return credentials;
		let target = await this.target("sts", this.login.stsRegion, unproven);
		return call(this.parts.run, target, getCallerIdentity, {});
	}
	/** The session of the role, new where the last one is about to end; undefined where there is no role. */
	async renew() {
		if (this.login.auditRole === void 0) return;
		let last = await this.assumed, ends = last !== void 0 && "value" in last ? last.value.expiration?.getTime() : void 0;
		return (this.assumed === void 0 || ends !== void 0 && ends - Date.now() < 3e5) && (this.assumed = this.assume(this.login.auditRole)), this.assumed;
	}
	async assume(role) {
		let { account, stsRegion, profile, externalId } = this.login, target = {
			client: await this.client("sts", stsRegion, this.parts.base, profile),
			account,
			region: stsRegion,
			proven: unproven
		}, answer = await call(this.parts.run, target, assumeRole, {
			role,
			...externalId !== void 0 && { externalId }
		});
		return "value" in answer && (this.parts.run.secrets.addCredentials(answer.value), this.current = answer.value), answer;
	}
	async target(service, region, proven) {
		let { account, auditRole, profile } = this.login, key = `${service} ${region}`, client = this.clients.get(key);
		return client === void 0 && (client = this.client(service, region, auditRole === void 0 ? this.parts.base : () => this.signing(), profile), this.clients.set(key, client)), {
			client: await client,
			account,
			region,
			proven
		};
	}
	/** What the clients sign with. It waits for nothing: it is asked for inside a slot, and a renewal needs one. */
	async signing() {
		if (this.current === void 0) throw Error("a client was used before its session was open");
		return this.current;
	}
	client(service, region, credentials, profile) {
		return this.parts.clients.make(service, {
			region,
			credentials,
			...profile !== void 0 && { profile },
			requestHandler: this.parts.handler,
			retryMode: "standard",
			maxAttempts: this.parts.limits.attempts
		});
	}
};
// src/aws/open-aws.ts
/**
* Opens the connections of a run. Nothing is called, and no client loaded, before something is asked. Throws ProblemsError when
* the environment names a proxy that is none.
*/
async function openAws(options) {
	let { logins, concurrency, env, signal, onCall = () => {} } = options, regionOf = ({ partition }) => stsRegion(partition, env), connections = await openConnections(options, {
		connections: concurrency.calls,
		secrets: [...logins.map((login) => login.externalId), ...options.secrets ?? []],
		stsRegion: logins[0] === void 0 ? "us-east-1" : regionOf(logins[0])
	}), { base, handler, limits, secrets, hindrance } = connections, meter = new Meter(), run = {
		budget: new Budget(concurrency),
		meter,
		hanging: new HangingScopes(),
		secrets,
		signal,
		onCall
	}, clients = new ClientMaker(), sessions = new Map(logins.map((login) => [login.account, new Session({
		...login,
		stsRegion: regionOf(login)
	}, {
		run,
		handler,
		limits,
		clients,
		base: base.provider(login.profile)
	})])), sessionOf = (account) => {
		let session = sessions.get(account);
		if (session === void 0) throw noLogin(account);
		return session;
	}, placeOf = (account, service, region) => {
		let login = logins.find((candidate) => candidate.account === account);
		if (login === void 0) throw noLogin(account);
		let { profile, partition } = login;
		return {
			service,
			region: region ?? (service === "sts" ? regionOf(login) : iamRegion(partition)),
			...profile !== void 0 && { profile }
		};
	}, unhindered = async (operation, ask) => hindrance === void 0 ? ask() : {
		...hindrance,
		call: callName(operation),
		permission: operation.permission
	};
	return {
		requireCredentials: async () => hindrance ?? base.require(logins.map((login) => login.profile)),
		list: (account, region, operation, input) => list(operation, input, (guarded, page) => unhindered(operation, async () => sessionOf(account).ask(guarded, page, region))),
		identify: (account) => unhindered(getCallerIdentity, async () => sessionOf(account).identity()),
		holderOf: (account) => unhindered(getCallerIdentity, async () => sessionOf(account).holder()),
		reach: async (account, service, region, now) => reach(placeOf(account, service, region), connections, signal, now),
		endpointOf: async (account, service, region) => endpointOf(placeOf(account, service, region), connections, signal),
		withhold: (value) => secrets.withhold(value),
		redact: (text) => secrets.redact(text),
		throttled: () => meter.throttledSoFar,
		cost: (seconds) => meter.total(seconds),
		close: () => connections.close()
	};
}
function noLogin(account) {
	return /* @__PURE__ */ Error(`there is no login for account ${account}`);
}
// src/aws/refusal.ts
/** Kinds of policies that the text of an AccessDenied names. */
const policies = [
	"identity-based policy",
	"permissions boundary",
	"session policy",
	"role trust policy",
	"resource-based policy",
	"service control policy",
	"resource control policy",
	"VPC endpoint policy"
], named = RegExp(`(because no|with an explicit deny in (?:an?|the)) (${policies.join("|")})\\b`, "i");
/**
* What the text of an AccessDenied says of the policy that decided; undefined where AWS does not say, as between accounts.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
*/
function readRefusal(message) {
	let [, how = "", found = ""] = named.exec(message) ?? [], policy = policies.find((each) => each.toLowerCase() === found.toLowerCase());
	return policy && {
		policy,
		how: /deny/i.test(how) ? "explicit deny" : "no allow"
	};
}
// src/aws/open-trials.ts
/** A session is never allowed more than its own policy: with this one, nothing. */
const nothing = JSON.stringify({
	Version: "2012-10-17",
	Statement: [{
		Effect: "Deny",
		Action: "*",
		Resource: "*"
	}]
});
/** Opens the connections of a probe. Throws ProblemsError when the environment names a proxy that is none. */
async function openTrials(options) {
	let connections = await openConnections(options, {
		connections: 8,
		secrets: options.secrets,
		stsRegion: "us-east-1"
	}), { base, handler, limits, secrets, hindrance } = connections, attempts = {
		budget: new Budget({
			calls: 8,
			perScope: 8
		}),
		meter: new Meter(),
		hanging: new HangingScopes(),
		signal: options.signal
	}, clients = /* @__PURE__ */ new Map(), clientOf = (region, globalEndpoint) => {
		let key = `${region} ${globalEndpoint}`, client = clients.get(key) ?? makeClient(region, globalEndpoint);
		return clients.set(key, client), client;
	}, makeClient = async (region, useGlobalEndpoint) => {
		let { Client } = await loadService("sts");
		return new Client({
			region,
			useGlobalEndpoint,
			credentials: base.provider(void 0),
			requestHandler: handler,
			retryMode: "standard",
			maxAttempts: limits.attempts
		});
	}, assume = async ({ role, sessionName, region, globalEndpoint }) => {
		let { commands } = await loadService("sts"), Command = required(commands.AssumeRole, "AssumeRole"), client = await clientOf(region, globalEndpoint), input = {
			RoleArn: role,
			RoleSessionName: sessionName,
			DurationSeconds: 900,
			Policy: nothing
		}, place = globalEndpoint ? "the global endpoint of sts" : `sts in ${region}`, scope = {
			key: `${region} ${globalEndpoint}`,
			place
		};
		required((await sendAttempts(attempts, scope, {
			client,
			command: new Command(input),
			made: () => {}
		})).Credentials?.AccessKeyId, "Credentials");
	};
	return {
		async caller(region) {
			let unanswered = hindrance ?? await base.require([void 0]);
			if (unanswered !== void 0) return unanswered;
			let identity = await call({
				...attempts,
				secrets,
				onCall: () => {}
			}, {
				client: await clientOf(region, !1),
				account: "",
				region,
				proven: async () => !1
			}, getCallerIdentity, {});
			return "value" in identity ? { value: identity.value.arn } : identity;
		},
		async try(trial) {
			if (hindrance !== void 0) return hindrance;
			try {
				return await assume(trial), { assumed: !0 };
			} catch (error) {
				let failure = classifyError(error, {
					call: "sts:AssumeRole",
					permission: "sts:AssumeRole",
					region: trial.region,
					proven: !0
				}, secrets), refusedBy = failure.unknown === "access-denied" ? readRefusal(error.message) : void 0;
				return {
					...failure,
					...refusedBy && { refusedBy }
				};
			}
		},
		close: () => connections.close()
	};
}
// src/aws/own-endpoint.ts
const ofAws = /* @__PURE__ */ RegExp("^https://(ec2|iam|sts)(-fips)?(\\.[a-z0-9-]+)?\\.(amazonaws\\.com|api\\.aws|amazonaws\\.com\\.cn|api\\.amazonwebservices\\.com\\.cn|amazonaws\\.eu|api\\.amazonwebservices\\.eu|c2s\\.ic\\.gov|api\\.aws\\.ic\\.gov|sc2s\\.sgov\\.gov|api\\.aws\\.scloud|cloud\\.adc-e\\.uk|api\\.cloud-aws\\.adc-e\\.uk|csp\\.hci\\.ic\\.gov|api\\.aws\\.hci\\.ic\\.gov)$");
/** Whether an endpoint is one that AWS itself has for a service. A VPC endpoint has another name, as has whatever a setting names. */
function isOwnEndpoint(endpoint) {
	return ofAws.test(endpoint);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return stsRegion;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return InvalidAnswerError;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return assumeRole;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return required;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return openTrials;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return getCallerIdentity;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return openAws;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return callName;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isOwnEndpoint;
	}
});
