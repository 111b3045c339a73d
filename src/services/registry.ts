import type { Http } from '../http/http.ts';
import type {
  Directory,
  DirectoryName,
  ServiceName,
  Source,
  SourceKind,
  Target,
  TargetKind,
  TargetRef,
} from '../model.ts';
import type { Repository, RepositoryFiles } from '../repository.ts';
import type { InputName, Values } from '../settings/inputs.ts';
import type { Alerts } from './slack/alerts.ts';

/** What a service can be for us. */
export interface Service {
  readonly source?: Source;
  readonly directory?: Directory;
  readonly target?: (ref: TargetRef) => Target;
  readonly alerts?: Alerts;
}

/** What a service gets to work with. */
export interface Connection {
  readonly http: Http;
  /** The inputs: tokens, addresses. */
  readonly values: Values;
  /** The team's files. */
  readonly repository: Repository;
  /** Where this job may ask for a token that proves which job it is, or `null`. */
  readonly identity: { readonly url: string; readonly token: string } | null;
  readonly now: () => Date;
}

/**
 * A kind of source or target: the service it belongs to, and the inputs that it can't do without; of a list, one
 * is enough.
 */
interface Kind {
  readonly service: ServiceName;
  readonly needs: readonly (InputName | readonly InputName[])[];
}

const jiraNeeds = [['jira-site', 'jira-cloud-id'], 'jira-email', 'jira-token'] as const;

/** The registry of sources. */
export const sources: Readonly<Record<SourceKind, Kind>> = {
  opsgenie: { service: 'opsgenie', needs: ['opsgenie-token'] },
  jsm: { service: 'jira', needs: jiraNeeds },
  pagerduty: { service: 'pagerduty', needs: ['pagerduty-token'] },
  grafana: { service: 'grafana', needs: ['grafana-token', 'grafana-api-url'] },
  'incident-io': { service: 'incident-io', needs: ['incident-io-token'] },
  rootly: { service: 'rootly', needs: ['rootly-token'] },
  splunk: { service: 'splunk', needs: ['splunk-api-id', 'splunk-token'] },
  rota: { service: 'rota', needs: [] },
  ical: { service: 'ical', needs: ['ical-url'] },
};

/** The registry of targets. */
export const targets: Readonly<Record<TargetKind, Kind & { readonly directory: DirectoryName | null }>> = {
  'slack-user-group': { service: 'slack', directory: 'slack', needs: ['slack-token'] },
  'slack-topic': { service: 'slack', directory: 'slack', needs: ['slack-token'] },
  'slack-message': { service: 'slack', directory: 'slack', needs: ['slack-token'] },
  'teams-tag': {
    service: 'microsoft',
    directory: 'microsoft',
    needs: ['microsoft-tenant', 'microsoft-client-id'],
  },
  'teams-message': { service: 'microsoft', directory: null, needs: ['teams-webhook-url'] },
  'github-team': { service: 'github', directory: 'github', needs: ['github-token'] },
  'github-issues': { service: 'github', directory: 'github', needs: ['github-token'] },
  'jira-component': { service: 'jira', directory: 'jira', needs: jiraNeeds },
};

/** Each service's code is loaded when it is first used. */
const modules: Readonly<Record<ServiceName, () => Promise<(connection: Connection) => Service>>> = {
  opsgenie: async () => (await import('./opsgenie/service.ts')).opsgenie,
  jira: async () => (await import('./jira/service.ts')).jira,
  pagerduty: async () => (await import('./pagerduty/service.ts')).pagerduty,
  grafana: async () => (await import('./grafana/service.ts')).grafana,
  'incident-io': async () => (await import('./incident-io/service.ts')).incidentIo,
  rootly: async () => (await import('./rootly/service.ts')).rootly,
  splunk: async () => (await import('./splunk/service.ts')).splunk,
  rota: async () => (await import('./rota/service.ts')).rota,
  ical: async () => (await import('./ical/service.ts')).ical,
  slack: async () => (await import('./slack/service.ts')).slack,
  github: async () => (await import('./github/service.ts')).github,
  microsoft: async () => (await import('./microsoft/service.ts')).microsoft,
};

/** The team's files as GitHub has them; `null` without a token. */
export function repositoryFiles(connection: Pick<Connection, 'http' | 'values'>): RepositoryFiles | null {
  if (connection.values['github-token'] === null) return null;
  const open = async () => {
    const files = (await import('./github/contents.ts')).githubContents(connection);
    if (files === null) throw new Error('there is a token, and yet GitHub is not opened');
    return files;
  };
  return {
    read: async (...where) => (await open()).read(...where),
    write: async (...what) => (await open()).write(...what),
  };
}

/** The services of one run: each is opened once, so that its sources, directory and targets share what they read. */
export interface Services {
  source(kind: SourceKind): Promise<Source>;
  directory(service: DirectoryName): Promise<Directory>;
  target(ref: TargetRef): Promise<Target>;
  /** Tells a channel when something fails. */
  alerts(): Promise<Alerts>;
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
    alerts: async () => offered('alerts', (await service('slack')).alerts),
    target: async (ref) => offered(ref.kind, (await service(targets[ref.kind].service)).target)(ref),
  };
}

function offered<T>(name: string, part: T | undefined): T {
  if (part === undefined) throw new Error(`the registry names ${name}, and its service does not offer that`);
  return part;
}
