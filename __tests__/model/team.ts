import { AsyncLocalStorage } from 'node:async_hooks';
import type fc from 'fast-check';
import { stringify } from 'yaml';
import type { Quirk } from '../../sandbox/quirks.ts';
import type { Report } from '../../src/report/report.ts';
import { syncAndWait } from '../../src/waiting.ts';
import { type InProcess, inProcess } from '../in-process.ts';
import type { SourceStage, StagedShift } from '../sources/stage.ts';
import { shiftsFor, type TargetStage } from '../targets/stage.ts';
import { WatchedRun, watched } from './watched.ts';

const hour = 3_600_000;
const start = new Date('2026-11-23T09:00:00Z');

/** A handover that was asked for again may have begun a little earlier, in milliseconds. */
const lag = 60_000;

/** People that every service knows. */
export const names = ['ana', 'ben', 'cleo'] as const;

/** A team with any source and any target, on a clock that only moves when told to, or when somebody waits. */
export class Team {
  readonly source: SourceStage;
  readonly target: TargetStage;
  /** How often the target came to show somebody else. */
  handovers = 0;
  /** Waits before each request, so that several runs mix. */
  turns = async () => {};
  readonly #given: InProcess;
  #shifts: readonly StagedShift[] = [];
  /** When the shift begins that matters to a target that is about who comes. */
  #start = start;
  /**
   * Who may be on call beside the shifts: by an override, or by one of which nobody knows whether it was written. After a
   * `sure` one nobody else is on call, except by those after it.
   */
  #over: { readonly who: string; readonly until: number; sure?: true }[] = [];
  /** Which run it is that something happens in. */
  readonly #runs = new AsyncLocalStorage<WatchedRun>();
  readonly #watches = new Set<WatchedRun>();
  /** Who may be shown while the present runs go on: who was shown before them, and who was on call since. */
  readonly #allowed = new Set<string>();
  #running = 0;
  readonly #worstDays = new Map<Quirk, () => void>();
  /** Two runs go on at once. */
  #meets = false;
  #last: string;
  /** A promise that was broken; an error thrown to the program would only be a failed request to it. */
  readonly #violations: string[] = [];

