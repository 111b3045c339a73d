import type { Directory, Source, SourceRef, Target, TargetRef, TargetTraits } from '../model.ts';
import type { RepositoryFiles } from '../repository.ts';
import { github } from './github/index.ts';
import { grafana } from './grafana/index.ts';
import { ical } from './ical/index.ts';
import { incidentIo } from './incident-io/index.ts';
import { jira } from './jira/index.ts';
import type { Alerts } from './kit/alerts.ts';
import type { Requirement } from './kit/input.ts';
import { once, oncePerKey } from './kit/once.ts';
import type {
  AnyValues,
  Connection,
  Context,
  DirectoryManifest,
  Service,
  SourceManifest,
  TargetManifest,
} from './kit/service.ts';
import { microsoft } from './microsoft/index.ts';
import { opsgenie } from './opsgenie/index.ts';
import { pagerduty } from './pagerduty/index.ts';
import { rootly } from './rootly/index.ts';
import { rota } from './rota/index.ts';
import { slack } from './slack/index.ts';
import { splunk } from './splunk/index.ts';

/** Every service. What the inputs, the config file and the docs know of services comes from here. */
const manifests = [
  opsgenie,
  jira,
  pagerduty,
  grafana,
  incidentIo,
  rootly,
  splunk,
  rota,
  ical,
  slack,
  github,
  microsoft,
] as const;

type Manifest = (typeof manifests)[number];
type KindsOf<M, Part extends string> = M extends { readonly [P in Part]: infer Kinds }
  ? keyof Kinds & string
  : never;
type Merged<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** Where schedules are read from. */
export type SourceKind = KindsOf<Manifest, 'sources'>;
/** Places that must show who is on call. */
export type TargetKind = KindsOf<Manifest, 'targets'>;
/** The inputs of all services. */
export type ServiceInputs = Merged<Manifest['inputs']>;

const services: readonly Service[] = manifests;

/** The inputs of all services, by name. */
export const serviceInputs: ServiceInputs = Object.assign({}, ...services.map(({ inputs }) => inputs));

/** Every kind of source by its name, in the order in which they are shown. */
export const sources: Readonly<Record<SourceKind, SourceManifest>> = Object.assign(
  {},
  ...services.map((service) => service.sources),
);

/** Every kind of target by its name. */
export const targets: Readonly<Record<TargetKind, TargetManifest>> = Object.assign(
  {},
  ...services.map((service) => service.targets),
);

/** The directories, by what `people` calls them. */
export const directories: ReadonlyMap<string, DirectoryManifest> = new Map(
  services.flatMap(({ directory }) => (directory ? [[directory.key, directory]] : [])),
);

/** What alerts need. */
export const alertsRequire = services.flatMap(({ alerts }) => alerts?.requires ?? []);

/** What is known of a kind of target. */
export function traitsOf({ kind }: Pick<TargetRef, 'kind'>): TargetTraits {
  return known(targets, kind);
}

/** The inputs that a kind of source or target can't do without. */
export function requirementsOf(kind: string): readonly Requirement[] {
  return known<{ readonly requires: readonly Requirement[] }>({ ...sources, ...targets }, kind).requires;
}

function known<T>(kinds: Readonly<Record<string, T>>, kind: string): T {
  const manifest = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (manifest === undefined) throw new Error(`no service has ${kind}`);
  return manifest;
}

/** The services of one run: each is opened once, so that its sources, directory and targets share what they read. */
export interface Services {
  readonly source: (kind: SourceRef['kind']) => Promise<Source>;
  readonly directory: (key: string) => Promise<Directory>;
  readonly target: (ref: TargetRef) => Promise<Target>;
  /** Tells a channel when something fails. */
  readonly alerts: () => Promise<Alerts>;
}

/** Opens services on demand, all with one context. */
export function connect(context: Context<AnyValues>): Services {
  const source = oncePerKey((kind: string) => known(sources, kind).open(context));
  const directory = oncePerKey((key: string) => known(Object.fromEntries(directories), key).open(context));
  return {
    source,
    directory,
    target: ({ kind, name, options }) => known(targets, kind).open(context, options, name),
    alerts: () => offered(services.find(({ alerts }) => alerts)?.alerts).open(context),
  };
}

/** The team's files as their host has them; `null` without a token. */
export function repositoryFiles(connection: Connection<AnyValues>): RepositoryFiles | null {
  const files = offered(services.find((service) => service.files)?.files);
  if (files.requires.flat().some((name) => (connection.values[name] ?? null) === null)) return null;
  const opened = once(() => files.open(connection));
  return {
    read: async (...where) => (await opened()).read(...where),
    write: async (...what) => (await opened()).write(...what),
  };
}

function offered<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('no service offers that');
  return part;
}
