import { AsyncLocalStorage } from 'node:async_hooks';
import type { RecordedRequest } from '../../sandbox/recording.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import type { World } from '../../src/http/request.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { setup } from '../../src/setup.ts';
import { redactor } from '../../src/text/redact.ts';
import { WatchedRun, watched } from './watched.ts';

const hour = 3_600_000;
const from2026 = Date.parse('2026-11-23T09:00:00Z');

/** Waits before a request to this address. */
type Turns = (url: string) => Promise<void>;

/** A team, its pager and its Slack in memory, on a clock that only moves when told to, or when somebody waits. */
export class Simulation {
  /** Milliseconds since 1970. */
  clock = from2026;
  readonly box: Sandbox;
  /** How often the group was given other members. */
  handovers = 0;
  /** A hang is ended by our own time limit, which is only armed while there is one. */
  hanging = false;
  /** What the group may be set to, as sorted ids: everything that was true while the present runs went on. */
  readonly #true = new Set<string>();
  #running = 0;
  /** A promise that was broken; an error thrown to the program would only be a failed request to it. */
  readonly #violations: string[] = [];
  #mayDisable = false;
  #last: string;
  /** Which run it is that something happens in, and all that go on. */
  readonly #runs = new AsyncLocalStorage<WatchedRun>();
  readonly #watches = new Set<WatchedRun>();

  constructor() {
    this.box = createSandbox({ now: () => new Date(this.clock), sleep: async () => {} });
    this.turn(['ana']);
    this.#last = this.members;
    this.box.after.push((request) => {
      const broken = this.#broken(request);
      if (broken) this.#violations.push(broken);
    });
  }

  /** The ids in the group, sorted. */
  get members(): string {
    return this.group.users.toSorted().join();
  }

  get group() {
    const [found] = this.box.slack.userGroups;
    if (!found) throw new Error('the group is gone');
    return found;
  }

  get schedule() {
    const [found] = this.box.opsgenie.schedules;
    if (!found) throw new Error('the schedule is gone');
    return found;
  }

  /** Who is on call from now on, until the next turn. */
  turn(names: readonly string[]): void {
    const now = new Date(this.clock);
    const [first] = this.schedule.rotations;
    const until = new Date(this.clock + 1000 * hour);
    const shifts = (first?.shifts ?? [])
      .filter((shift) => shift.from < now)
      .map((shift) => ({ ...shift, until: now }));
    const recipients = names.map((name) => ({ type: 'user' as const, username: `${name}@example.com` }));
    const coming = recipients.map((recipient) => ({ from: now, until, recipient }));
    this.schedule.rotations = [{ id: 'r', name: 'r', shifts: [...shifts.slice(-3), ...coming] }];
    this.#remember();
  }

  pass(milliseconds: number): void {
    this.clock += milliseconds;
    this.#remember();
  }

  /** Who is on call, by nothing but the shifts and the overrides: ids of Slack, sorted. */
  truth(): readonly string[] {
    const at = new Date(this.clock);
    const now = ({ from, until }: { from: Date; until: Date }) => from <= at && at < until;
    const over = this.schedule.overrides.findLast(now);
    const shifts = over ? [over] : this.schedule.rotations.flatMap(({ shifts }) => shifts).filter(now);
    const names = shifts.map(({ recipient }) => (recipient.type === 'user' ? recipient.username : ''));
    return [...new Set(names)]
      .map((name) => people.find(({ email }) => email === name)?.slack ?? name)
      .sort();
  }

  /** One run of the program. With `turns` several runs mix. */
  async run(inputs: Readonly<Record<string, string>>, turns: Turns = async () => {}): Promise<Report> {
    this.#running += 1;
    if (this.#running === 1) this.#true.clear();
    // Nobody asks for two handovers within a second.
    if (inputs['handover-to']) this.pass(1_000);
    this.#mayDisable ||= inputs['on-nobody'] === 'disable';
    this.#remember();
    const watch = new WatchedRun(
      () => this.clock,
      () => this.truth(),
      () => this.#watches.size === 1,
    );
    this.#watches.add(watch);
    const to = people.find(({ email }) => email === inputs['handover-to']);
    if (to) this.#true.add(to.slack);
    try {
      const given = Object.entries({ ...usual, ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]);
      const world = this.#world(turns);
      const report = await this.#runs.run(watch, async () => {
        const { services, ...rest } = await setup(Object.fromEntries(given), world);
        return run({ ...rest, services: watched(services, watch) }, world);
      });
      const violations = [...this.#violations, ...watch.violations];
      if (violations.length > 0) throw new Error(violations.join('; '));
      return report;
    } finally {
      this.#watches.delete(watch);
      this.#running -= 1;
      if (this.#running === 0) this.#mayDisable = false;
      this.box.requests.length = 0;
      this.box.slack.slackbotMessages.length = 0;
    }
  }

  #world(turns: Turns): World {
    // One for each run: a signal remembers all that were made from it.
    const never = new AbortController().signal;
    return {
      fetch: async (url, init) => {
        await turns(url);
        return this.box.fetch(url, init);
      },
      now: () => new Date(this.clock),
      sleep: async (milliseconds) => this.pass(milliseconds),
      after: () => (this.hanging ? soon() : never),
      random: () => 0.5,
      redact: redactor([secrets.opsgenie, secrets.slack]),
      mask: () => {},
      readFile: async () => null,
      writeFile: async () => {},
      cancelled: never,
    };
  }

  #remember(): void {
    const truth = this.truth();
    this.#true.add(truth.join());
    for (const { onCall } of this.#watches) for (const id of truth) onCall.add(id);
    if (this.#true.size > 1000) throw new Error('a run goes on for ever');
  }

  /** Asked after every single request: the group is never empty, and never holds who was not on call. */
  #broken({ path }: RecordedRequest): string | null {
    // The request may have been an override.
    this.#remember();
    const { members } = this;
    const isDisabled = this.group.date_delete !== 0 && path.endsWith('usergroups.disable');
    if (isDisabled && !(this.#mayDisable && this.#true.has(''))) {
      return 'the group was disabled although somebody was on call';
    }
    if (members === this.#last) return null;
    const before = this.#last.split(',');
    this.#last = members;
    this.handovers += 1;
    if (members === '') return 'the group is empty';
    const back = this.#runs.getStore()?.back(before, members.split(',')) ?? [];
    if (back.length > 0) return `${back} is put back, whose duty had ended before the run last asked`;
    if (this.#true.has(members) || this.#isPart(members)) return null;
    return `the group holds ${members}, and on call was ${[...this.#true].join(' | ')}`;
  }

  /** With `on-unmapped: skip` it may hold those of the people on call who have an account. */
  #isPart(members: string): boolean {
    const ids = members.split(',');
    return this.skips && [...this.#true].some((one) => ids.every((id) => one.split(',').includes(id)));
  }

  /** Whether runs leave out who has no account. */
  skips = false;

  /** Somebody edits the group manually. */
  edit(ids: readonly string[]): void {
    this.group.users = [...ids];
    this.#last = this.members;
  }
}

/** Unlike `AbortSignal.timeout`, it keeps the process alive until then. */
function soon(): AbortSignal {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), 5);
  return limit.signal;
}

const usual = {
  schedule: 'Data Science Team_schedule',
  'user-group': 'data-oncall',
  'opsgenie-token': secrets.opsgenie,
  'slack-token': secrets.slack,
};
