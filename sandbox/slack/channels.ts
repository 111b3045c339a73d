/** A message in a channel, as in Slack's `message` objects (conversations.history). */
export interface SlackMessage {
  type: 'message';
  /** Its id in the channel: Unix seconds with six decimal digits. */
  ts: string;
  text: string;
  user?: string;
  /** An app sent it. */
  bot_id?: string;
  /** `channel_topic`, `channel_archive`, …: a line that Slack itself writes. */
  subtype?: string;
  topic?: string;
  blocks?: unknown[];
  /** Somebody has changed its text since. */
  edited?: { user: string; ts: string };
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
}

/** A channel, as in Slack's `channel` objects (conversations.info). */
export interface SlackChannel {
  id: string;
  name: string;
  is_private: boolean;
  is_archived: boolean;
  /** It is a direct message conversation with this user, and has no name. */
  user?: string;
  /** User ids, including an app's bot user. */
  members: string[];
  topic: { value: string; creator: string; last_set: number };
  /** The oldest first. */
  messages: SlackMessage[];
}

/** Creates a channel. Fields that are left out get the usual values. */
export function slackChannel({
  topic = '',
  ...channel
}: Partial<Omit<SlackChannel, 'topic'>> &
  Pick<SlackChannel, 'id' | 'name'> & { topic?: string }): SlackChannel {
  return {
    is_private: false,
    is_archived: false,
    members: [],
    messages: [],
    topic: { value: topic, creator: topic === '' ? '' : 'USLACKBOT', last_set: 0 },
    ...channel,
  };
}

/** The bot id of an app's user. */
export function botIdOf(userId: string): string {
  return userId.replace('U', 'B');
}

/** Adds a message at the end, with a unique time after all others. */
export function addMessage(
  channel: SlackChannel,
  now: Date,
  message: Omit<SlackMessage, 'type' | 'ts'>,
): SlackMessage {
  const last = channel.messages.at(-1)?.ts.replace('.', '') ?? '0';
  const micros = Math.max(now.getTime() * 1000, Number(last) + 1);
  const ts = `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`;
  const added: SlackMessage = { type: 'message', ts, ...message };
  channel.messages.push(added);
  return added;
}

/** Archives a channel, as a person in Slack would, with a line that says so. */
export function archive(channel: SlackChannel, now: Date): void {
  const subtype = channel.is_private ? 'group_archive' : 'channel_archive';
  addMessage(channel, now, { text: 'archived the channel', subtype, user: 'USLACKBOT' });
  channel.is_archived = true;
}
