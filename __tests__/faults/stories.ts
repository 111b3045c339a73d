import { stringify } from 'yaml';
import { githubJob } from '../../sandbox/github/seed.ts';
import type { Quirk } from '../../sandbox/quirks.ts';
import type { RecordedRequest } from '../../sandbox/recording.ts';
import type { Stage } from '../runs/action.ts';
import { sourceStages } from '../sources/all.ts';
import type { SourceStage, StagedShift } from '../sources/stage.ts';
import { targetStages } from '../targets/all.ts';
import type { TargetStage } from '../targets/stage.ts';

/** Something that a run shall bring about, whatever happens to its requests. */
export interface Story {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string | undefined>>;
  readonly env: Readonly<Record<string, string>>;
  /** Before the run. */
  readonly prepare: (box: Stage) => Promise<void>;
  /** Whom the target shows, as names of the seed (`ana`), sorted. */
  readonly shows: (box: Stage) => readonly string[];
  /** What it shows before and after, and what else it may show for a moment. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly between: readonly (readonly string[])[];
  /** Which requests something happens to. */
  readonly hits: (request: Pick<RecordedRequest, 'service' | 'method' | 'path'>) => boolean;
  /** Whether it says the same twice. */
  readonly repeats: (box: Stage) => boolean;
  /** How many overrides stand. */
  readonly overrides: (box: Stage) => number;
  /** All that can happen is tried in processes of their own too. */
  readonly isMain: boolean;
  /** One of the service's worst days: in one process only, with one effect of each sort. */
  readonly isWorstDay: boolean;
  /** The next run finishes what this one could not. */
  readonly mends: boolean;
}

const week = 7 * 86_400_000;

/** The hour in which the stories begin. */
const hour = Math.floor(Date.now() / 3_600_000) * 3_600_000;

/** On call from three days ago, or from another time on, for a week; then somebody else. */
function shifts(...who: readonly string[]): readonly StagedShift[] {
  return shiftsFrom(hour - (3 * week) / 7, ...who);
}

function shiftsFrom(start: number, ...who: readonly string[]): readonly StagedShift[] {
  return who.map((name, index) => ({
    who: name,
    from: new Date(start + index * week),
    until: new Date(start + (index + 1) * week),
  }));
}

const common = {
  between: [],
  repeats: () => false,
  overrides: () => 0,
  mends: true,
  env: githubJob,
  isMain: false,
  isWorstDay: false,
};

/** A source with a user group: a scheduled handover, nobody on call, and a manual handover if the pager supports it. */
function sourceStories(source: SourceStage, isMain: boolean): readonly Story[] {
  const group = targetStages['slack-user-group'];
  const inputs = {
    source: source.kind,
    schedule: source.schedule,
    'user-group': 'data-oncall',
    'look-ahead': '14d',
  };
  const story = {
    ...common,
    isMain,
    inputs,
    shows: group.shows,
    overrides: source.overrides ?? (() => 0),
    // What happens to the user group's own requests is told with one source for all.
    hits: ({ service }: Pick<RecordedRequest, 'service'>) => isMain || service === source.service,
  };
  const prepare = async (box: Stage) => {
    group.set(box, ['ben', 'cleo']);
    source.set(box, shifts('ana', 'ben'));
  };
  const before = ['ben', 'cleo'];
  return [
    { ...story, name: `${source.kind}: a change`, prepare, before, after: ['ana'] },
    ...(source.overrides
      ? [
          {
            ...story,
            name: `${source.kind}: a manual handover`,
            inputs: {
              ...inputs,
              'handover-to': 'ben@example.com',
              'handover-for': source.untilShiftEnds ? undefined : '8h',
            },
            prepare: async (box: Stage) => {
              await prepare(box);
              group.set(box, ['ana']);
            },
            before: ['ana'],
            after: ['ben'],
          },
        ]
      : []),
    ...(isMain
      ? [
          {
            ...story,
            name: `${source.kind}: nobody on call`,
            inputs: { ...inputs, 'on-nobody': 'disable' },
            prepare: async (box: Stage) => {
              await prepare(box);
              source.set(box, []);
            },
            before,
            after: [],
          },
        ]
      : []),
  ];
}

/** A target alone in a config file, beside a user group where it follows others. */
function targetStory(target: TargetStage): Story {
  const source = sourceStages.opsgenie;
  const others = target.kind === 'teams-message' ? [{ 'slack-user-group': 'data-oncall' }] : [];
  const config = {
    people: target.people ?? [],
    schedules: [{ name: 'Data', source: { opsgenie: source.schedule }, targets: [target.form, ...others] }],
  };
  // What is about who comes is about ana too, after dan.
  const { by } = target.ahead ?? {};
  const start = new Date(hour + (by ?? 0));
  const coming = () => [...shiftsFrom(start.getTime() - week, 'dan', 'ana', 'ben')];
  return {
    ...common,
    name: `${target.kind}: a change`,
    inputs: {
      config: 'on-call.yml',
      schedule: undefined,
      'user-group': undefined,
      'look-ahead': '0',
    },
    async prepare(box) {
      await box.write('on-call.yml', stringify(config));
      source.set(box, by === undefined ? shifts('ana', 'ben') : coming());
      target.set(box, ['ben'], start);
    },
    shows: (box) => target.shows(box, start),
    before: ['ben'],
    after: ['ana'],
    // Where a service can only add and remove, both are there for a moment.
    between: [['ana', 'ben']],
    hits: ({ service }) => service === target.service,
    mends: target.kind !== 'teams-message',
    repeats: target.repeats ?? (() => false),
  };
}

/** A user group that does not exist yet; until its members are set it shows nobody, as before. */
function creation(): Story {
  const group = targetStages['slack-user-group'];
  const story = targetStory(group);
  const inputs = {
    source: 'opsgenie',
    schedule: sourceStages.opsgenie.schedule,
    'user-group': 'data-oncall',
  };
  const exists = ({ slack }: Stage) => slack.userGroups.some(({ handle }) => handle === 'data-oncall');
  return {
    ...story,
    name: `${group.kind}: one that does not exist yet`,
    inputs: { ...inputs, 'create-user-group': 'true', 'look-ahead': '0' },
    async prepare(box) {
      await story.prepare(box);
      box.slack.userGroups = box.slack.userGroups.filter(({ handle }) => handle !== 'data-oncall');
    },
    shows: (box) => (exists(box) ? group.shows(box) : []),
    before: [],
    between: [],
  };
}

const { opsgenie, ...otherSources } = sourceStages;
const { 'slack-user-group': _, ...otherTargets } = targetStages;

/** The same story on each of the service's worst days on which all still comes right. */
function worstDays(story: Story, quirks: readonly Quirk[] = []): readonly Story[] {
  return quirks
    .filter(({ comes }) => comes === 'right')
    .map(({ name, begin }) => ({
      ...story,
      name: `${story.name}, while ${name}`,
      isMain: false,
      isWorstDay: true,
      async prepare(box) {
        await story.prepare(box);
        begin(box);
      },
    }));
}

/** Every registered source and target, by its being registered. */
export const stories: readonly Story[] = [
  ...sourceStories(opsgenie, true),
  ...Object.values(otherSources).flatMap((source) => sourceStories(source, false)),
  ...Object.values(otherTargets).map(targetStory),
  creation(),
  ...Object.values(sourceStages).flatMap((source) =>
    sourceStories(source, false).flatMap((story) => worstDays(story, source.quirks)),
  ),
  ...Object.values(targetStages).flatMap((target) => worstDays(targetStory(target), target.quirks)),
];
