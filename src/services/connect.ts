import type { Directory, Source, SourceRef } from '../model.ts';
import type { RepositoryFiles } from '../repository.ts';
import type { Target, TargetRef } from '../target.ts';
import type { AbsenceCalendar } from './kit/absences.ts';
import type { Alerts } from './kit/alerts.ts';
import type { Check, Uses } from './kit/check.ts';
import type { Requirement } from './kit/input.ts';
import { once, oncePerKey } from './kit/once.ts';
import type { AnyValues, Connection, Context } from './kit/service.ts';
import { directories, known, services, sources, targets } from './registry.ts';

/** The services of one run: each is opened once, so that its sources, directory and targets share what they read. */
export interface Services {
  readonly source: (kind: SourceRef['kind']) => Promise<Source>;
  readonly directory: (key: string) => Promise<Directory>;
  readonly target: (ref: TargetRef) => Promise<Target>;
  /** Tells a channel when something fails. */
  readonly alerts: () => Promise<Alerts>;
  /** The calendar of absences, which begins to load on the first call; `null` if its address was not given. */
  readonly absences: () => Promise<AbsenceCalendar> | null;
  /** What `mode: check` looks at besides schedules and targets, in every service that is used and whose credentials are there. */
  readonly checks: (uses: Uses) => Promise<readonly Check[]>;
  /** The same services without anything they have read so far, so that they read again. */
  readonly fresh: () => Services;
  /** Notices for people about what was read so far, and about the sources in use. */
  readonly notices: () => readonly string[];
}

/** Opens services on demand, all with one context. */
export function connect(context: Context<AnyValues>): Services {
  // Targets with the same inputs share what they read.
  const contexts = new Map([['', context]]);
  const withInputs = (own: TargetRef['inputs'] = {}) => {
    const key = Object.entries(own)
      .filter(([name, value]) => context.values[name] !== value)
      .join();
    const shared = contexts.get(key) ?? { ...context, values: { ...context.values, ...own } };
    contexts.set(key, shared);
    return shared;
  };
  const source = oncePerKey((kind: string) => known(sources, kind).open(context));
  const directory = oncePerKey((key: string) => known(Object.fromEntries(directories), key).open(context));
  const calendar = services.find((service) => service.absences)?.absences;
  const absences = once(() => offered(calendar).open(context));
  return {
    source,
    directory,
    target: ({ kind, name, options, inputs }) => known(targets, kind).open(withInputs(inputs), options, name),
    alerts: () => offered(services.find(({ alerts }) => alerts)?.alerts).open(context),
    absences: () => (calendar && hasInputs(calendar, context) ? absences() : null),
    async checks(uses) {
      const opened = services.map(async ({ checks, alerts, sources = {}, targets = {} }) => {
        const own: Uses = {
          ...uses,
          sources: uses.sources.filter(({ kind }) => Object.hasOwn(sources, kind)),
          targets: uses.targets.filter(({ kind }) => Object.hasOwn(targets, kind)),
          alert: alerts ? uses.alert : null,
        };
        return checks && hasInputs(checks, context) ? (await checks.open(context))(own) : [];
      });
      return (await Promise.all(opened)).flat();
    },
    // What a service keeps during a run is kept by its context.
    fresh: () => connect({ ...context }),
    notices: () => [
      ...context.repository.notices,
      ...Object.entries(sources)
        .filter(([kind]) => source.has(kind))
        .flatMap(([, { notice }]) => notice?.(context.values, context.now()) ?? []),
    ],
  };
}

/** The team's files on their host. `null` without a token. */
export function repositoryFiles(connection: Connection<AnyValues>): RepositoryFiles | null {
  const files = offered(services.find((service) => service.files)?.files);
  if (!hasInputs(files, connection)) return null;
  const opened = once(() => files.open(connection));
  return {
    read: async (...where) => (await opened()).read(...where),
    write: async (...what) => (await opened()).write(...what),
  };
}

/** Whether all that an ability requires was given. */
function hasInputs(
  { requires }: { readonly requires: readonly Requirement[] },
  { values }: Pick<Connection<AnyValues>, 'values'>,
): boolean {
  return requires.flat().every((name) => (values[name] ?? null) !== null);
}

function offered<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('no service offers that');
  return part;
}
