import type { SourceKind, TargetKind } from '../../src/model.ts';
import { members, type Stage } from '../runs/action.ts';

/** How a schedule of one source is set up in the sandbox, and read from there. */
export interface SourceStory {
  /** Inputs that name the schedule. */
  readonly inputs: Readonly<Record<string, string>>;
  /** From now on nobody is on call. */
  readonly nobody: (box: Stage) => void;
  /** How many overrides stand; absent where the source can't be overridden. */
  readonly overrides?: (box: Stage) => number;
}

/** How one target is set up in the sandbox, and what it shows there. */
export interface TargetStory {
  /** Inputs that name the target. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What people see, as names of the seed (`ana`), sorted. */
  readonly shows: (box: Stage) => readonly string[];
}

/** Every registered source needs one: the suite covers it from then on. */
export const sourceStories: Readonly<Record<SourceKind, SourceStory>> = {
  opsgenie: {
    inputs: { source: 'opsgenie', schedule: 'Data Science Team_schedule' },
    nobody: ({ opsgenie }) => opsgenie.schedules[0]?.rotations.splice(0),
    overrides: ({ opsgenie }) => opsgenie.schedules[0]?.overrides.length ?? 0,
  },
};

/** Every registered target needs one: the suite covers it from then on. */
export const targetStories: Readonly<Record<TargetKind, TargetStory>> = {
  'slack-user-group': {
    inputs: { 'user-group': 'data-oncall' },
    shows: (box) =>
      box.slack.userGroups[0]?.date_delete === 0
        ? (members(box) ?? []).map((id) => /^U0([A-Z]+)0/.exec(id)?.[1]?.toLowerCase() ?? id).sort()
        : [],
  },
};

/** Something that a run shall bring about. */
export interface Story {
  readonly name: string;
  readonly source: SourceStory;
  readonly inputs: Readonly<Record<string, string>>;
  /** Before the run. */
  readonly prepare: (box: Stage) => Promise<void>;
  readonly shows: (box: Stage) => readonly string[];
  /** What the target shows before and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const everybody = ['ana', 'ben', 'cleo', 'dan', 'eva'];

/** For each source with each target: a handover by the clock, one by hand, and nobody on call. */
export const stories: readonly Story[] = Object.entries(sourceStories).flatMap(([sourceKind, source]) =>
  Object.entries(targetStories).flatMap(([targetKind, { inputs, shows }]): Story[] => {
    const name = `${sourceKind} and ${targetKind}`;
    const common = { source, shows, inputs: { ...source.inputs, ...inputs, 'look-ahead': '14d' } };
    const plain = { ...common, prepare: async () => {}, before: everybody };
    const byHand = { ...common.inputs, 'handover-to': 'ben@example.com', 'handover-for': '8h' };
    return [
      { ...plain, name: `${name}: a change`, after: ['ana'] },
      {
        ...common,
        name: `${name}: a handover by hand`,
        inputs: byHand,
        prepare: async (box) => void (await box.run(common.inputs)),
        before: ['ana'],
        after: source.overrides ? ['ben'] : ['ana'],
      },
      {
        ...plain,
        name: `${name}: nobody on call`,
        inputs: { ...common.inputs, 'on-nobody': 'disable' },
        prepare: async (box) => source.nobody(box),
        after: [],
      },
    ];
  }),
);
