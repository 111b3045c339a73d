import { quirk } from '../../sandbox/quirks.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import { slackChannel } from '../../sandbox/slack/channels.ts';
import { directMessageId } from '../../sandbox/slack/direct-messages.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { type Reminder, reminder, reminderIn, reminderKey } from '../../src/services/slack/reminder-words.ts';
import { idsOf, slackQuirks, slackQuirksOf } from './slack-quirks.ts';
import type { TargetStage } from './stage.ts';

const hour = 3_600_000;
const lead = 24 * hour;
const key = reminderKey('Data', lead);

const bot = { user: 'U0BOT00001', bot_id: 'B0BOT00001' };

/** A reminder, whether Slack will post it or has posted it. */
interface Sent extends Reminder {
  /** Whose conversation it is in. */
  readonly channel: string;
}

/** The reminders of the schedule `Data` that were not corrected. */
export function reminders({ slack }: Sandbox): readonly Sent[] {
  const posted = slack.channels.flatMap(({ id, user, messages }) =>
    user === undefined ? [] : messages.map(({ text }) => ({ channel: id, text })),
  );
  const waiting = slack.scheduled.map(({ channel_id, message }) => ({
    channel: channel_id,
    text: message.text,
  }));
  return [...posted, ...waiting].flatMap(({ channel, text }) => {
    const found = reminderIn(text);
    return found?.key === key ? [{ ...found, channel }] : [];
  });
}

function ofShift(box: Sandbox, start: Date | undefined): readonly Sent[] {
  return reminders(box).filter((one) => start === undefined || one.start.getTime() === start.getTime());
}

/** The reminders of the schedule `Data`, a day before the shift: it shows who is reminded of the one that begins then. */
export const slackReminder: TargetStage = {
  kind: 'slack-reminder',
  service: 'slack',
  ahead: { by: 26 * hour, lead },
  form: { 'slack-reminder': { before: '1d' } },
  env: { SLACK_TOKEN: secrets.slack },
  set({ slack }, who, start) {
    if (start === undefined) throw new Error('a reminder is of a shift: when does it begin?');
    const isIt = (text: string) => {
      const found = reminderIn(text);
      return found?.key === key && found.start.getTime() === start.getTime();
    };
    slack.scheduled = slack.scheduled.filter(({ message }) => !isIt(message.text));
    for (const channel of slack.channels)
      channel.messages = channel.messages.filter(({ text }) => !isIt(text));
    for (const { name, slack: to } of people) {
      if (!who.includes(name)) continue;
      const id = directMessageId(to);
      if (!slack.channels.some((channel) => channel.id === id))
        slack.channels.push(
          slackChannel({ id, name: '', is_private: true, user: to, members: [bot.user, to] }),
        );
      const shift = { from: start, until: null, outgoing: [] };
      const { text } = reminder({ key, to, schedule: 'Data', shift, template: null });
      slack.scheduledCount += 1;
      slack.scheduled.push({
        id: `Q${slack.scheduledCount}`,
        channel_id: id,
        post_at: (start.getTime() - lead) / 1000,
        date_created: 0,
        message: { ...bot, text },
      });
    }
  },
  shows(box, start) {
    const sent = ofShift(box, start);
    return people
      .filter(({ slack }) => sent.some(({ to }) => idsOf(slack).includes(to)))
      .map(({ name }) => name);
  },
  repeats(box) {
    const said = reminders(box).map(({ channel, start }) => `${channel} ${start.getTime()}`);
    return new Set(said).size < said.length;
  },
  forbid({ slack }) {
    const token = slack.tokens[secrets.slack];
    if (token) token.scopes = token.scopes.filter((scope) => scope !== 'im:write');
    return /lacks the scope im:write/;
  },
  quirks: [
    ...slackQuirks,
    quirk('the list of scheduled messages lags behind a write', 'right', slackQuirksOf, 'scheduledLag', 2),
    quirk('lists give the same cursor again', 'failed', slackQuirksOf, 'repeatsCursor', true),
  ],
  writes: ({ path }) =>
    /\/chat\.(postMessage|update|delete|scheduleMessage|deleteScheduledMessage)$/.test(path),
};
