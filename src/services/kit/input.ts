import { apiUrl, line, type Parser, secretUrl, token } from '../../text/parsers.ts';

/** One input of the action: what it means, how it is read, and what holds when it is not given. */
export interface Input {
  /** For action.yml and the docs: Markdown on one line, without the default. */
  readonly about: string;
  readonly parse: Parser<unknown>;
  /** Read like something the user wrote. Without one, the value is `null`. */
  readonly default?: string;
  /** An expression that action.yml states as the default, so that the runner fills it in. */
  readonly runnerDefault?: string;
  /** A token, an address or an account of a service: given once, and best by the environment. */
  readonly credential?: true;
  /** Masked before anything else happens. */
  readonly secret?: true;
  /** Means nothing, and is not even read, unless that other input is given. */
  readonly onlyWith?: string;
}

/** Inputs by name, as in action.yml. */
export type Inputs = Readonly<Record<string, Input>>;

/** What has to be given: an input, or one of several. */
export type Requirement<Name extends string = string> = Name | readonly Name[];

type Parsed<I extends Input> = Awaited<ReturnType<I['parse']>>;

/** The values of inputs: `null` where nothing was given, there is no default, and it is not among the required ones. */
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

/** An address that is a secret itself. */
export function secretAddress(about: string) {
  return { about, parse: secretUrl, secret: true, credential: true } as const;
}

/** The address of an API, which mostly has a default. */
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
