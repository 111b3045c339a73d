import type * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import type { Directory, Source, Target, TargetRef, TargetTraits } from '../../model.ts';
import type { Repository, RepositoryFiles } from '../../repository.ts';
import type { Alerts } from './alerts.ts';
import type { Inputs, Requirement, ValuesOf } from './input.ts';

/** How a service sends: its own inputs, and a way to send. */
export interface Connection<Values> {
  readonly http: Http;
  readonly values: Values;
  /** Where this job may ask for a token that proves which job it is, or `null`. */
  readonly identity: { readonly url: string; readonly token: string } | null;
  readonly now: () => Date;
}

/** What a service works with. One object for all that a service does in a run. */
export interface Context<Values> extends Connection<Values> {
  /** The team's files. */
  readonly repository: Repository;
}

/** The values of inputs before anybody knows which are the service's. */
export type AnyValues = Readonly<Record<string, unknown>>;
type AnyContext = Context<AnyValues>;

/** What is loaded when it is needed: a run without a config file needs no schema of one. */
type Lazy<T> = () => Promise<T>;

/** Something that a service can be, whose code is loaded when it is first used. */
interface Ability<T, C = AnyContext> {
  /** Inputs that it can't do without; of a list, one is enough. */
  readonly requires: readonly Requirement[];
  readonly open: (context: C) => Promise<T>;
}

/** A kind of source. */
export interface SourceManifest extends Ability<Source> {
  /** What names a schedule there: `Opsgenie: the schedule’s name or id.` */
  readonly about: string;
}

/** The accounts of a service. */
export interface DirectoryManifest extends Ability<Directory> {
  /** What `people` in the config file calls it: `slack`. */
  readonly key: string;
  /** An account in the config file's `people`. */
  readonly account: Lazy<z.ZodMiniType<string>>;
  /** What an account id looks like, for the line that an error says to add: `U…`. */
  readonly example: string;
  /** Whether a word is an account id and can't be anything else; absent where no form is that clear. */
  readonly isId?: (word: string) => boolean;
}

/** A kind of target. */
export interface TargetManifest extends TargetTraits {
  readonly requires: readonly Requirement[];
  /** What the config file gives behind the kind, turned into the rest of a reference. */
  readonly shape: Lazy<z.ZodMiniType<Omit<TargetRef, 'kind'>>>;
  readonly open: (context: AnyContext, options: unknown, name: string) => Promise<Target>;
}

/** A service: a folder of code, of which this says all that must be known before it is loaded. */
export interface Service {
  /** For people: `Opsgenie`. */
  readonly name: string;
  readonly inputs: Inputs;
  readonly sources?: Readonly<Record<string, SourceManifest>>;
  readonly directory?: DirectoryManifest;
  readonly targets?: Readonly<Record<string, TargetManifest>>;
  readonly alerts?: Ability<Alerts>;
  /** Needs no more than a connection, since the team's files are read with it. */
  readonly files?: Ability<RepositoryFiles, Connection<AnyValues>>;
}

/** Checks the form of a manifest and keeps its literal types. */
export function defineService<const S extends Service>(service: S): S {
  return service;
}

/** The names in a list of requirements that must be given; where one of several is enough, none of them must. */
type Needed<R extends readonly Requirement[]> = Extract<R[number], string>;

type NameIn<I extends Inputs> = keyof I & string;

/** How the code of an ability is loaded. It gets exactly the inputs that are required as given. */
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

/** The files of repositories that a service holds. */
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

/** What a kind of target says of itself; what is left out is not so. */
type Traits = Pick<TargetTraits, 'label' | 'directory'> & Partial<TargetTraits>;

/**
 * A kind of target of a service with these inputs. `shape` is what the config file gives behind the kind; its code gets
 * the options that this makes of it.
 */
export function target<I extends Inputs, const R extends readonly Requirement<NameIn<I>>[], O>(
  inputs: I,
  {
    requires,
    shape,
    nameOf,
    load,
    ...traits
  }: {
    requires: R;
    shape: Lazy<z.ZodMiniType<O>>;
    nameOf: (options: O) => string;
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
      return asReference(await shape(), nameOf);
    },
    open: async (context, options, name) => {
      const [{ parseOptions }, own, create] = await Promise.all([import('./shapes.ts'), shape(), load()]);
      return create(narrowed(context, inputs, requires), parseOptions(own, options), name);
    },
  };
}

/** The same context, once it is sure that what is required was given. */
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
  // Each value has the type that its input's parser returns, by the table of inputs.
  return context;
}
