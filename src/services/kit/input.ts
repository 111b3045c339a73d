import type { Parser } from '../../text/parsers.ts';

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
