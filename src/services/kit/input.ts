import { apiUrl, line, type Parser, secretUrl, token } from '../../text/parsers.ts';

/** One input of the action: what it means, how it is parsed, and its default. */
export interface Input {
  /** For action.yml and the docs: Markdown on one line, without the default. */
  readonly about: string;
  readonly parse: Parser<unknown>;
  /** Parsed like something the user wrote. Without one, the value is `null`. */
  readonly default?: string;
  /** An expression that action.yml states as the default, so that the runner fills it in. */
  readonly runnerDefault?: string;
  /** A token, an address or an account of a service: set once, preferably in the environment. */
  readonly credential?: true;
  /** Masked before anything else happens. */
  readonly secret?: true;
  /** Ignored, and not even parsed, unless that other input is given. */
  readonly onlyWith?: string;
}

/** Inputs by name, as in action.yml. */
export type Inputs = Readonly<Record<string, Input>>;

/** A required input, or several of which one is required. */
export type Requirement<Name extends string = string> = Name | readonly Name[];

type Parsed<I extends Input> = Awaited<ReturnType<I['parse']>>;

/** The values of inputs. `null` if an input was not given, has no default and is not required. */
export type ValuesOf<I extends Inputs, Required = never> = {
  readonly [N in keyof I]: I[N] extends { default: string }
    ? Parsed<I[N]>
    : N extends Required
      ? Parsed<I[N]>
      : Parsed<I[N]> | null;
};

/** A token or key of a service. */
export function apiToken(about: string) {
  return { about, parse: token, secret: true, credential: true } as const;
}

/** An address that is itself a secret. */
export function secretAddress(about: string) {
  return { about, parse: secretUrl, secret: true, credential: true } as const;
}

/** The address of an API, usually with a default. */
export function apiAddress(about: string): { about: string; parse: typeof apiUrl; credential: true };
export function apiAddress<D extends string>(
  about: string,
  value: D,
): { about: string; parse: typeof apiUrl; credential: true; default: D };
export function apiAddress(about: string, value?: string) {
  return { about, parse: apiUrl, credential: true, ...(value !== undefined && { default: value }) } as const;
}

/** An id, a name or an e-mail address on one line. */
export function setting(about: string) {
  return { about, parse: line, credential: true } as const;
}
