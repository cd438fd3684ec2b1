import type { AttemptHandler } from '../attempt-handler.ts';
import type { Service } from '../operation.ts';
import type { Credentials } from '../operations/assume-role.ts';

/** What the clients of all services have in common, as far as it is used here. */
export interface SdkClient {
  readonly config: object;
  send(command: SdkCommand, options: { abortSignal: AbortSignal }): Promise<object>;
}

export interface SdkCommand {
  readonly middlewareStack: {
    addRelativeTo(
      middleware: (next: SdkNext) => SdkNext,
      options: { name: string; relation: 'before' | 'after'; toMiddleware: string },
    ): void;
  };
}

export type SdkNext = (args: unknown) => Promise<unknown>;

export interface SdkClientOptions {
  readonly region: string;
  readonly credentials: () => Promise<Credentials>;
  readonly profile?: string;
  /** Of STS: sts.amazonaws.com is asked, where it serves the region. */
  readonly useGlobalEndpoint?: boolean;
  readonly requestHandler: AttemptHandler;
  /** Each client makes a retry strategy of its own from these two: one shared by all accounts would let one slow account slow all. */
  readonly retryMode: 'standard';
  readonly maxAttempts: number;
}

/** What a client reads of the environment and the shared configuration for itself, whatever its service and region. */
const settings = ['authSchemePreference', 'useDualstackEndpoint', 'useFipsEndpoint', 'userAgentAppId'] as const;

interface SdkService {
  readonly Client: new (options: SdkClientOptions) => SdkClient;
  readonly commands: Readonly<Record<string, new (input: object) => SdkCommand>>;
}

const loaders: Readonly<Record<Service, () => Promise<unknown>>> = {
  ec2: () => import('./ec2.ts'),
  iam: () => import('./iam.ts'),
  sts: () => import('./sts.ts'),
};

/** The SDK of one service, loaded when it is first needed: a replay loads none. */
export async function loadService(service: Service): Promise<SdkService> {
  return (await loaders[service]()) as SdkService;
}

/** Makes clients. Those of one profile have its settings from the first of them: a run makes hundreds, and each would read the same. */
export class ClientMaker {
  private readonly read = new Map<string | undefined, object>();

  async make(service: Service, options: SdkClientOptions): Promise<SdkClient> {
    const { Client } = await loadService(service);
    const client = new Client({ ...this.read.get(options.profile), ...options });
    if (!this.read.has(options.profile)) {
      const config: Partial<Record<string, unknown>> = { ...client.config };
      this.read.set(options.profile, Object.fromEntries(settings.map((name) => [name, config[name]])));
    }
    return client;
  }
}
