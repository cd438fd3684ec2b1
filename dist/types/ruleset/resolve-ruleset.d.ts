import { type FactValue, type Location, type Problem, type RuleOverride, type RuleSetting, type Severity } from '../model/index.js';
import type { CompiledRule } from './compiled-rule.js';
/** What a rule is held with on some subject. */
export interface RuleInForce {
    readonly off: boolean;
    readonly severity: Severity;
    readonly params: Readonly<Record<string, FactValue>>;
}
/** The part of the topology that a subject belongs to. */
export interface SubjectPlace {
    /** Names of the declared servers it serves. */
    readonly servers: readonly string[];
    /** Account id. */
    readonly account?: string | undefined;
    readonly accountName?: string | undefined;
}
/** A rule that a configuration switches on, at least for a part of its topology. */
export interface EnabledRule {
    readonly rule: CompiledRule;
    /** Without overrides. */
    readonly severity: Severity;
    readonly params: Readonly<Record<string, FactValue>>;
    /** With the overrides that match. One for servers matches a subject only if all its servers match. */
    settingsFor(subject: SubjectPlace): RuleInForce;
}
/** The part of a configuration that chooses rules. */
export interface RulesetSettings {
    /** Absolute; what paths of presets are relative to. */
    readonly directory: string;
    readonly extends: readonly {
        readonly name: string;
        readonly location: Location;
    }[];
    readonly rules: readonly RuleSetting[];
    readonly overrides: readonly RuleOverride[];
}
/**
 * The rules in force: those of the extended presets, those the configuration names, and the user's own unless they are off.
 * Settings of rules that do not exist are passed over here; those of presets are problems.
 */
export declare function resolveRuleset(input: {
    readonly rules: readonly CompiledRule[];
    readonly config: RulesetSettings;
    readonly root: string;
}): Promise<{
    readonly rules: readonly EnabledRule[];
    readonly problems: readonly Problem[];
}>;
