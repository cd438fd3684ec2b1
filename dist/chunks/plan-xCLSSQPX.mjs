import { t as compareText } from "./compare-AjTDeBKO.mjs";
import { a as absent, c as known, r as factOf, t as catalogue } from "./catalogue-DMen7JOE.mjs";
import { c as partitionOfRegion, i as nameOfArn, o as selectorText, r as declaredTargets, s as instanceArn, t as accountOfArn } from "./targets-CqsfNuPG.mjs";
import { setMaxListeners } from "node:events";
// src/aws/no-credentials-error.ts
/** Nothing at all was found to sign a call with: the run ends (exit 2) before the first one. */
var NoCredentialsError = class extends Error {
	constructor(reason) {
		super(`No AWS credentials were found: ${reason} Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where a role is attached.`), this.name = "NoCredentialsError";
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
	constructor(transport, attemptMs) {
		this.transport = transport, this.attemptMs = attemptMs;
	}
	/** Throws an error named TimeoutError, which the SDK retries, when the answer is not complete in time. */
	async handle(request, { abortSignal } = {}) {
		let interrupted = abortSignal, ending = new AbortController(), end = () => ending.abort(), late = !1, timer = setTimeout(() => {
			late = !0, end();
		}, this.attemptMs);
		interrupted?.addEventListener("abort", end), interrupted?.aborted && end();
		try {
			let { response } = await this.transport.handle(request, { abortSignal: ending.signal });
			return response.body = await readWhole(response.body), { response };
		} catch (error) {
			throw interrupted?.aborted ? named("AbortError", "the run was interrupted") : late ? named("TimeoutError", `no complete answer within ${this.attemptMs / 1e3} s`) : error;
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
function named(name, message) {
	return Object.assign(Error(message), { name });
}
// src/aws/base-credentials.ts
const silent = {
	trace() {},
	debug() {},
	info() {},
	warn() {},
	error() {}
};
/** The credentials that a run starts from: the SDK's default chain, once for each profile and shared by all clients. */
var BaseCredentials = class {
	handler;
	secrets;
	region;
	chains = /* @__PURE__ */ new Map();
	/** `region`: where STS is asked when a chain needs it. */
	constructor(handler, secrets, region) {
		this.handler = handler, this.secrets = secrets, this.region = region;
	}
	provider(profile) {
		return async () => {
			let credentials = await (await this.chain(profile))();
			return this.secrets.addCredentials(credentials), credentials;
		};
	}
	/** Throws NoCredentialsError when not one of the profiles gives credentials. */
	async require(profiles) {
		let tried = await Promise.allSettled([...new Set(profiles)].map((profile) => this.provider(profile)())), failed = tried.flatMap((result) => result.status === "rejected" ? [result.reason] : []), [first] = failed;
		if (first !== void 0 && failed.length === tried.length) throw new NoCredentialsError(this.secrets.sentence(first.message));
	}
	/** A chain that has failed once keeps failing: to ask it again for every account can take seconds each time. */
	chain(profile) {
		let chain = this.chains.get(profile);
		return chain === void 0 && (chain = this.start(profile), this.chains.set(profile, chain)), chain;
	}
	async start(profile) {
		let { fromNodeProviderChain } = await import("./credentials-ZfpAc_VW.mjs"), chain = fromNodeProviderChain({
			...profile !== void 0 && { profile },
			logger: silent,
			clientConfig: {
				region: this.region,
				requestHandler: this.handler
			}
		});
		return await chain(), chain;
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
};
// src/aws/limits.ts
const defaultLimits = {
	attempts: 8,
	connectMs: 5e3,
	attemptMs: 3e4
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
	/** `seconds` is the wall time of collection. */
	total(seconds) {
		let calls = [...this.calls].sort(([one], [other]) => compareText(one, other));
		return {
			apiCalls: calls.reduce((sum, [, count]) => sum + count, 0),
			retries: this.retries,
			throttled: this.throttled,
			seconds,
			calls: Object.fromEntries(calls)
		};
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
	return near !== void 0 && partitionOfRegion(near) === partition ? near : iamRegion(partition);
}
// src/aws/secrets.ts
const withheld = "(withheld)", keyId = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g;
/** What must appear in no output: configured external ids, and every credential that the run has seen. */
var Secrets = class {
	known = [];
	add(...secrets) {
		let given = secrets.filter((secret) => secret !== void 0 && secret !== "");
		this.known = [.../* @__PURE__ */ new Set([...this.known, ...given])].sort((one, other) => other.length - one.length);
	}
	/** The parts of a credential. AWS's are longer than 16 characters; an emulator's may be a word that text is full of. */
	addCredentials({ accessKeyId, secretAccessKey, sessionToken }) {
		this.add(...[
			accessKeyId,
			secretAccessKey,
			sessionToken
		].filter((part) => (part?.length ?? 0) >= 16));
	}
	/** The text with every secret and every key id replaced by `(withheld)`. */
	redact(text) {
		let clean = text;
		for (let secret of this.known) clean = clean.replaceAll(secret, withheld);
		return clean.replace(keyId, withheld);
	}
	/**
	* Text of AWS as one sentence that is fit for a report: no secrets, no control characters, no encoded authorization message,
	* at most 500 characters.
	*/
	sentence(text) {
		let clean = this.redact(text).replace(/Encoded authorization failure message: \S*/g, "").replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, " ").trim().replace(/[.:;,\s]+$/, "");
		return clean.length > 500 ? `${clean.slice(0, 497)}….` : clean.endsWith("?") ? clean : `${clean}.`;
	}
};
// src/aws/classify-error.ts
const throttling = /^(Throttl|RequestLimitExceeded|RequestThrottled|TooManyRequests|SlowDown|BandwidthLimitExceeded|EC2Throttled|LimitExceededException|PriorRequestNotComplete)/, denied = /^(AccessDenied|UnauthorizedOperation|UnauthorizedAccess|NotAuthorized)/, regionDisabled = /^(OptInRequired|RegionDisabled)/, badCredentials = /^(ExpiredToken|RequestExpired|InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|InvalidIdentityToken|IDPRejectedClaim|RequestTimeTooSkewed|AuthFailure)/;
function isThrottling(error) {
	let { name = "", $metadata } = error ?? {};
	return throttling.test(name) || $metadata?.httpStatusCode === 429;
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
	return name === "AbortError" ? ["not-collected", `The run was interrupted before ${call} had an answer`] : isThrottling(thrown) ? ["throttled", `AWS throttled the call${tries}: ${message}`] : isInvalidAnswer(thrown) ? ["invalid-answer", `The answer is not one that AWS gives: ${reasonOf(error, thrown)}`] : status !== void 0 && status >= 500 ? ["unavailable", `AWS answered ${status}${tries}: ${message}`] : denied.test(code) ? ["access-denied", `AWS refused the call: ${message}`] : regionDisabled.test(code) || code === "AuthFailure" && proven ? ["region-disabled", `The region ${region} is not enabled in this account: ${message}`] : badCredentials.test(code) ? ["credentials", `AWS did not accept the credentials: ${code}: ${message}`] : error.tryNextLink !== void 0 || /ProviderError$/.test(name) ? ["credentials", `There are no credentials: ${message}`] : status === void 0 ? error.code === "ENOTFOUND" || name === "EndpointError" || message.startsWith("Region not accepted") ? ["unavailable", `The host ${error.hostname ?? "of the call"} was not found: does the region ${region} exist?`] : name === "TimeoutError" || typeof error.code == "string" && !(thrown instanceof TypeError) ? ["unavailable", `There was no answer${tries}: ${message || String(error.code)}`] : ["defect", `${name}: ${message}`] : ["unavailable", `AWS answered ${status}${tries}: ${code}: ${message}`];
}
/** The SDK appends a hint for developers to what it could not read. */
function reasonOf(error, thrown) {
	if (thrown instanceof InvalidAnswerError) return thrown.message;
	let status = `HTTP ${error.$metadata?.httpStatusCode}`;
	return error.name === "Unknown" || error.name === "NotFound" ? `${status} with a page that is not AWS's` : `${status} with a body that cannot be read (${(error.message ?? "").split("\n")[0]})`;
}
// src/aws/operation.ts
/** `service:Operation`, as reports name a call. */
function callName({ service, name }) {
	return `${service}:${name}`;
}
// src/aws/sdk/load.ts
const loaders = {
	ec2: () => import("./ec2-CPjJerKS.mjs"),
	iam: () => import("./iam-DQpRAixh.mjs"),
	sts: () => import("./sts-RYo5saft.mjs")
};
/** The SDK of one service, loaded when it is first needed: a replay loads none. */
async function loadService(service) {
	return await loaders[service]();
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
			proven
		}, run.secrets);
		return finish(failure), failure;
	}
}
/** Sends the call through the SDK and its retries. Only a single attempt holds slots: not the call while it backs off. */
function sender(run, target, operation, input) {
	let tally = run.meter.start(callName(operation)), scope = `${target.account} ${target.region} ${operation.service}`, attempt = (next) => (args) => run.budget.run(scope, async () => {
		tally.attempt();
		try {
			return await next(args);
		} catch (error) {
			throw isThrottling(error) && run.meter.throttle(), error;
		}
	});
	return async () => {
		let { commands } = await loadService(operation.service), Command = commands[operation.name];
		if (Command === void 0) throw Error(`sdk/${operation.service}.ts has no command ${operation.name}`);
		let command = new Command(operation.request(input));
		return command.middlewareStack.addRelativeTo(attempt, {
			name: "attempt",
			relation: "before",
			toMiddleware: "httpSigningMiddleware"
		}), target.client.send(command, { abortSignal: run.signal });
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
}, getCallerIdentity = {
	service: "sts",
	name: "GetCallerIdentity",
	permission: "sts:GetCallerIdentity",
	request: () => ({}),
	read(answer) {
		let { Account, Arn } = answer, partition = required(Arn, "Arn").split(":")[1];
		return {
			account: required(Account, "Account"),
			partition: required(partition, "partition")
		};
	}
};
/** One account: its credentials, fetched once and shared by every client, and the proof that they are the account's. */
var Session = class {
	login;
	parts;
	clients = /* @__PURE__ */ new Map();
	opened;
	assumed;
	current;
	constructor(login, parts) {
		this.login = login, this.parts = parts;
	}
	/** Makes one call in the account. `region` is where; IAM has one place in each partition. */
	async ask(operation, input, region) {
		this.opened ??= this.open();
		let opened = await this.opened;
		if ("unknown" in opened) return opened;
		let credentials = await this.renew();
		if (credentials !== void 0 && "unknown" in credentials) return credentials;
		let place = region ?? iamRegion(opened.value.partition);
		return call(this.parts.run, await this.target(operation.service, place, !0), operation, input);
	}
	/** Assumes the role if there is one, and proves whose credentials these are. */
	async open() {
		let { account, stsRegion } = this.login, credentials = await this.renew();
		if (credentials !== void 0 && "unknown" in credentials) return credentials;
		let target = await this.target("sts", stsRegion, !1), identity = await call(this.parts.run, target, getCallerIdentity, {});
		return "unknown" in identity || identity.value.account === account ? identity : {
			unknown: "wrong-account",
			call: "sts:GetCallerIdentity",
			detail: `The credentials are those of account ${identity.value.account}, not of ${account}.`
		};
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
			proven: !1
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
	async client(service, region, credentials, profile) {
		let { Client } = await loadService(service);
		return new Client({
			region,
			credentials,
			...profile !== void 0 && { profile },
			requestHandler: this.parts.handler,
			retryMode: "standard",
			maxAttempts: this.parts.limits.attempts
		});
	}
};
// src/aws/transport.ts
/** The one set of connections of a run, whatever the account, region and service. Agents for proxies belong here. */
async function createTransport(limits, connections) {
	let { NodeHttpHandler } = await import("./dist-es-DQiG6qka.mjs"), agent = {
		keepAlive: !0,
		maxSockets: connections
	};
	return new NodeHttpHandler({
		connectionTimeout: limits.connectMs,
		httpAgent: agent,
		httpsAgent: agent
	});
}
// src/aws/open-aws.ts
/** Opens the connections of a run. Nothing is called, and no client loaded, before something is asked. */
async function openAws(options) {
	let { logins, concurrency, env, signal } = options, limits = {
		...defaultLimits,
		...options.limits
	};
	setMaxListeners(0, signal);
	let transport = await createTransport(limits, concurrency.calls), handler = new AttemptHandler(transport, limits.attemptMs), secrets = new Secrets(), meter = new Meter();
	secrets.add(...logins.map((login) => login.externalId));
	let run = {
		budget: new Budget(concurrency),
		meter,
		secrets,
		signal,
		onCall: options.onCall ?? (() => {})
	}, regionOf = ({ partition }) => stsRegion(partition, env), base = new BaseCredentials(handler, secrets, logins[0] === void 0 ? "us-east-1" : regionOf(logins[0])), sessions = new Map(logins.map((login) => [login.account, new Session({
		...login,
		stsRegion: regionOf(login)
	}, {
		run,
		handler,
		limits,
		base: base.provider(login.profile)
	})]));
	return {
		requireCredentials: () => base.require(logins.map((login) => login.profile)),
		list: (account, region, operation, input) => list(operation, input, async (guarded, page) => {
			let session = sessions.get(account);
			if (session === void 0) throw Error(`there is no login for account ${account}`);
			return session.ask(guarded, page, region);
		}),
		redact: (text) => secrets.redact(text),
		cost: (seconds) => meter.total(seconds),
		close: () => transport.destroy()
	};
}
// src/aws/operations/describe-instances.ts
/**
* Instances by filter, never by InstanceIds: there, one id that does not exist fails the call for all
* (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html). A page of 200 keeps the reading of one answer short.
*/
const describeInstances = {
	service: "ec2",
	name: "DescribeInstances",
	permission: "ec2:DescribeInstances",
	request: ({ token, ...query }) => ({
		Filters: filtersOf(query),
		MaxResults: 200,
		...token !== void 0 && { NextToken: token }
	}),
	read(answer) {
		let { Reservations, NextToken } = answer;
		return {
			items: required(Reservations, "Reservations").flatMap(({ Instances }) => required(Instances, "Instances").map(readInstance)),
			...NextToken && { next: NextToken }
		};
	}
};
function filtersOf(query) {
	return "ids" in query ? [{
		Name: "instance-id",
		Values: [...query.ids]
	}] : [...Object.entries(query.tags).map(([key, value]) => ({
		Name: `tag:${key}`,
		Values: [literal(value)]
	})), {
		Name: "instance-state-name",
		Values: [
			"pending",
			"running",
			"stopping",
			"stopped"
		]
	}];
}
/** A filter value that means just itself: EC2 reads `*` and `?` as wildcards and a backslash as their escape. */
function literal(value) {
	return value.replace(/[\\*?]/g, "\\$&");
}
function readInstance(instance) {
	let { State, HttpEndpoint, HttpTokens, HttpPutResponseHopLimit } = instance.MetadataOptions ?? {};
	return {
		id: required(instance.InstanceId, "InstanceId"),
		state: required(instance.State?.Name, "State"),
		tags: Object.fromEntries((instance.Tags ?? []).map(({ Key, Value }) => [required(Key, "Key"), Value ?? ""])),
		...instance.VpcId && { vpcId: instance.VpcId },
		...instance.IamInstanceProfile && { instanceProfile: required(instance.IamInstanceProfile.Arn, "Arn") },
		metadataOptions: {
			...State && { state: State },
			...HttpEndpoint && { httpEndpoint: HttpEndpoint },
			...HttpTokens && { httpTokens: HttpTokens },
			...HttpPutResponseHopLimit !== void 0 && { hopLimit: HttpPutResponseHopLimit }
		}
	};
}
// src/aws/operations/get-account-authorization-details.ts
/**
* Every role and user of an account, with trust policies and instance profiles, in the fewest calls
* (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html). A page may be short; only IsTruncated says whether it is the last.
*/
const getAccountAuthorizationDetails = {
	service: "iam",
	name: "GetAccountAuthorizationDetails",
	permission: "iam:GetAccountAuthorizationDetails",
	request: ({ kinds, token }) => ({
		Filter: [...kinds],
		MaxItems: 1e3,
		...token !== void 0 && { Marker: token }
	}),
	read(answer, { kinds }) {
		let page = answer, roles = kinds.includes("Role") ? required(page.RoleDetailList, "RoleDetailList") : [];
		return {
			items: [...(kinds.includes("User") ? required(page.UserDetailList, "UserDetailList") : []).map(readUser), ...roles.map(readRole)],
			...required(page.IsTruncated, "IsTruncated") && { next: required(page.Marker, "Marker") }
		};
	}
};
function readRole(role) {
	return {
		kind: "role",
		arn: required(role.Arn, "Arn"),
		name: required(role.RoleName, "RoleName"),
		uniqueId: required(role.RoleId, "RoleId"),
		trust: decodeDocument(required(role.AssumeRolePolicyDocument, "AssumeRolePolicyDocument")),
		instanceProfiles: required(role.InstanceProfileList, "InstanceProfileList").map(({ Arn }) => required(Arn, "Arn"))
	};
}
function readUser(user) {
	return {
		kind: "user",
		arn: required(user.Arn, "Arn"),
		name: required(user.UserName, "UserName"),
		uniqueId: required(user.UserId, "UserId")
	};
}
/** IAM sends documents percent-encoded (RFC 3986: `+` stays `+`); emulators send some of them as they are. */
function decodeDocument(text) {
	try {
		let decoded = text.trimStart().startsWith("{") ? text : decodeURIComponent(text);
		return JSON.parse(decoded), decoded;
	} catch {
		throw new InvalidAnswerError("AssumeRolePolicyDocument is not a JSON document");
	}
}
// src/aws/operations/list-access-keys.ts
/**
* Keys of one user (https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html). A user that does not exist has none.
* IsTruncated may be missing, as emulators leave it out: a user can hold two keys, which a page always has room for.
*/
const listAccessKeys = {
	service: "iam",
	name: "ListAccessKeys",
	permission: "iam:ListAccessKeys",
	request: ({ user, token }) => ({
		UserName: user,
		MaxItems: 1e3,
		...token !== void 0 && { Marker: token }
	}),
	read(answer) {
		let { AccessKeyMetadata, IsTruncated, Marker } = answer;
		if (IsTruncated === void 0 && Marker) throw new InvalidAnswerError("IsTruncated is missing");
		return {
			items: required(AccessKeyMetadata, "AccessKeyMetadata").map((key) => ({
				suffix: required(key.AccessKeyId, "AccessKeyId").slice(-4),
				status: required(key.Status, "Status"),
				created: required(key.CreateDate, "CreateDate").toISOString()
			})),
			...IsTruncated && { next: required(Marker, "Marker") }
		};
	},
	missing: { items: [] }
};
// src/collect/gap.ts
/** Subjects of a kind may be missing somewhere, for the servers named. */
function gapOf(kind, account, servers, unread, region) {
	return {
		kind,
		account,
		...region !== void 0 && { region },
		...unread,
		servers: [...new Set(servers)].sort()
	};
}
/** The same fact for each of these paths. */
function everyFact(paths, fact) {
	return Object.fromEntries(paths.map((path) => [path, fact]));
}
// src/collect/declared-users.ts
/** Every user that a server declares, sorted by ARN. */
function declaredUsers({ servers }) {
	return [...new Set(servers.flatMap((server) => server.user ?? []))].sort().map((arn) => ({
		arn,
		servers: servers.filter((server) => server.user === arn).map((server) => server.name).sort()
	}));
}
// src/collect/collectors/access-keys.ts
/** Keys of the users that servers declare: one listing for each user. */
const accessKeys = {
	name: "access-keys",
	provides: { "access-key": [
		"suffix",
		"status",
		"created"
	] },
	plan: (topology, kinds) => kinds.has("access-key") ? declaredUsers(topology).map(({ arn }) => ({
		read: "access-keys",
		account: accountOfArn(arn),
		user: arn,
		why: `access keys of ${nameOfArn(arn)}`,
		subjects: [arn]
	})) : [],
	collect({ accessKeys: done, topology }) {
		let declared = declaredUsers(topology);
		return {
			subjects: done.flatMap(({ planned: { user, account }, listing }) => subjectsOf(user, account, listing.items)),
			gaps: done.flatMap(({ planned: { user, account }, listing: { unread } }) => {
				let servers = declared.find(({ arn }) => arn === user)?.servers ?? [];
				return unread === void 0 ? [] : [gapOf("access-key", account, servers, unread)];
			}),
			reads: done.flatMap(({ planned: { user, account }, listing: { unread } }) => unread === void 0 ? [{
				name: "access-keys",
				account,
				subject: user
			}] : [])
		};
	}
};
/** Two keys whose ids end alike stay two subjects: the later one is numbered. */
function subjectsOf(user, account, keys) {
	let ordered = [...keys].sort((one, other) => compareText(one.suffix, other.suffix) || compareText(one.created, other.created));
	return ordered.map(({ suffix, status, created }, index) => {
		let before = ordered.slice(0, index).filter((key) => key.suffix === suffix).length, name = before === 0 ? suffix : `${suffix}-${before + 1}`, facts = {
			suffix: known(suffix),
			status: known(status),
			created: known(created)
		};
		return {
			kind: "access-key",
			id: `${user}/${name}`,
			name,
			account,
			facts
		};
	});
}
// src/collect/collectors/instance-facts.ts
/** The facts of an instance, as the catalogue names them. */
const instancePaths = [
	"exists",
	"state",
	"vpcId",
	"tags",
	"metadataOptions.state",
	"metadataOptions.httpEndpoint",
	"metadataOptions.httpTokens",
	"metadataOptions.hopLimit",
	"instanceProfile.arn"
];
/** What one listing says about an instance: all of it, that it does not exist, or why nothing is known. */
function instanceFacts({ instance, unread }, redact) {
	return instance === void 0 ? unread === void 0 ? {
		...everyFact(instancePaths, {
			unknown: "not-collected",
			detail: "The instance does not exist."
		}),
		exists: known(!1)
	} : everyFact(instancePaths, unread) : readFacts(instance, redact);
}
function readFacts(instance, redact) {
	let tags = Object.entries(instance.tags).sort(([one], [other]) => compareText(one, other));
	return {
		exists: known(!0),
		state: known(instance.state),
		vpcId: instance.vpcId === void 0 ? absent : known(instance.vpcId),
		tags: known(Object.fromEntries(tags.map(([key, value]) => [key, redact(value)]))),
		...metadataFacts(instance.metadataOptions),
		"instanceProfile.arn": instance.instanceProfile === void 0 ? absent : known(instance.instanceProfile)
	};
}
/** What the answer does not say is not assumed. Only where it says that no change is being applied do the options hold. */
function metadataFacts(options) {
	let fact = (name) => {
		let value = options[name];
		return value === void 0 ? unsaid(name) : known(value);
	}, option = (name) => options.state === void 0 ? unsaid("state") : options.state === "pending" ? pending : fact(name);
	return {
		"metadataOptions.state": fact("state"),
		"metadataOptions.httpEndpoint": option("httpEndpoint"),
		"metadataOptions.httpTokens": option("httpTokens"),
		"metadataOptions.hopLimit": option("hopLimit")
	};
}
const source = {
	call: callName(describeInstances),
	permission: describeInstances.permission
}, pending = {
	unknown: "unavailable",
	...source,
	detail: "A change of the metadata options is being applied: ask again in a minute."
};
function unsaid(name) {
	return {
		unknown: "invalid-answer",
		...source,
		detail: `The answer does not say metadataOptions.${name}.`
	};
}
// src/collect/collectors/plan-instances.ts
/** In each account and region: all declared ids in as few calls as EC2 allows, and one call for each distinct set of tags. */
function planInstances({ servers }) {
	let places = /* @__PURE__ */ new Map();
	for (let server of servers) {
		let { account, region, instances } = server;
		if (instances === void 0 || region === void 0) continue;
		let place = `${account} ${region}`;
		places.set(place, [...places.get(place) ?? [], {
			...server,
			region,
			instances
		}]);
	}
	return [...places.values()].flatMap((place) => [...planIds(place), ...planTags(place)]);
}
function planIds(servers) {
	let owners = /* @__PURE__ */ new Map();
	for (let server of servers) if ("ids" in server.instances) for (let { id } of server.instances.ids) owners.set(id, [...owners.get(id) ?? [], server]);
	let ids = [...owners.keys()].sort(), reads = [];
	for (let start = 0; start < ids.length; start += 200) {
		let chunk = ids.slice(start, start + 200), owning = servers.filter((server) => chunk.some((id) => owners.get(id)?.includes(server)));
		reads.push(readOf({ ids: chunk }, owning, "by id", ({ account, region }) => chunk.map((id) => instanceArn(region, account, id))));
	}
	return reads;
}
function planTags(servers) {
	let alike = /* @__PURE__ */ new Map();
	for (let server of servers) {
		let text = selectorText(server, server.instances);
		"tags" in server.instances && alike.set(text, [...alike.get(text) ?? [], server]);
	}
	return [...alike.values()].flatMap((owning) => {
		let [{ instances }] = owning;
		return "tags" in instances ? [readOf({ tags: instances.tags }, owning, "by tags", () => owning.map(({ name }) => name).sort())] : [];
	});
}
function readOf(query, owning, how, subjects) {
	let [first] = owning, servers = owning.map(({ name }) => name).sort(), why = `instances of ${servers.join(", ")}, ${how}`;
	return {
		read: "instances",
		account: first.account,
		region: first.region,
		query,
		servers,
		why,
		subjects: subjects(first)
	};
}
// src/collect/collectors/selected-instances.ts
/** What each listing of instances says about the instances that it is about; an instance may be in several. */
function selectedInstances(reading) {
	return reading.instances.flatMap(({ planned, listing }) => {
		let { account, region, query } = planned, alive = new Map(listing.items.filter(isAlive).map((instance) => [instance.id, instance]));
		return ("ids" in query ? query.ids : [...alive.values()].filter((instance) => hasTags(instance, query.tags)).map(({ id }) => id)).map((id) => {
			let instance = alive.get(id);
			return {
				arn: instanceArn(region, account, id),
				planned,
				...instance && { instance },
				...listing.unread && { unread: listing.unread }
			};
		});
	});
}
function isAlive({ state }) {
	return state !== "shutting-down" && state !== "terminated";
}
function hasTags(instance, tags) {
	return Object.entries(tags).every(([key, value]) => instance.tags[key] === value);
}
// src/collect/collectors/instances.ts
/** Instances that servers select, by id or by tags. */
const instances = {
	name: "instances",
	provides: { instance: instancePaths },
	plan: (topology, kinds) => kinds.has("instance") ? planInstances(topology) : [],
	collect(reading) {
		let selected = selectedInstances(reading), selections = reading.topology.servers.flatMap((server) => selectionOf(server, selected, reading.instances));
		return {
			subjects: readSubjects(selected, selections, reading),
			selections,
			gaps: reading.instances.flatMap(({ planned, listing }) => listing.unread === void 0 ? [] : [gapOf("instance", planned.account, planned.servers, listing.unread, planned.region)]),
			reads: completedReads(reading.instances)
		};
	}
};
/** What the selector of a server found. A declared id is there whether or not the instance exists. */
function selectionOf(server, selected, done) {
	let selector = server.instances;
	if (selector === void 0) return [];
	let isOwn = ({ query, servers }) => servers.includes(server.name) && "ids" in query == "ids" in selector, asked = done.filter(({ planned }) => isOwn(planned));
	if (asked.length === 0) return [];
	let declared = "ids" in selector ? new Set(selector.ids.map(({ id }) => id)) : void 0, arns = selected.filter(({ planned, arn }) => isOwn(planned) && (declared?.has(nameOfArn(arn)) ?? !0)).map(({ arn }) => arn), unread = asked.find(({ listing }) => listing.unread !== void 0)?.listing.unread;
	return [{
		server: server.name,
		selector: selectorText(server, selector),
		instances: [...new Set(arns)].sort(),
		...unread && { unread }
	}];
}
/** One subject for each instance; what one listing could read outweighs what another could not. */
function readSubjects(selected, selections, { redact }) {
	let surest = /* @__PURE__ */ new Map();
	for (let one of selected) {
		let before = surest.get(one.arn);
		(before === void 0 || !isSure(before) && isSure(one)) && surest.set(one.arn, one);
	}
	return [...surest.values()].map((one) => {
		let { account, region } = one.planned, name = selections.filter((selection) => selection.instances.includes(one.arn)).map(({ server }) => server).sort().join(", ");
		return {
			kind: "instance",
			id: one.arn,
			name,
			account,
			region,
			facts: instanceFacts(one, redact)
		};
	});
}
function isSure({ instance, unread }) {
	return instance !== void 0 || unread === void 0;
}
/** Places where every listing was read to its end. */
function completedReads(done) {
	let places = /* @__PURE__ */ new Map(), unread = /* @__PURE__ */ new Set();
	for (let { planned, listing } of done) {
		let { account, region } = planned, place = `${account} ${region}`;
		places.set(place, {
			name: "instances",
			account,
			region
		}), listing.unread !== void 0 && unread.add(place);
	}
	return [...places].flatMap(([place, read]) => unread.has(place) ? [] : [read]);
}
// src/collect/trust-document.ts
/**
* A policy as JSON text without what may be a secret in it: the values that it compares `sts:ExternalId` with, and what
* `redact` finds in conditions and statement ids. Everything else stays byte for byte, keys written twice as well. A value of
* wildcards only says that any external id will do: that is no secret, and it stays.
*/
function withholdSecrets(text, redact) {
	let open = [], clean = "", from = 0;
	for (let position = 0; position < text.length; position += 1) {
		let character = text[position];
		if (character === "{" || character === "[") open.push({
			key: void 0,
			list: character === "["
		});
		else if (character === "}" || character === "]") open.pop();
		else if (character === "\"") {
			let end = endOfString(text, position), value = JSON.parse(text.slice(position, end)), frame = open.at(-1);
			if (frame !== void 0 && !frame.list && isKey(text, end)) frame.key = value;
			else {
				let replacement = replaceValue(value, keysOf(open), redact);
				replacement !== value && (clean += text.slice(from, position) + JSON.stringify(replacement), from = end);
			}
			position = end - 1;
		} else if (character !== void 0 && /[-\d]/.test(character)) {
			let end = endOfNumber(text, position);
			isExternalId(keysOf(open)) && (clean += text.slice(from, position) + JSON.stringify(withheld), from = end), position = end - 1;
		}
	}
	return clean + text.slice(from);
}
function keysOf(open) {
	return open.flatMap(({ key }) => key === void 0 ? [] : [key.toLowerCase()]);
}
/** `keys` are those around the value from the outside in, in lower case. */
function replaceValue(value, keys, redact) {
	return isExternalId(keys) ? /^[*?]*$/.test(value) ? value : withheld : (keys.includes("condition") || ["sid", "id"].includes(keys.at(-1) ?? "")) && !value.startsWith("arn:") ? redact(value) : value;
}
/** Whether the value is one that `sts:ExternalId` is compared with; `Null` only asks whether there is one. */
function isExternalId(keys) {
	let [operator = "", key] = keys.slice(-2);
	return key === "sts:externalid" && !/^(.*:)?null$/.test(operator);
}
/** A string is a key when a colon follows. */
function isKey(text, end) {
	let colon = /\s*:/y;
	return colon.lastIndex = end, colon.test(text);
}
function endOfNumber(text, start) {
	let number = /[-+.\deE]+/y;
	return number.lastIndex = start, number.test(text), number.lastIndex;
}
/** The position after the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
	let position = start + 1;
	for (; text[position] !== "\"";) position += text[position] === "\\" ? 2 : 1;
	return position + 1;
}
// src/collect/collectors/roles.ts
const serverRolePaths = [
	"arn",
	"name",
	"uniqueId",
	"trust.document",
	"instanceProfiles"
], targetRolePaths = [
	"exists",
	"uniqueId",
	"trust.document"
], roles = {
	name: "roles",
	provides: {
		"server-role": serverRolePaths,
		"target-role": targetRolePaths
	},
	plan: (topology, kinds) => [...kinds.has("server-role") ? planServerRoles(topology) : [], ...kinds.has("target-role") ? planTargetRoles(topology) : []],
	collect(reading) {
		let listings = roleListings(reading);
		return {
			subjects: [...reading.kinds.has("target-role") ? targetRoleSubjects(reading, listings) : [], ...reading.kinds.has("server-role") ? serverRoleSubjects(reading, listings) : []],
			gaps: gapsOf(reading, listings),
			reads: [...listings].flatMap(([account, { unread }]) => unread === void 0 ? [{
				name: "roles",
				account
			}] : [])
		};
	}
};
function planServerRoles({ servers }) {
	return servers.filter((server) => server.instances !== void 0).map(({ account, name }) => planned(account, `the roles attached to ${name}`, name));
}
function planTargetRoles(topology) {
	return declaredTargets(topology).map(({ account, arn, name }) => planned(account, `the role ${name}`, arn));
}
function planned(account, why, subject) {
	return {
		read: "authorization-details",
		account,
		kinds: ["Role"],
		why,
		subjects: [subject]
	};
}
/** The roles of each account that they were asked of. */
function roleListings({ authorization }) {
	return new Map(authorization.filter(({ planned: { kinds } }) => kinds.includes("Role")).map(({ planned: { account }, listing: { items, unread } }) => [account, {
		items: items.filter((item) => item.kind === "role"),
		...unread && { unread }
	}]));
}
function targetRoleSubjects(reading, listings) {
	let declared = new Set(reading.topology.accounts.map(({ id }) => id));
	return declaredTargets(reading.topology).map((target) => {
		let { arn, name, account } = target;
		return {
			kind: "target-role",
			id: arn,
			name,
			account,
			facts: declared.has(account) ? targetRoleFacts(target, listings.get(account), reading) : everyFact(targetRolePaths, notDeclared(account))
		};
	});
}
function notDeclared(account) {
	return {
		unknown: "not-declared",
		detail: `Account ${account} is not declared under accounts.`
	};
}
function targetRoleFacts({ arn }, listing, { redact }) {
	let role = listing?.items.find((candidate) => candidate.arn === arn);
	return role === void 0 ? listing === void 0 ? everyFact(targetRolePaths, { unknown: "not-collected" }) : listing.unread === void 0 ? {
		exists: known(!1),
		uniqueId: absent,
		"trust.document": absent
	} : everyFact(targetRolePaths, listing.unread) : {
		exists: known(!0),
		uniqueId: known(role.uniqueId),
		"trust.document": known(withholdSecrets(role.trust, redact))
	};
}
/** Of all roles of the servers' accounts, those that an instance profile attaches to a collected instance. */
function serverRoleSubjects(reading, listings) {
	let attached = new Set(selectedInstances(reading).flatMap(({ instance }) => instance?.instanceProfile ?? [])), found = /* @__PURE__ */ new Map();
	for (let [account, { items }] of listings) for (let role of items) role.instanceProfiles.some((profile) => attached.has(profile)) && found.set(role.arn, {
		kind: "server-role",
		id: role.arn,
		name: role.name,
		account,
		facts: {
			arn: known(role.arn),
			name: known(role.name),
			uniqueId: known(role.uniqueId),
			"trust.document": known(withholdSecrets(role.trust, reading.redact)),
			instanceProfiles: known([...role.instanceProfiles].sort())
		}
	});
	return [...found.values()];
}
/** Target roles may be missing where roles were not read; server roles also where instances were not. */
function gapsOf(reading, listings) {
	let targets = reading.kinds.has("target-role") ? declaredTargets(reading.topology) : [], servers = reading.kinds.has("server-role") ? reading.topology.servers.filter((server) => server.instances) : [], unreadRoles = [...listings].flatMap(([account, { unread }]) => {
		if (unread === void 0) return [];
		let reaching = targets.filter((target) => target.account === account).flatMap((target) => target.servers), living = servers.filter((server) => server.account === account).map(({ name }) => name);
		return [...reaching.length > 0 ? [gapOf("target-role", account, reaching, unread)] : [], ...living.length > 0 ? [gapOf("server-role", account, living, unread)] : []];
	}), unreadInstances = reading.instances.flatMap(({ planned: { account, region, servers: names }, listing }) => listing.unread === void 0 || servers.length === 0 ? [] : [gapOf("server-role", account, names, listing.unread, region)]);
	return [...unreadRoles, ...unreadInstances];
}
// src/collect/collectors/users.ts
const paths = ["exists", "uniqueId"], users = {
	name: "users",
	provides: { user: paths },
	plan: (topology, kinds) => kinds.has("user") ? declaredUsers(topology).map(({ arn }) => ({
		read: "authorization-details",
		account: accountOfArn(arn),
		kinds: ["User"],
		why: `the user ${nameOfArn(arn)}`,
		subjects: [arn]
	})) : [],
	collect(reading) {
		if (!reading.kinds.has("user")) return {
			subjects: [],
			gaps: [],
			reads: []
		};
		let declared = declaredUsers(reading.topology), asked = reading.authorization.filter(({ planned }) => planned.kinds.includes("User"));
		return {
			subjects: declared.map(({ arn }) => {
				let account = accountOfArn(arn);
				return {
					kind: "user",
					id: arn,
					name: nameOfArn(arn),
					account,
					facts: factsOf(arn, account, reading)
				};
			}),
			gaps: asked.flatMap(({ planned: { account }, listing: { unread } }) => {
				let servers = declared.filter(({ arn }) => accountOfArn(arn) === account).flatMap((user) => user.servers);
				return unread === void 0 ? [] : [gapOf("user", account, servers, unread)];
			}),
			reads: asked.flatMap(({ planned: { account }, listing: { unread } }) => unread === void 0 ? [{
				name: "users",
				account
			}] : [])
		};
	}
};
function factsOf(arn, account, { authorization, topology }) {
	if (!topology.accounts.some(({ id }) => id === account)) return everyFact(paths, {
		unknown: "not-declared",
		detail: `Account ${account} is not declared under accounts.`
	});
	let done = authorization.find(({ planned }) => planned.account === account && planned.kinds.includes("User")), user = done?.listing.items.find((item) => item.kind === "user" && item.arn === arn);
	return user === void 0 ? done === void 0 ? everyFact(paths, { unknown: "not-collected" }) : done.listing.unread === void 0 ? {
		exists: known(!1),
		uniqueId: absent
	} : everyFact(paths, done.listing.unread) : {
		exists: known(!0),
		uniqueId: known(user.uniqueId)
	};
}
// src/collect/collectors/index.ts
/** One collector for each read of the catalogue. */
const collectors = [
	instances,
	roles,
	users,
	accessKeys
];
// src/collect/needed-kinds.ts
/**
* The kinds whose base facts must be read so that the wanted facts (by qualified path) can be known; what follows from other
* facts is followed back. Throws on a path that the catalogue does not hold.
*/
function neededKinds(wanted) {
	let kinds = /* @__PURE__ */ new Set(), seen = /* @__PURE__ */ new Set(), open = [...wanted];
	for (let path = open.pop(); path !== void 0; path = open.pop()) {
		if (seen.has(path)) continue;
		seen.add(path);
		let entry = factOf(path);
		if (entry === void 0) throw Error(`the catalogue has no fact ${path}`);
		"from" in entry.source && open.push(...entry.source.from), "read" in entry.source && kinds.add(kindOf(path));
	}
	return kinds.has("server-role") && kinds.add("instance"), kinds;
}
function kindOf(path) {
	let variable = path.slice(0, path.indexOf(".")), entry = catalogue.find((candidate) => candidate.variable === variable);
	if (entry === void 0) throw Error(`the catalogue has no variable ${variable}`);
	return entry.kind;
}
// src/collect/render-plan.ts
/** The calls of a plan for people (`text`) or programs (`json`), without making one. */
function renderPlan({ calls }, format) {
	if (format === "json") return `${JSON.stringify({
		version: 1,
		calls
	}, null, 2)}\n`;
	let rows = calls.map((call) => [
		call.account,
		call.region ?? "-",
		`${call.service}:${call.operation}`,
		call.why
	]), widths = [
		0,
		1,
		2
	].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))), lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()), permissions = [...new Set(calls.map((call) => call.permission))].sort(), count = `${calls.length} ${calls.length === 1 ? "call" : "calls"}, more where a listing has several pages.`;
	return `${[
		...lines,
		"",
		count,
		`Permissions: ${permissions.join(", ") || "none"}`
	].join("\n")}\n`;
}
// src/collect/plan.ts
/** What to ask AWS so that the wanted facts (qualified paths, derived ones too) are known, and nothing else. Pure. */
function planCollection(topology, wanted) {
	let kinds = neededKinds(wanted), declared = new Map(topology.accounts.map((account) => [account.id, account])), reads = mergeListings(collectors.flatMap((collector) => collector.plan(topology, kinds)).filter((read) => declared.has(read.account)));
	return {
		calls: [...[...new Set(reads.map((read) => read.account))].flatMap((id) => sessionCalls(declared.get(id))), ...reads.map((read) => callOf(operationOf(read), read.account, read.why, read.subjects, "region" in read ? read.region : void 0))].sort(compareCalls),
		reads,
		kinds: [...kinds].sort()
	};
}
/** One listing of an account serves all that is wanted of its roles and users. */
function mergeListings(reads) {
	let listings = /* @__PURE__ */ new Map();
	for (let read of reads) {
		if (read.read !== "authorization-details") continue;
		let before = listings.get(read.account);
		listings.set(read.account, before === void 0 ? read : merge(before, read));
	}
	return [...reads.filter((read) => read.read !== "authorization-details"), ...listings.values()];
}
function merge(one, other) {
	let both = (left, right) => [.../* @__PURE__ */ new Set([...left, ...right])].sort();
	return {
		...one,
		kinds: both(one.kinds, other.kinds),
		why: both(one.why.split(", "), other.why.split(", ")).join(", "),
		subjects: both(one.subjects, other.subjects)
	};
}
function operationOf(read) {
	switch (read.read) {
		case "instances": return describeInstances;
		case "authorization-details": return getAccountAuthorizationDetails;
		case "access-keys": return listAccessKeys;
	}
}
function sessionCalls({ id, name, auditRole }) {
	return [...auditRole === void 0 ? [] : [callOf(assumeRole, id, `a session in ${name}`, [id])], callOf(getCallerIdentity, id, `proof that the credentials are those of ${name}`, [id])];
}
function callOf({ service, name, permission }, account, why, forSubjects, region) {
	return {
		service,
		operation: name,
		permission,
		account,
		...region !== void 0 && { region },
		why,
		forSubjects
	};
}
function compareCalls(one, other) {
	return compareText(one.account, other.account) || compareText(callName({
		...one,
		name: one.operation
	}), callName({
		...other,
		name: other.operation
	})) || compareText(one.region ?? "", other.region ?? "") || compareText(one.why, other.why) || compareText(one.forSubjects.join(), other.forSubjects.join());
}
export { listAccessKeys as a, openAws as c, gapOf as i, NoCredentialsError as l, renderPlan as n, getAccountAuthorizationDetails as o, collectors as r, describeInstances as s, planCollection as t };
