import type * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import type { Directory, KnownPerson, Source } from '../../model.ts';
import type { Repository, RepositoryFiles } from '../../repository.ts';
import type { Target, TargetRef, TargetTraits } from '../../target.ts';
import type { AbsenceCalendar } from './absences.ts';
import type { Alerts } from './alerts.ts';
import type { Checks } from './check.ts';
import type { Inputs, Requirement, ValuesOf } from './input.ts';

/** What a service needs to send requests: its own inputs, and a way to send. */
export interface Connection<Values> {
  readonly http: Http;
  readonly values: Values;
  /** Where this job can request a token that proves its identity, or `null`. */
  readonly identity: { readonly url: string; readonly token: string } | null;
  readonly now: () => Date;
}

/** What a service works with: one object for everything that a service does in a run. */
export interface Context<Values> extends Connection<Values> {
  /** The team's files. */
  readonly repository: Repository;
  /** The entries of `people`. If a service gives only names, these are the ones to look for. */
  readonly people: readonly KnownPerson[];
}

/** The values of all inputs, before they are narrowed to one service's. */
export type AnyValues = Readonly<Record<string, unknown>>;
type AnyContext = Context<AnyValues>;

/** Something that is loaded only if needed: a run without a config file needs no schema for one. */
type Lazy<T> = () => Promise<T>;

/** Something that a service can do. Its code is loaded on first use. */
interface Ability<T, C = AnyContext> {
  /** Required inputs. Of a list, one is enough. */
  readonly requires: readonly Requirement[];
  readonly open: (context: C) => Promise<T>;
}

/** A kind of source. */
export interface SourceManifest extends Ability<Source> {
  /** What identifies a schedule there: `Opsgenie: the schedule’s name or id.` */
  readonly about: string;
  /** Times may be given without an offset, in the schedule's time zone. */
  readonly localTimes?: true;
  /** Its API says who is on call now, and not when shifts begin and end: they are read only if something needs them. */
  readonly tellsShifts?: false;
  /** A schedule's rotations can be read one by one: the source has `inRotation`. */
  readonly rotations?: true;
  /** What its users should know at this time, such as that it ends soon; `null`: nothing. */
  readonly notice?: (values: AnyValues, now: Date) => string | null;
}

/** The accounts of a service. */
export interface DirectoryManifest extends Ability<Directory> {
  /** What `people` in the config file calls it: `slack`. */
  readonly key: string;
  /** An account in the config file's `people`. */
  readonly account: Lazy<z.ZodMiniType<string>>;
  /** What an account id looks like, for the line that an error says to add: `U…`. */
  readonly example: string;
  /** Whether a word can only be an account id. Absent if ids have no form that is that clear. */
  readonly isId?: (word: string) => boolean;
  /** `false`: the service finds nobody by an address. */
  readonly byAddress?: false;
}

/** A kind of target. */
export interface TargetManifest extends TargetTraits {
  readonly requires: readonly Requirement[];
  /** The options after the kind in the config file, turned into the rest of a reference. */
  readonly shape: Lazy<z.ZodMiniType<Omit<TargetRef, 'kind'>>>;
  readonly open: (context: AnyContext, options: unknown, name: string) => Promise<Target>;
}

/** A service: everything that must be known about its folder before its code is loaded. */
export interface Service {
  /** For people: `Opsgenie`. */
  readonly name: string;
  readonly inputs: Inputs;
  readonly sources?: Readonly<Record<string, SourceManifest>>;
  readonly directory?: DirectoryManifest;
  readonly targets?: Readonly<Record<string, TargetManifest>>;
  /** Inputs that a schedule in the config file may set for its own targets here: `slack: { team-id: … }` sets `slack-team-id`. */
  readonly schedule?: {
    readonly key: string;
    readonly shape: Lazy<z.ZodMiniType<Readonly<Record<string, string>>>>;
  };
  readonly alerts?: Ability<Alerts>;
  /** A calendar of absences, which begins to load when it is opened. */
  readonly absences?: Ability<AbsenceCalendar>;
  /** What `mode: check` looks at besides its schedules and targets. */
  readonly checks?: Ability<Checks>;
  /** Needs only a connection, because the team's files are read through it. */
  readonly files?: Ability<RepositoryFiles, Connection<AnyValues>>;
}

/** Type-checks a manifest and keeps its literal types. */
export function defineService<const S extends Service>(service: S): S {
  return service;
}

/** The inputs in a list of requirements that are always required, without those of which one is enough. */
type Needed<R extends readonly Requirement[]> = Extract<R[number], string>;

type NameIn<I extends Inputs> = keyof I & string;

/** Loads the code of an ability. In its values, exactly the required inputs are never `null`. */
type Load<I extends Inputs, R extends readonly Requirement[], T, More extends unknown[] = []> = () => Promise<
  (context: Context<ValuesOf<I, NoInfer<Needed<R>>>>, ...more: More) => T
>;

