import { quirk } from '../../sandbox/quirks.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { slackQuirks, slackQuirksOf } from './slack-quirks.ts';
import type { TargetStage } from './stage.ts';

const idOf = (who: string) => people.find(({ name }) => name === who)?.slack ?? who;

function group({ slack }: Sandbox) {
  const found = slack.userGroups.find(({ handle }) => handle === 'data-oncall');
  if (!found) throw new Error('the sandbox has no user group data-oncall');
  return found;
}

/** The sandbox's user group `data-oncall`; disabled, it shows nobody. */
export const slackUserGroup: TargetStage = {
  kind: 'slack-user-group',
  service: 'slack',
  form: { 'slack-user-group': 'data-oncall' },
  env: { SLACK_TOKEN: secrets.slack },
  set(box, who) {
    const place = group(box);
    place.users = who.map(idOf);
    place.date_delete = who.length === 0 ? 1 : 0;
  },
  shows: (box) => {
    const { users, date_delete } = group(box);
    if (date_delete !== 0) return [];
    return people.filter(({ slack }) => users.includes(slack)).map(({ name }) => name);
  },
  forbid: ({ slack }) => {
    slack.settings.whoManagesUserGroups = 'admins';
    return /only admins may manage user groups.*`slack-user-group-token`/s;
  },
  quirks: [
    ...slackQuirks,
    quirk('the token is for a whole organization', 'failed', slackQuirksOf, 'orgToken', true),
    quirk('a switch that is set can’t be set', 'right', slackQuirksOf, 'refusesRepetition', true),
    quirk('the list lags behind a write that tells nothing', 'right', slackQuirksOf, 'lag', 2),
  ],
  writes: ({ path }) => /usergroups\.(create|users\.update|enable|disable)$/.test(path.split('?')[0] ?? ''),
};
