import type { TargetRef, TargetTraits } from '../target.ts';
import { list } from '../text/parsers.ts';
import { betterStack } from './better-stack/index.ts';
import { datadog } from './datadog/index.ts';
import { firehydrant } from './firehydrant/index.ts';
import { github } from './github/index.ts';
import { goalert } from './goalert/index.ts';
import { grafana } from './grafana/index.ts';
import { ical } from './ical/index.ts';
import { ilert } from './ilert/index.ts';
import { incidentIo } from './incident-io/index.ts';
import { jira } from './jira/index.ts';
import type { Requirement } from './kit/input.ts';
import type { DirectoryManifest, Service, SourceManifest, TargetManifest } from './kit/service.ts';
import { microsoft } from './microsoft/index.ts';
import { opsgenie } from './opsgenie/index.ts';
import { pagerduty } from './pagerduty/index.ts';
import { rootly } from './rootly/index.ts';
import { rota } from './rota/index.ts';
import { slack } from './slack/index.ts';
import { solarwinds } from './solarwinds/index.ts';
import { splunk } from './splunk/index.ts';
import { xurrent } from './xurrent/index.ts';

/** Every service. What the inputs, the config file and the docs know of services comes from here. */
const manifests = [
  opsgenie,
  jira,
  pagerduty,
  grafana,
  incidentIo,
  rootly,
  splunk,
  datadog,
  betterStack,
  ilert,
  firehydrant,
  solarwinds,
  xurrent,
  goalert,
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

/** The same without their kinds' names as types. */
export const services: readonly Service[] = manifests;

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

/** Inputs that only these kinds of sources need, by name: a form asks for them once one of these is chosen. */
export const inputsOfSources: ReadonlyMap<string, readonly string[]> = new Map(
  services
    .filter((service) => service.targets === undefined)
    .flatMap(({ inputs, sources = {} }) => Object.keys(inputs).map((name) => [name, Object.keys(sources)])),
);

/** The directories, by what `people` calls them. */
export const directories: ReadonlyMap<string, DirectoryManifest> = new Map(
  services.flatMap(({ directory }) => (directory ? [[directory.key, directory]] : [])),
);

/** What schedules in the config file may set for services, by key: the shape, and the kinds of targets it applies to. */
export const scheduleInputs = new Map(
  services.flatMap(({ schedule, targets = {} }) =>
    schedule ? [[schedule.key, { shape: schedule.shape, kinds: Object.keys(targets) }] as const] : [],
  ),
);

/** What people call the service that has a directory: `Slack`. */
export function directoryLabel(key: string): string {
  return services.find(({ directory }) => directory?.key === key)?.name ?? key;
}

/** What alerts need. */
export const alertsRequire = services.flatMap(({ alerts }) => alerts?.requires ?? []);

/** The traits of a kind of target. */
export function traitsOf({ kind }: Pick<TargetRef, 'kind'>): TargetTraits {
  return known(targets, kind);
}

/** What people call a kind of source, inside a sentence: `Opsgenie`, `the rota file`. */
export function sourceLabel(kind: string): string {
  const [label = kind] = known(sources, kind).about.split(':');
  return label.replace(/^(The|A) /, 'the ');
}

/** The inputs that a kind of source or target requires. */
export function requirementsOf(kind: string): readonly Requirement[] {
  return known<{ readonly requires: readonly Requirement[] }>({ ...sources, ...targets }, kind).requires;
}

/** The kinds of sources that can read one rotation of a schedule. */
export const sourcesWithRotations: readonly string[] = Object.entries(sources)
  .filter(([, { rotations }]) => rotations)
  .map(([kind]) => kind);

/** Why one rotation can’t be read from a kind of source, inside a sentence; `null`: it can. */
export function whyNoRotation(kind: string): string | null {
  if (!Object.hasOwn(sources, kind) || known(sources, kind).rotations) return null;
  return `${sourceLabel(kind)} tells no rotations, only ${list(sourcesWithRotations, 'and')} do`;
}

/** Whether a kind of source takes times without an offset, because its schedules have a time zone. */
export function takesLocalTimes(kind: string): boolean {
  return Object.hasOwn(sources, kind) && known(sources, kind).localTimes === true;
}

/** Whether a kind of source says when shifts begin and end. */
export function tellsShifts(kind: string): boolean {
  return known(sources, kind).tellsShifts !== false;
}

/** The manifest of a kind that the settings have checked. */
export function known<T>(kinds: Readonly<Record<string, T>>, kind: string): T {
  const manifest = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (manifest === undefined) throw new Error(`no service has ${kind}`);
  return manifest;
}