  constructor(source: SourceStage, target: TargetStage) {
    this.source = source;
    this.target = target;
    const others = target.kind === 'teams-message' ? [{ 'slack-user-group': 'platform-oncall' }] : [];
    const schedule = {
      name: 'Data',
      source: { [source.kind]: source.schedule },
      targets: [target.form, ...others],
    };
    const config = stringify({ people: target.people ?? [], schedules: [schedule] });
    this.#given = inProcess(start, { 'on-call.yml': config }, false, (fetch) => async (...request) => {
      await this.turns();
      return fetch(...request);
    });
    this.turn(['ana']);
    target.set(this.box, ['ana'], this.#start);
    this.#last = 'ana';
    this.box.after.push(() => this.#look());
  }

  get box() {
    return this.#given.box;
  }

  get #now() {
    return this.#given.now().getTime();
  }

  shown(): readonly string[] {
    // Once it has begun, nobody is about to come.
    if (this.target.ahead && this.#start.getTime() <= this.#now) return [];
    return this.target.shows(this.box, this.#start);
  }

  /** Who is on call from now on, sorted; nobody: not before Ben, in twelve days. All overrides are gone. */
  turn(who: readonly string[]): void {
    const minute = Math.floor(this.#now / 60_000) * 60_000;
    const shift = (name: string, from: number): StagedShift => ({
      who: name,
      from: new Date(from),
      until: new Date(from + 1_000 * hour),
    });
    const [now, { from, until }] = [new Date(minute), shift('', minute - hour)];
    if (this.target.ahead) this.#shifts = shiftsFor(this.target, who, { from, now, until });
    else if (who.length === 0) this.#shifts = [shift('ben', minute + 300 * hour)];
    else this.#shifts = who.map((name) => shift(name, minute - hour));
    this.withoutOverrides();
  }

  /** Somebody else comes on call in so many minutes. All overrides are gone. */
  comes(who: string, minutes: number): void {
    const due = Math.floor(this.#now / 60_000 + minutes) * 60_000;
    const until = new Date(due);
    const going = this.#shifts
      .filter(({ from }) => from < until)
      .map((shift) => ({ ...shift, until: shift.until < until ? shift.until : until }));
    this.#shifts = [...going, { who, from: until, until: new Date(due + 1_000 * hour) }];
    this.withoutOverrides();
  }

  /** A target that is about who comes is about the next shift of somebody else. */
  #looksAhead(): void {
    if (!this.target.ahead) return;
    const isLonger = ({ who, from }: StagedShift) =>
      this.#shifts.some((one) => one.who === who && one.from < from && one.until >= from);
    const coming = this.#shifts.filter((shift) => shift.from.getTime() > this.#now && !isLonger(shift));
    const times = coming.map(({ from }) => from.getTime());
    this.#start = new Date(times.length === 0 ? 0 : Math.min(...times));
    // What was said of another shift is not about this one.
    this.#last = this.shown().join();
  }

  withoutOverrides(): void {
    this.source.set(this.box, this.#shifts);
    this.#over = [];
    this.#looksAhead();
    this.#remember();
  }

  /** In the pager somebody takes over. */
  override(who: string, hours: number): void {
    const from = Math.floor(this.#now / 60_000) * 60_000;
    const until = from + hours * hour;
    this.source.override?.(this.box, { who, from: new Date(from), until: new Date(until) });
    if (this.source.override) this.#over.push({ who, until, sure: true });
    this.#remember();
  }

  /** One of the things that its source or target does on its worst days begins or ends. */
  worstDay(nth: number, begins: boolean): void {
    const quirks = [...(this.source.quirks ?? []), ...(this.target.quirks ?? [])];
    const quirk = quirks[nth % Math.max(1, quirks.length)];
    if (!quirk) return;
    const end = this.#worstDays.get(quirk);
    this.#doubtOverrides();
    if (begins && !end) this.#worstDays.set(quirk, quirk.begin(this.box));
    if (begins || !end) return;
    // Two may be about the same: each is ended before those that began earlier.
    const others = [...this.#worstDays.keys()].filter((one) => one !== quirk);
    this.endWorstDays();
    for (const other of others) this.#worstDays.set(other, other.begin(this.box));
  }

  endWorstDays(): void {
    if (this.#worstDays.size > 0) this.#doubtOverrides();
    for (const end of [...this.#worstDays.values()].reverse()) end();
    this.#worstDays.clear();
  }

  /** Which of several overrides counts may be another one from now on. */
  #doubtOverrides(): void {
    const standing = this.#over.filter(({ until }) => until > this.#now);
    if (new Set(standing.map(({ who }) => who)).size < 2) return;
    this.#over = standing.map(({ who, until }) => ({ who, until }));
    this.#remember();
  }

  pass(hours: number): void {
    this.#given.pass(hours * hour);
    this.#remember();
  }

  /** Somebody manually changes what the target shows. */
  edit(who: readonly string[]): void {
    // What has been said to somebody is looked for only if something has to be said.
    if (this.isSaid) return;
    this.target.set(this.box, who, this.#start);
    this.#last = this.shown().join();
  }

  /** Whether a target that is about who comes has had its time, and can only correct what it has said. */
  get isSaid(): boolean {
    const { lead } = this.target.ahead ?? {};
    return lead !== undefined && this.#start.getTime() - lead <= this.#now;
  }

  /** Who is on call by the shifts, sorted; `null` where an override stands or may stand. */
  truth(): readonly string[] | null {
    if (this.#over.some(({ until }) => until > this.#now)) return null;
    return this.#shifts
      .filter((shift) => this.#matters(shift))
      .map(({ who }) => who)
      .sort();
  }

  /** Whether a shift decides who is to be shown: it is on, or it is the next one. */
  #matters({ from, until }: StagedShift): boolean {
    if (!this.target.ahead) return from.getTime() <= this.#now && this.#now < until.getTime();
    return from.getTime() === this.#start.getTime() && from.getTime() > this.#now;
  }

  /** One run of the program. Throws where a promise was broken. */
  async run(more: Readonly<Record<string, string>> = {}): Promise<Report> {
    if (this.#running === 0) {
      this.#allowed.clear();
      for (const name of this.shown()) this.#allowed.add(name);
    }
    this.#running += 1;
    this.#meets = this.#running > 1;
    this.#remember();
    const env = { CONFIG: 'on-call.yml', LOOK_AHEAD: '0', ...this.source.env, ...this.target.env };
    const watch = new WatchedRun(
      () => this.#now,
      () => this.#onCall(),
      () => this.#watches.size === 1,
    );
    this.#watches.add(watch);
    const begin = async () => {
      const { services, ...setup } = await this.#given.setup({ ...env, ...more });
      return { ...setup, services: watched(services, watch) };
    };
    const silent = { synced: () => {}, waits: () => {} };
    const going = this.#runs.run(watch, () => syncAndWait(begin, this.#given.world, silent));
    const { report } = await going.finally(() => {
      this.#watches.delete(watch);
      this.#running -= 1;
      this.#look();
      if (this.#running === 0) this.#meets = false;
      this.box.requests.length = 0;
    });
    const [change] = report.changes.filter(({ target }) => target.kind === this.target.kind);
    // Of two runs that met, one whose time was over before it could look again may have left nobody: then it says so.
    const isNobody = this.target.ahead !== undefined && (this.truth() ?? []).length === 0;
    if (this.#running === 0 && this.#last === '' && change?.outcome !== 'failed' && !isNobody)
      this.#violations.push('nobody is shown, and it did not fail');
    const violations = [...this.#violations, ...watch.violations];
    if (violations.length > 0) throw new Error(violations.join('; '));
    return report;
  }

  /** A run with a manual handover. If the pager does not support that, it is refused. */
  async handOver(who: string, hours: number): Promise<Report> {
    // Nobody asks for two within a second.
    this.#given.pass(1_000);
    const { untilShiftEnds } = this.source;
    const end = untilShiftEnds ? this.#shiftEnd() : this.#now + hours * hour;
    const over = { who, until: end + hour };
    if (this.source.overrides) this.#over.push(over);
    const length = untilShiftEnds ? {} : { HANDOVER_FOR: `${hours}h` };
    const inputs = { ONLY: 'Data', HANDOVER_TO: `${who}@example.com`, ...length };
    const report = await this.run(inputs);
    const isDone = report.changes.some(({ outcome }) => outcome !== 'failed');
    if (isDone && !this.source.overrides) throw new Error('a handover was made that nobody can write');
    // Whoever stays until the shift ends may be on call by an override, and then that is their shift: it ends sooner.
    const isSure = report.handover === 'written' || (report.handover === 'unchanged' && !untilShiftEnds);
    // As long as nothing else was laid over it in the meantime.
    if (isSure && this.#over.at(-1) === over)
      this.#over.push({
        who,
        until: (untilShiftEnds ? this.#shiftEnd() : this.#now + hours * hour) - lag,
        sure: true,
      });
    return report;
  }

  /** When the first of the current shifts ends. */
  #shiftEnd(): number {
    const current = this.#shifts.filter(
      ({ from, until }) => from.getTime() <= this.#now && this.#now < until.getTime(),
    );
    return Math.min(...current.map(({ until }) => until.getTime()), this.#now + 1_000 * hour);
  }

  /** Everybody who may be on call now. */
  #onCall(): readonly string[] {
    const on = this.#shifts.filter((shift) => this.#matters(shift));
    // Whoever comes is to be shown, whoever is on call until then. After an override, dan or an earlier one comes back.
    if (this.target.ahead) return [...on, ...this.#over].map(({ who }) => who).concat('dan');
    const over = this.#over.filter(({ until }) => until > this.#now);
    const sure = over.findLastIndex((one) => one.sure);
    const standing = sure < 0 ? [...on, ...this.#over] : over.slice(sure);
    return standing.map(({ who }) => who);
  }

  #remember(): void {
    for (const who of this.#onCall()) {
      this.#allowed.add(who);
      for (const { onCall } of this.#watches) onCall.add(who);
    }
  }

  /** After every single request: it is never empty, and never shows who was neither there nor on call. */
  #look(): void {
    this.#remember();
    const broken = this.#broken();
    if (broken) this.#violations.push(broken);
  }

  #broken(): string | null {
    let shown: readonly string[];
    try {
      shown = this.shown();
    } catch (error) {
      return String(error);
    }
    // An override may take the shift away, and time may pass until it begins. What was said is corrected before others are told.
    const isNone = this.target.ahead !== undefined && ((this.truth() ?? []).length === 0 || this.isSaid);
    const isMeeting = isNone || (this.#meets && this.target.addsAndRemoves === true);
    if (shown.length === 0) {
      const wasEmpty = this.#last === '';
      if (isMeeting) this.#last = '';
      return isMeeting || wasEmpty ? null : 'nobody is shown';
    }
    if (shown.join() === this.#last) return null;
    const before = this.#last.split(',');
    this.#last = shown.join();
    this.handovers += 1;
    const back = this.#runs.getStore()?.back(before, shown) ?? [];
    if (back.length > 0) return `${back} shown, whose duty had ended before the run last asked`;
    const strangers = shown.filter((name) => !this.#allowed.has(name));
    return strangers.length === 0 ? null : `${strangers} shown, allowed were ${[...this.#allowed]}`;
  }
}

/** Something that happens to a team, with a name that reads well in a counterexample. */
export type TeamHappening = fc.AsyncCommand<object, Team>;
