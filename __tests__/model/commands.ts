import fc from 'fast-check';
import type { Effect } from '../../sandbox/faults.ts';
import { people } from '../../sandbox/seed.ts';
import type { Report } from '../../src/report/report.ts';
import type { Simulation } from './simulation.ts';

/** Something that happens. `real` is all there is; the model is the truth that it computes. */
export type Happening = fc.AsyncCommand<object, Simulation>;

const hour = 3_600_000;

/** A happening with a name that reads well in a counterexample. */
export function happens<World>(name: string, act: (world: World) => unknown): fc.AsyncCommand<object, World> {
  return { check: () => true, run: async (_, world) => void (await act(world)), toString: () => name };
}

const names = people.map(({ name }) => name);
const who = fc.constantFrom(...names);
const some = fc.subarray(names, { maxLength: 3 });
const nobodyIs = fc.constantFrom('keep', 'fail', 'disable');

/** What goes wrong with a request. */
export const effects: readonly Effect[] = [
  { kind: 'status', status: 429 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, acts: true },
  { kind: 'status', status: 401 },
  { kind: 'refuse' },
  { kind: 'reset' },
  { kind: 'reset', acts: true },
  { kind: 'hang' },
  { kind: 'hang', acts: true },
  { kind: 'garbage' },
  { kind: 'garbage', acts: true },
  { kind: 'truncated' },
  { kind: 'wrong-shape', body: { ok: true, data: {} } },
  { kind: 'redirect', to: 'https://elsewhere.example/' },
];

/** Everything that can happen to a team, its pager and its Slack. */
export function happenings(scheduler: fc.Scheduler): fc.Arbitrary<Happening>[] {
  return [
    some.map((team) => happens(`on call: ${team.join('+') || 'nobody'}`, (world) => world.turn(team))),
    fc
      .integer({ min: 1, max: 100 })
      .map((hours) => happens(`${hours} h pass`, (world) => world.pass(hours * hour))),
    fc
      .tuple(who, fc.integer({ min: 1, max: 48 }))
      .map(([name, hours]) =>
        happens(`the pager is overridden: ${name} for ${hours} h`, (world) => override(world, name, hours)),
      ),
    fc.tuple(who, fc.boolean()).map(([name, deleted]) =>
      happens(`${name} ${deleted ? 'leaves' : 'comes back'}`, (world) => {
        account(world, name).deleted = deleted;
      }),
    ),
    fc.tuple(who, fc.constantFrom('example.com', 'new.example')).map(([name, domain]) =>
      happens(`${name}’s address in Slack is at ${domain}`, (world) => {
        account(world, name).profile.email = `${name}@${domain}`;
      }),
    ),
    fc
      .subarray(
        people.map(({ slack }) => slack),
        { minLength: 1 },
      )
      .map((ids) => happens(`somebody sets the group to ${ids}`, (world) => world.edit(ids))),
    fc.boolean().map((disabled) =>
      happens(`the group is ${disabled ? 'disabled' : 'enabled'}`, (world) => {
        world.group.date_delete = disabled ? 1 : 0;
      }),
    ),
    fc
      .tuple(fc.constantFrom(...effects), fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 2, 20))
      .map(([effect, nth, times]) =>
        happens(`fault: ${JSON.stringify(effect)} at request ${nth}, ${times} times`, (world) => {
          world.box.faults.add({ ...effect, nth, times });
          world.hanging ||= effect.kind === 'hang';
        }),
      ),
    fc
      .tuple(nobodyIs, fc.boolean())
      .map(([onNobody, skip]) =>
        happens(`a run, ${onNobody}${skip ? ', skip' : ''}`, (world) => once(world, inputs(onNobody, skip))),
      ),
    fc
      .tuple(who, fc.integer({ min: 1, max: 24 }))
      .map(([name, hours]) =>
        happens(`${name} takes over for ${hours} h`, (world) => once(world, handover(name, hours))),
      ),
    fc.tuple(nobodyIs, fc.option(who)).map(([onNobody, name]) =>
      happens(`two runs at once, ${onNobody}${name ? `, one hands over to ${name}` : ''}`, async (world) => {
        world.skips = false;
        const turns = () => scheduler.schedule(Promise.resolve());
        const second = name ? handover(name, 8) : inputs(onNobody, false);
        await scheduler.waitFor(
          Promise.all([world.run(inputs(onNobody, false), turns), world.run(second, turns)]),
        );
      }),
    ),
    fc.constant(happens('all is well again, and a run', wellAgain)),
  ];
}

function inputs(onNobody: string, skip: boolean): Record<string, string> {
  return { 'on-nobody': onNobody, 'on-unmapped': skip ? 'skip' : 'fail' };
}

function handover(name: string, hours: number): Record<string, string> {
  return { 'handover-to': `${name}@example.com`, 'handover-for': `${hours}h` };
}

async function once(world: Simulation, given: Record<string, string>): Promise<Report> {
  world.skips = given['on-unmapped'] === 'skip';
  const report = await world.run(given);
  const [change] = report.changes;
  const shown = world.group.date_delete === 0 ? world.members : '';
  // What a run says it did is what can be seen.
  if (change?.outcome === 'changed' || change?.outcome === 'unchanged') {
    if (shown !== change.after?.join())
      throw new Error(`it says ${change.after}, and the group shows ${shown}`);
  }
  return report;
}

/** Without faults, and with everybody in Slack, one run makes the group right. */
async function wellAgain(world: Simulation): Promise<void> {
  world.box.faults.clear();
  world.hanging = false;
  for (const { name } of people) {
    Object.assign(account(world, name), { deleted: false });
    account(world, name).profile.email = `${name}@example.com`;
  }
  const before = world.members;
  const report = await once(world, inputs('keep', false));
  const [change] = report.changes;
  const wanted = world.truth().join() || before;
  if (change?.outcome === 'failed') throw new Error(`all is well, and it fails: ${change.reason}`);
  if (world.members !== wanted) throw new Error(`on call is ${wanted}, and the group holds ${world.members}`);
}

function account(world: Simulation, name: string) {
  const user = world.box.slack.users.find((one) => one.name === name);
  if (!user) throw new Error(`${name} is not in Slack`);
  return user;
}

function override(world: Simulation, name: string, hours: number): void {
  const from = new Date(world.clock);
  world.schedule.overrides = world.schedule.overrides.filter(({ until }) => until > from).slice(-5);
  world.schedule.overrides.push({
    alias: `by-hand-${world.clock}-${world.schedule.overrides.length}`,
    from,
    until: new Date(world.clock + hours * hour),
    recipient: { type: 'user', username: `${name}@example.com` },
  });
  world.pass(0);
}
