import fc from 'fast-check';
import type { Effect } from '../../sandbox/faults.ts';
import { sourceStages } from '../sources/all.ts';
import { targetStages } from '../targets/all.ts';
import { effects as allEffects, happens as happensTo } from './commands.ts';
import { names, Team, type TeamHappening } from './team.ts';

/** Something that happens to a team. */
const happens = happensTo<Team>;

const who = fc.constantFrom(...names);
const some = fc.subarray([...names], { minLength: 1 });

// Nobody gives up here, so that nothing may hang. An empty list is right for many requests, and no one can tell that it
// is a lie.
const effects: readonly Effect[] = [
  ...allEffects.filter(({ kind }) => kind !== 'hang'),
  { kind: 'delay', ms: 30_000 },
  { kind: 'wrong-shape', body: {} },
  { kind: 'wrong-shape', body: [null] },
];

function happenings(scheduler: fc.Scheduler): fc.Arbitrary<TeamHappening>[] {
  return [
    fc
      .subarray([...names], { maxLength: 2 })
      .map((team) => happens(`on call: ${team.join('+') || 'nobody'}`, (world) => world.turn(team))),
    fc.integer({ min: 1, max: 100 }).map((hours) => happens(`${hours} h pass`, (world) => world.pass(hours))),
    fc
      .tuple(who, fc.integer({ min: 1, max: 48 }))
      .map(([name, hours]) =>
        happens(`the pager is overridden: ${name} for ${hours} h`, (world) => world.override(name, hours)),
      ),
    some.map((team) => happens(`somebody makes it show ${team.join('+')}`, (world) => world.edit(team))),
    fc
      .tuple(fc.constantFrom(...effects), fc.integer({ min: 1, max: 8 }), fc.constantFrom(1, 2, 20))
      .map(([effect, nth, times]) =>
        happens(`fault: ${JSON.stringify(effect)} at request ${nth}, ${times} times`, (world) =>
          world.box.faults.add({ ...effect, nth, times }),
        ),
      ),
    fc
      .constantFrom('0', '14d')
      .map((ahead) => happens(`a run, look-ahead ${ahead}`, (world) => once(world, ahead))),
    fc.tuple(who, fc.integer({ min: 1, max: 60 })).map(([name, minutes]) =>
      happens(`${name} comes in ${minutes} min, and a run waits for that`, async (world) => {
        world.comes(name, minutes);
        await world.run({ WAIT_FOR_HANDOVER: '1h' });
      }),
    ),
    fc
      .tuple(who, fc.integer({ min: 1, max: 24 }))
      .map(([name, hours]) =>
        happens(`${name} takes over for ${hours} h`, (world) => world.handOver(name, hours)),
      ),
    fc.option(who).map((name) =>
      happens(`two runs at once${name ? `, one hands over to ${name}` : ''}`, async (world) => {
        world.turns = () => scheduler.schedule(Promise.resolve());
        const second = () => (name ? world.handOver(name, 8) : world.run());
        const { faults } = world.box;
        const { spoilt } = faults;
        await scheduler.waitFor(Promise.all([world.run(), second()]));
        world.turns = async () => {};
        if (faults.spoilt === spoilt && world.target.repeats?.(world.box))
          throw new Error('it was announced twice');
      }),
    ),
    fc
      .tuple(fc.nat(20), fc.boolean())
      .map(([nth, begins]) =>
        happens(`worst day ${nth} ${begins ? 'begins' : 'ends'}`, (world) => world.worstDay(nth, begins)),
      ),
    fc
      .tuple(who, some, fc.integer({ min: 1, max: 6 }))
      .map(([name, team, nth]) =>
        happens(
          `${name} takes over while a run waits with request ${nth}, after ${team.join('+')} were shown`,
          (world) => meanwhile(world, name, team, nth),
        ),
      ),
    fc.constant(happens('all is well again, and a run', wellAgain)),
  ];
}

/** What a run says it did is what can be seen. */
async function once(world: Team, ahead: string) {
  const before = world.truth()?.join();
  const report = await world.run({ LOOK_AHEAD: ahead });
  const change = report.changes.find(({ target }) => target.kind === world.target.kind);
  const isDone = change?.outcome === 'changed' || change?.outcome === 'unchanged';
  // What can't be read back is not known to be right; and the truth may have changed while the run went on.
  const truth = world.truth();
  if (isDone && truth !== null && truth.join() === before && world.target.kind !== 'teams-message') {
    const { shown, wanted } = told(world, truth);
    if (shown !== wanted)
      throw new Error(`it says ${change.outcome}, and shows ${shown} in place of ${wanted}`);
  }
  return change;
}

/** A run waits for half a minute before a request, in which somebody takes over. */
async function meanwhile(world: Team, name: string, shown: readonly string[], nth: number): Promise<void> {
  world.edit(shown);
  let requests = 0;
  let takingOver = Promise.resolve();
  const takeOver = async () => {
    await world.handOver(name, 8);
    world.pass(0.5 / 60);
  };
  world.turns = async () => {
    requests += 1;
    if (requests !== nth) return;
    world.turns = async () => {};
    takingOver = takeOver();
    await takingOver;
  };
  await world.run();
  world.turns = async () => {};
  // A run that has failed elsewhere no longer waits for that request.
  await takingOver;
}

/** Without faults and overrides one run makes it right. */
async function wellAgain(world: Team): Promise<void> {
  world.box.faults.clear();
  world.endWorstDays();
  world.withoutOverrides();
  const before = world.shown().join();
  const change = await once(world, '0');
  if (change?.outcome === 'failed') throw new Error(`all is well, and it fails: ${change.reason}`);
  const truth = world.truth() ?? [];
  if (truth.length > 0 || world.target.ahead) return;
  if (change?.outcome !== 'kept' || world.shown().join() !== before)
    throw new Error('nobody, and it was not kept');
}

/** Who is shown, and who should be. */
function told(world: Team, truth: readonly string[]) {
  // What was said to others too, before a run, is looked for only if something has to be said.
  const shown = world.shown().filter((name) => !world.isSaid || truth.includes(name));
  const wanted = world.target.showsSome ? truth.filter((name) => shown.includes(name)) : truth;
  return { shown: shown.join(), wanted: wanted.join() };
}

/** Any source with any target: both by their being registered. What shows who comes needs a source that tells it. */
const pairs = Object.values(sourceStages).flatMap((source) =>
  Object.values(targetStages)
    .filter(({ ahead }) => !ahead || source.tells !== 'now')
    .map((target) => ({
      source,
      target,
      toString: () => `${source.kind} → ${target.kind}`,
    })),
);

/**
 * Whatever happens, in whatever order, with whatever source and target: it never shows nobody, nor who was not on call,
 * and when all is well again one run makes it right. `counted` is told how many handovers each sequence made. `only`: the
 * pairs with one source or target.
 */
export function livesAnywhere(counted: (handovers: number) => void, most: number, only?: string) {
  const chosen = pairs.filter(({ source, target }) => {
    const kinds: readonly string[] = [source.kind, target.kind];
    return only === undefined || kinds.includes(only);
  });
  if (chosen.length === 0) throw new Error(`no source and no target is named ${only}`);
  const life = fc
    .scheduler()
    .chain((scheduler) => fc.commands(happenings(scheduler), { maxCommands: most, size: 'max' }));
  return fc.asyncProperty(fc.constantFrom(...chosen), life, async ({ source, target }, sequence) => {
    const world = new Team(source, target);
    await fc.asyncModelRun(() => ({ model: {}, real: world }), sequence);
    counted(world.handovers);
  });
}
