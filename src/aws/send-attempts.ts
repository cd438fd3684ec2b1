import type { Budget } from './budget.ts';
import { isThrottling, isTimeout } from './classify-error.ts';
import type { HangingScopes } from './hanging-scopes.ts';
import type { Meter } from './meter.ts';
import type { SdkClient, SdkCommand, SdkNext } from './sdk/load.ts';

/** What all attempts of a run share. */
export interface Attempts {
  readonly budget: Budget;
  readonly meter: Meter;
  readonly hanging: HangingScopes;
  readonly signal: AbortSignal;
}

/** What has slots of its own, and is given up as a whole: one account × region × service. */
export interface AttemptScope {
  readonly key: string;
  /** What it is called in messages; those name the account anyway. */
  readonly place: string;
}

/**
 * Sends a command through the SDK and its retries. Only a single attempt holds slots: not the call while it backs off. `made`
 * is told of every request that is sent. Throws what the SDK throws, and ScopeGivenUpError where its scope hangs.
 */
export function sendAttempts(
  { budget, meter, hanging, signal }: Attempts,
  { key, place }: AttemptScope,
  { client, command, made }: { readonly client: SdkClient; readonly command: SdkCommand; readonly made: () => void },
): Promise<object> {
  const attempt =
    (next: SdkNext): SdkNext =>
    (args) =>
      budget.run(key, async () => {
        hanging.check(key, place);
        made();
        try {
          return await next(args);
        } catch (error) {
          if (isThrottling(error)) meter.throttle();
          if (isTimeout(error)) {
            hanging.timedOut(key, (error as Error).message);
            hanging.check(key, place);
          }
          throw error;
        }
      });
  // Before the signature, so that a request that queued for long is not sent with a stale one.
  command.middlewareStack.addRelativeTo(attempt, {
    name: 'attempt',
    relation: 'before',
    toMiddleware: 'httpSigningMiddleware',
  });
  return client.send(command, { abortSignal: signal });
}
