/** One thing that was looked at, and what to do where it is not in order. */
export interface DoctorCheck {
  /** Twelve digits; absent for what concerns the run as a whole. */
  readonly account?: string;
  readonly what: string;
  /** `skipped`: it could not be tried because of another check that is missing. */
  readonly state: 'ok' | 'missing' | 'skipped';
  readonly found: string;
  readonly advice?: string;
}
