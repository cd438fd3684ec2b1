import type { Concurrency, GateSettings, Location, Problem, ReportRequest, RuleOverride, RuleSetting, Topology, Waiver } from '../model/index.js';
/** A configuration that is in order, with its defaults. */
export interface Config {
    /** The file as people see it: `/`-separated, relative to the root that was given. */
    readonly file: string;
    /** Absolute; what paths inside are relative to. */
    readonly directory: string;
    readonly topology: Topology;
    /** External ids by account id. They print and serialise as nothing. */
    readonly externalIds: ReadonlyMap<string, string>;
    /** Keys for the REST interface of XSOAR by server name (engines have their server's). They print and serialise as nothing. */
    readonly apiKeys: ReadonlyMap<string, ApiKey>;
    /** Passwords of the proxies of the environment, by variable. They print and serialise as nothing. */
    readonly proxyPasswords: ReadonlyMap<string, string>;
    /** Certificates that an XSOAR server's is held against, by server name. Engines have their server's, and none here. */
    readonly caFiles: ReadonlyMap<string, NamedFile>;
    /** `trustpath/recommended` where the file says nothing. */
    readonly extends: readonly {
        readonly name: string;
        readonly location: Location;
    }[];
    /** Absolute paths. */
    readonly rulesDirs: readonly {
        readonly path: string;
        readonly location: Location;
    }[];
    readonly rules: readonly RuleSetting[];
    readonly overrides: readonly RuleOverride[];
    readonly waivers: readonly Waiver[];
    readonly gate: GateSettings;
    readonly concurrency: Concurrency;
    readonly reports: readonly ReportRequest[];
    /** What works, and is not as it should be. */
    readonly warnings: readonly Problem[];
}
/** A file that the configuration names. */
export interface NamedFile {
    /** Absolute. */
    readonly path: string;
    /** As written, in quotes. */
    readonly shown: string;
    readonly location: Location;
}
export interface ApiKey {
    readonly key: string;
    /** XSOAR 8 wants it beside the key. */
    readonly id?: string;
}
