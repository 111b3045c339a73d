import type { Outputs } from './outputs.ts';

/** What a run that writes nothing has to say: `mode: check` and `mode: report`. Both entry points print it. */
export interface Told {
  /** The log, a line each. */
  readonly lines: readonly string[];
  /** The same as a table, for a terminal. */
  readonly table: string;
  readonly warnings: readonly string[];
  /** Each of them fails the run. */
  readonly failures: readonly string[];
  /** GitHub-flavoured Markdown. */
  readonly summary: string;
  readonly outputs: Outputs;
  /** What programs get besides the outputs, with `--json`. */
  readonly json: Readonly<Record<string, unknown>>;
}