interface Loaded<I extends Inputs, R extends readonly Requirement[], T> {
  readonly requires: R;
  readonly load: Load<I, R, T>;
}

/** A kind of source of a service with these inputs. */
export function source<I extends Inputs, const R extends readonly Requirement<NameIn<I>>[]>(
  inputs: I,
  { requires, load, ...about }: Loaded<I, R, Source> & Omit<SourceManifest, keyof Ability<Source>>,
): SourceManifest {
  return { ...about, requires, open: async (context) => (await load())(narrowed(context, inputs, requires)) };
}

/** The directory of a service. */
export function directory<I extends Inputs, const R extends readonly Requirement<NameIn<I>>[]>(
  inputs: I,
  { requires, load, ...about }: Loaded<I, R, Directory> & Omit<DirectoryManifest, keyof Ability<Directory>>,
): DirectoryManifest {
  return { ...about, requires, open: async (context) => (await load())(narrowed(context, inputs, requires)) };
}

/** The alert channel of a service. */
export function alerts<I extends Inputs, const R extends readonly Requirement<NameIn<I>>[]>(
  inputs: I,
  { requires, load }: Loaded<I, R, Alerts>,
): Ability<Alerts> {
  return { requires, open: async (context) => (await load())(narrowed(context, inputs, requires)) };
}

/** The calendar of absences of a service. */
export function absences<I extends Inputs, const R extends readonly Requirement<NameIn<I>>[]>(
  inputs: I,
  { requires, load }: Loaded<I, R, AbsenceCalendar>,
): Ability<AbsenceCalendar> {
  return { requires, open: async (context) => (await load())(narrowed(context, inputs, requires)) };
}

/** What `mode: check` looks at in a service. */
export function checks<I extends Inputs, const R extends readonly Requirement<NameIn<I>>[]>(
  inputs: I,
  { requires, load }: Loaded<I, R, Checks>,
): Ability<Checks> {
  return { requires, open: async (context) => (await load())(narrowed(context, inputs, requires)) };
}

/** Access to files in a service's repositories. */
export function files<I extends Inputs, const R extends readonly Requirement<NameIn<I>>[]>(
  inputs: I,
  {
    requires,
    load,
  }: {
    requires: R;
    load: () => Promise<(connection: Connection<ValuesOf<I, NoInfer<Needed<R>>>>) => RepositoryFiles>;
  },
): Ability<RepositoryFiles, Connection<AnyValues>> {
  return { requires, open: async (context) => (await load())(narrowed(context, inputs, requires)) };
}

/** The traits of a kind of target. Those left out are false. */
type Traits = Pick<TargetTraits, 'label' | 'directory'> & Partial<TargetTraits>;

/**
 * A kind of target of a service with these inputs. `shape` parses the options after the kind in the config file, and the
 * target's code gets the result.
 */
export function target<I extends Inputs, const R extends readonly Requirement<NameIn<I>>[], O>(
  inputs: I,
  {
    requires,
    shape,
    nameOf,
    createOf,
    leadOf,
    reachOf,
    load,
    ...traits
  }: {
    requires: R;
    shape: Lazy<z.ZodMiniType<O>>;
    nameOf: (options: O) => string;
    /** Whether these options allow creating the target if it does not exist. Undefined: they do not say. */
    createOf?: (options: O) => boolean | undefined;
    /** How long before a handover it shows who comes, in milliseconds. Undefined: not before. */
    leadOf?: (options: O) => number | undefined;
    /** How far ahead it shows the coming shifts, in milliseconds. Undefined: it shows who is on call. */
    reachOf?: (options: O) => number | undefined;
    load: Load<I, R, Target, [options: NoInfer<O>, name: string]>;
  } & Traits,
): TargetManifest {
  return {
    holdsMembers: false,
    canDisable: false,
    follows: false,
    perSchedule: false,
    ...traits,
    requires,
    shape: async () => {
      const { asReference } = await import('./shapes.ts');
      return asReference(await shape(), { nameOf, createOf, leadOf, reachOf });
    },
    open: async (context, options, name) => {
      const [{ parseOptions }, own, create] = await Promise.all([import('./shapes.ts'), shape(), load()]);
      return create(narrowed(context, inputs, requires), parseOptions(own, options), name);
    },
  };
}

/** Checks that all required inputs were given. Returns the same context, with narrower types. */
function narrowed<I extends Inputs, R extends readonly Requirement[], C extends Connection<AnyValues>>(
  context: C,
  inputs: I,
  requires: R,
): Omit<C, 'values'> & { readonly values: ValuesOf<I, Needed<R>> };
function narrowed(context: Connection<AnyValues>, inputs: Inputs, requires: readonly Requirement[]) {
  for (const name of requires) {
    if (typeof name === 'string' && (context.values[name] ?? null) === null) {
      const about = inputs[name]?.about ?? '';
      throw new Failure(`The input \`${name}\` is missing.`, `Set it: ${about}`);
    }
  }
  // The table of inputs guarantees that each value has the type that its input's parser returns.
  return context;
}
