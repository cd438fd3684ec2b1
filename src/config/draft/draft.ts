/** What a first configuration declares. */
export interface Draft {
  readonly accounts: readonly DraftAccount[];
  readonly servers: readonly DraftServer[];
  readonly integrations: readonly DraftIntegration[];
}

export interface DraftAccount {
  /** Twelve digits. */
  readonly id: string;
  readonly name?: string;
  /** ARN. */
  readonly auditRole?: string;
}

export type DraftServer = {
  readonly name: string;
  /** Name or id. */
  readonly account: string;
} & (
  | {
      readonly authentication: 'instance-profile';
      readonly region: string;
      readonly instances: readonly string[] | { readonly tags: Readonly<Record<string, string>> };
      /** ARN of the attached role. */
      readonly role?: string;
    }
  /** `user`: ARN. */
  | { readonly authentication: 'access-key'; readonly user: string }
);

export interface DraftIntegration {
  readonly name: string;
  readonly server: string;
  /** ARN. */
  readonly role: string;
}
