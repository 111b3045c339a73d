import { type Quirk, quirk } from '../../sandbox/quirks.ts';
import { globalId } from '../../sandbox/slack/grid.ts';
import type { SlackQuirks } from '../../sandbox/slack/state.ts';
import type { Sandbox } from '../../sandbox/world.ts';

const grid = (people: 'U' | 'W' | 'either', groups: 'U' | 'W'): SlackQuirks['grid'] => ({
  people,
  groups,
  turn: 0,
});

/** The switches of the stand-in. */
export const slackQuirksOf = ({ slack }: Sandbox): SlackQuirks => slack.quirks;

/** What any of Slack's targets must stand. */
export const slackQuirks: readonly Quirk[] = [
  quirk('people have two ids, and groups show the other', 'right', slackQuirksOf, 'grid', grid('U', 'W')),
  quirk('people are looked up by their other id', 'right', slackQuirksOf, 'grid', grid('W', 'U')),
  quirk('ids flip from answer to answer', 'right', slackQuirksOf, 'grid', grid('either', 'W')),
];

/** Both ids of somebody of the team. */
export function idsOf(slack: string): readonly string[] {
  return [slack, globalId(slack)];
}
