import type { Http } from '../http.ts';
import type { Directory, ServiceName, Source, SourceKind, Target, TargetKind, TargetRef } from '../model.ts';
import type { InputName, Values } from '../settings/inputs.ts';

/** What a service can be for us. */
export interface Service {
  readonly source?: Source;
  readonly directory?: Directory;
  readonly target?: (ref: TargetRef) => Target;
}

/** What a service gets: a way to send, and the inputs (tokens, addresses). */
export interface Connection {
  readonly http: Http;
  readonly values: Values;
}

/** A kind of source or target: the service it belongs to, and the inputs that it can't do without. */
interface Kind {
  readonly service: ServiceName;
  readonly needs: readonly InputName[];
}

/** The registry of sources. */
export const sources: Readonly<Record<SourceKind, Kind>> = {
  opsgenie: { service: 'opsgenie', needs: ['opsgenie-token'] },
};

/** The registry of targets. */
export const targets: Readonly<Record<TargetKind, Kind>> = {
  'slack-user-group': { service: 'slack', needs: ['slack-token'] },
};

/** Each service's code is loaded when it is first used. */
const modules: Readonly<Record<ServiceName, () => Promise<(connection: Connection) => Service>>> = {
  opsgenie: async () => (await import('./opsgenie/service.ts')).opsgenie,
  slack: async () => (await import('./slack/service.ts')).slack,
};

/** The services of one run: each is opened once, so that its sources, directory and targets share what they read. */
export interface Services {
  source(kind: SourceKind): Promise<Source>;
  directory(service: ServiceName): Promise<Directory>;
  target(ref: TargetRef): Promise<Target>;
}

/** Opens services on demand. */
export function connect(connection: Connection): Services {
  const open = new Map<ServiceName, Promise<Service>>();
  const service = (name: ServiceName) => {
    const opened = open.get(name) ?? modules[name]().then((start) => start(connection));
    open.set(name, opened);
    return opened;
  };
  return {
    source: async (kind) => offered(kind, (await service(sources[kind].service)).source),
    directory: async (name) => offered(name, (await service(name)).directory),
    target: async (ref) => offered(ref.kind, (await service(targets[ref.kind].service)).target)(ref),
  };
}

function offered<T>(name: string, part: T | undefined): T {
  if (part === undefined) throw new Error(`the registry names ${name}, and its service does not offer that`);
  return part;
}
