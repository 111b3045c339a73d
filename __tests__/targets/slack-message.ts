import { type Quirk, quirk } from '../../sandbox/quirks.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import { addMessage, type SlackMessage } from '../../sandbox/slack/channels.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { idsOf, slackQuirks, slackQuirksOf } from './slack-quirks.ts';
import type { TargetStage } from './stage.ts';

function channel({ slack }: Sandbox) {
  const found = slack.channels.find(({ name }) => name === 'data');
  if (!found) throw new Error('the sandbox has no channel data');
  return found;
}

const isAnnouncement = ({ metadata }: SlackMessage) => metadata?.event_type === 'on_call_handover';

/** Once the app's manifest is corrected, somebody deletes what was posted meanwhile. */
const dropsMetadata: Quirk = {
  name: 'messages lose their metadata',
  comes: 'failed',
  begin(box) {
    box.slack.quirks.dropsMetadata = true;
    return () => {
      box.slack.quirks.dropsMetadata = false;
      const place = channel(box);
      place.messages = place.messages.filter(({ bot_id, metadata }) => !bot_id || metadata);
    };
  },
};

/** The announcements of the schedule `Data` in the sandbox's channel `data`: it shows whom the last one names. */
export const slackMessage: TargetStage = {
  kind: 'slack-message',
  service: 'slack',
  form: { 'slack-message': '#data' },
  env: { SLACK_TOKEN: secrets.slack },
  set(box, who) {
    const place = channel(box);
    place.messages = place.messages.filter((message) => !isAnnouncement(message));
    if (who.length === 0) return;
    const named = people.filter(({ name }) => who.includes(name));
    addMessage(place, new Date(0), {
      user: 'U0BOT00001',
      bot_id: 'B0BOT00001',
      text: 'Somebody is now on call.',
      metadata: {
        event_type: 'on_call_handover',
        event_payload: {
          schedule: 'Data',
          people: named.map(({ slack, fullName }) => ({ id: slack, name: fullName })),
        },
      },
    });
  },
  shows(box) {
    const last = channel(box).messages.findLast(isAnnouncement)?.metadata?.event_payload.people;
    const ids = (last as { id: string }[] | undefined)?.map(({ id }) => id) ?? [];
    return people.filter(({ slack }) => idsOf(slack).some((id) => ids.includes(id))).map(({ name }) => name);
  },
  repeats(box) {
    const said = channel(box)
      .messages.filter(isAnnouncement)
      .map(({ metadata }) => JSON.stringify(metadata?.event_payload.people));
    return said.some((one, index) => one === said[index - 1]);
  },
  forbid({ slack }) {
    const token = slack.tokens[secrets.slack];
    if (token) token.scopes = token.scopes.filter((scope) => scope !== 'chat:write');
    return /lacks the scope chat:write/;
  },
  quirks: [
    ...slackQuirks,
    dropsMetadata,
    quirk('lists give the same cursor again', 'either', slackQuirksOf, 'repeatsCursor', true),
  ],
  writes: ({ path }) => path.endsWith('chat.postMessage'),
};
