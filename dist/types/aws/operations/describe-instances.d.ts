/** Instances by id, at most 200 of them, or those that have all these tags. */
export type InstanceQuery = {
    readonly ids: readonly string[];
} | {
    readonly tags: Readonly<Record<string, string>>;
};
