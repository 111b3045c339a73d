import { Failure } from '../failure.ts';

/** All that is wrong with the settings. */
export class InvalidSettings extends Failure {
  /** Each without a full stop. */
  readonly problems: readonly string[];
  /** The alert channel, as far as one can be made out. */
  readonly alert: string | null;
  readonly #sent: number;
  readonly #notes: readonly string[];

  /** `notes`: what else should be known, in sentences. */
  constructor(
    problems: readonly string[],
    sent: number,
    alert: string | null,
    { notes = [], ...options }: ErrorOptions & { readonly notes?: readonly string[] } = {},
  ) {
    super(`${headline(sent)} ${problems.join('; ')}.`, notes.join(' '), options);
    this.problems = problems;
    this.alert = alert;
    this.#sent = sent;
    this.#notes = notes;
  }

  /** A headline, and a line for each problem. */
  override get lines(): readonly string[] {
    return [headline(this.#sent), ...this.problems, ...this.#notes];
  }

  override noting(notes: readonly string[]): InvalidSettings {
    const all = [...this.#notes, ...notes];
    return new InvalidSettings(this.problems, this.#sent, this.alert, { notes: all, cause: this });
  }
}

function headline(sent: number): string {
  return `Invalid settings (nothing was ${sent === 0 ? 'sent' : 'changed'}):`;
}
