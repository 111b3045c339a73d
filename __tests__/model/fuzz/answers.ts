import fc from 'fast-check';
import { stringify } from 'yaml';
import { people } from '../../../sandbox/seed.ts';
import type { Sandbox } from '../../../sandbox/world.ts';
import type { TargetKind } from '../../../src/services/registry.ts';
import { type InProcess, inProcess } from '../../in-process.ts';
import { sourceStages } from '../../sources/all.ts';
import type { SourceStage } from '../../sources/stage.ts';
import { targetStages } from '../../targets/all.ts';
import { shiftsFor, type TargetStage } from '../../targets/stage.ts';
import { type Damage, damage, type Spoilt, spoiler, type Through } from './damage.ts';
import { quick, tellable } from './tellable.ts';

const hour = 3_600_000;
const noon = new Date('2026-11-24T12:00:00Z');

/** A source, and a target that shows it; `config`: from a config file. */
interface Story {
  readonly source: SourceStage;
  readonly target: TargetStage;
  readonly env: Readonly<Record<string, string>>;
  readonly config: object | null;
}

/** A story by name, and its variant in which eva takes over manually. */
function byHandToo(name: string, story: Story): readonly (readonly [string, Story])[] {
  const length = story.source.untilShiftEnds ? {} : { HANDOVER_FOR: '8h' };
  const eva = { HANDOVER_TO: 'eva@example.com', ...length };
  const byHand = { ...story, env: { ...story.env, ...eva } };
  return [[name, story], ...(story.source.overrides ? [[`${name}, manually`, byHand] as const] : [])];
}

/** Every registered source with a user group. */
const ofSources = Object.values(sourceStages).flatMap((source) => {
  const env = { SOURCE: source.kind, SCHEDULE: source.schedule, USER_GROUP: 'data-oncall', ...source.env };
  const target = targetStages['slack-user-group'];
  return byHandToo(source.kind, { source, target, env, config: null });
});

/** Every registered target in a config file; what follows others has a user group to follow. */
const ofTargets = Object.values(targetStages).flatMap((target) => {
  const source = sourceStages.opsgenie;
  const others = target.kind === 'teams-message' ? [{ 'slack-user-group': 'platform-oncall' }] : [];
  const targets = [target.form, ...others];
  const schedules = [{ name: 'Data', source: { opsgenie: source.schedule }, targets }];
  const env = { CONFIG: 'on-call.yml', ...source.env, ...target.env };
  const story = { source, target, env, config: { people: target.people ?? [], schedules } };
  return target.ahead ? [[target.kind, story] as const] : byHandToo(target.kind, story);
});

const stories: ReadonlyMap<string, Story> = new Map([...ofSources, ...ofTargets]);

/** What a run is started with, beside what is spoilt. */
const situation = fc.record({
  story: fc.constantFrom(...stories.keys()),
  before: fc.constantFrom<string[]>(['ben'], ['ben', 'cleo'], ['ana'], []),
  onCall: fc.constantFrom<string[]>(['ana'], ['ana', 'cleo']),
  isCheckedOut: fc.boolean(),
});
type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

/**
 * Whatever the services answer: a report with everything told, never a stack, never a defect of ours; and the target
 * shows whom it showed before or who is on call, or some of both where the service can only add and remove.
 */
export const anyAnswer = fc.asyncProperty(
  situation,
  fc.array(damage, { maxLength: 3 }),
  quick(async (given: Situation, damages: readonly Damage[]) => {
    const { spoilt, through } = spoiler(damages);
    const story = stories.get(given.story);
    if (!story) throw new Error('there is no such story');
    const { target, source, env } = story;
    const { box, run } = open(story, given, through);
    const first = target.shows(box, startOf(target));
    const ending: unknown = await run(env).catch((error) => error);
    tellable(ending, env);
    const wrong = shownWrongly(story, given, spoilt, {
      first,
      last: lastShown(target, box, spoilt) ?? first,
      overrides: source.overrides?.(box) ?? 0,
    });
    if (wrong)
      throw new Error(`${wrong}: ${first} were shown, and now ${target.shows(box, startOf(target))}`);
  }),
);

/** What came of a run: names of the seed, and how many overrides stand. */
interface Result {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly overrides: number;
}

function open(story: Story, { before, onCall, isCheckedOut }: Situation, through: Through): InProcess {
  const file = story.config === null ? {} : { 'on-call.yml': stringify(story.config) };
  const given = inProcess(noon, isCheckedOut ? file : {}, false, through);
  Object.assign(given.box.github.files, file);
  const at = (hours: number) => new Date(noon.getTime() + hours * hour);
  const current = shiftsFor(story.target, onCall, {
    from: at(-1),
    now: noon,
    until: at(story.target.ahead ? 40 : 20),
  });
  const next = story.target.ahead ? [] : [{ who: 'dan', from: at(20), until: at(40) }];
  story.source.set(given.box, [...current, ...next]);
  story.target.set(given.box, before, startOf(story.target));
  return given;
}

/** When the shift begins of those whom a target shows that is about who comes. */
function startOf({ ahead }: TargetStage): Date {
  return new Date(noon.getTime() + (ahead?.by ?? 0));
}

/** Where a service can only add and remove, some of both are shown when it breaks in between. */
const addsAndRemoves: readonly TargetKind[] = ['teams-tag', 'github-team', 'github-issues', 'slack-reminder'];

/** What is wrong with what is shown, or `null`. */
function shownWrongly(
  story: Story,
  { onCall }: Situation,
  spoilt: readonly Spoilt[],
  result: Result,
): string | null {
  const { first, last, overrides } = result;
  const byHand = 'HANDOVER_TO' in story.env;
  const due = byHand ? ['eva'] : story.target.kind === 'jira-component' ? onCall.slice(0, 1) : onCall;
  const isDue = last.length > 0 && last.every((who) => due.includes(who));
  if (spoilt.length === 0) return isDue ? null : 'nothing was spoilt, and others than are due are shown';
  if (last.length === 0) return first.length === 0 ? null : 'nobody is shown any more';
  // A file or a calendar that was spoilt may well name others.
  if (spoilt.some(({ isFile }) => isFile) || isSame(first, last)) return null;
  if (byHand && overrides === 0) return 'no override stands, and yet it changed';
  const known = addsAndRemoves.includes(story.target.kind) ? [...first, ...due] : due;
  return last.every((who) => known.includes(who)) ? null : 'somebody is shown who is not on call';
}

/** Whom it shows in the end; `null`: that can't be told, since what it is known by was spoilt on its way to us. */
function lastShown(target: TargetStage, box: Sandbox, spoilt: readonly Spoilt[]): readonly string[] | null {
  const wasSpoilt = (words: readonly string[]) =>
    spoilt.some(({ text }) => words.some((word) => text.includes(word)));
  try {
    const shown = target.shows(box, startOf(target));
    // A card has names, and no ids.
    const isNamed = target.kind === 'teams-message' && wasSpoilt(people.map(({ fullName }) => fullName));
    return shown.length === 0 && isNamed ? null : shown;
  } catch (error) {
    // What others wrote into a topic goes through our hands.
    if (wasSpoilt(['wiki.example.com'])) return null;
    throw error;
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join() === others.toSorted().join();
}
