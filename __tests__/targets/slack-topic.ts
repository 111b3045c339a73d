import { quirk } from '../../sandbox/quirks.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { idsOf, slackQuirks, slackQuirksOf } from './slack-quirks.ts';
import type { TargetStage } from './stage.ts';

const others = 'Data team | https://wiki.example.com/data';

function channel({ slack }: Sandbox) {
  const found = slack.channels.find(({ name }) => name === 'data');
  if (!found) throw new Error('the sandbox has no channel data');
  return found;
}

/** The topic of the sandbox's channel `data`, which says other things too. */
export const slackTopic: TargetStage = {
  kind: 'slack-topic',
  service: 'slack',
  form: { 'slack-topic': 'C0DATA0001' },
  env: { SLACK_TOKEN: secrets.slack },
  set(box, who) {
    const ids = people.filter(({ name }) => who.includes(name)).map(({ slack }) => `<@${slack}>`);
    channel(box).topic.value = ids.length === 0 ? others : `${others} | On call: ${ids.join(', ')}`;
  },
  shows(box) {
    const { value } = channel(box).topic;
    if (!value.startsWith(others)) throw new Error(`what others wrote is lost: ${value}`);
    return people
      .filter(({ slack }) => idsOf(slack).some((id) => value.includes(`<@${id}>`)))
      .map(({ name }) => name);
  },
  forbid({ slack }) {
    const token = slack.tokens[secrets.slack];
    if (token) token.scopes = token.scopes.filter((scope) => !scope.endsWith(':write.topic'));
    return /lacks the scope channels:write\.topic/;
  },
  quirks: [
    ...slackQuirks,
    quirk('channels don’t say who is in them', 'right', slackQuirksOf, 'hidesMembership', true),
  ],
  writes: ({ path }) => path.endsWith('conversations.setTopic'),
};
