import { addMessage, botIdOf, type SlackMessage } from './channels.ts';
import { isMember } from './conversations.ts';
import { required, type SlackCall, SlackError, type SlackMethod } from './method.ts';

/** Methods that send messages: about one a second in a channel. */
export const chatMethods: Record<string, SlackMethod> = {
  'chat.delete': {
    scope: 'chat:write',
    perMinute: 50,
    run(call) {
      const { state, token } = call;
      const wanted = required(call, 'channel');
      const ts = required(call, 'ts');
      const channel = state.channels.find(({ id }) => id === wanted);
      if (!channel || (channel.is_private && !isMember(channel, call)))
        throw new SlackError('channel_not_found');
      const message = channel.messages.find((one) => one.ts === ts);
      if (!message) throw new SlackError('message_not_found');
      if (message.user !== token.userId) throw new SlackError('cant_delete_message');
      channel.messages = channel.messages.filter((one) => one !== message);
      return { channel: channel.id, ts };
    },
  },
  'chat.update': {
    scope: 'chat:write',
    perMinute: 50,
    run(call) {
      const { args, state, token, now } = call;
      const wanted = required(call, 'channel');
      const ts = required(call, 'ts');
      const channel = state.channels.find(({ id }) => id === wanted);
      if (!channel || (channel.is_private && !isMember(channel, call)))
        throw new SlackError('channel_not_found');
      const message = channel.messages.find((one) => one.ts === ts);
      if (!message) throw new SlackError('message_not_found');
      if (message.user !== token.userId) throw new SlackError('cant_update_message');
      const { text = '' } = args;
      if (text === '') throw new SlackError('no_text');
      if ([...text].length > 4_000) throw new SlackError('msg_too_long');
      message.text = text;
      message.edited = { user: token.userId, ts: `${Math.floor(now.getTime() / 1000)}.000000` };
      return { channel: channel.id, ts, text, message };
    },
  },
  'chat.postMessage': {
    scope: 'chat:write',
    perMinute: 60,
    run(call) {
      const { state, token, now } = call;
      const wanted = required(call, 'channel');
      const channel = state.channels.find(({ id, name }) => id === wanted || `#${name}` === wanted);
      const isIn = channel !== undefined && isMember(channel, call);
      if (!channel || (channel.is_private && !isIn)) throw new SlackError('channel_not_found');
      if (channel.is_archived) throw new SlackError('is_archived');
      if (!isIn && !token.scopes.includes('chat:write.public')) throw new SlackError('not_in_channel');
      const { metadata = null, ...content } = compose(call);
      const message = addMessage(channel, now, {
        ...content,
        ...(metadata && !state.quirks.dropsMetadata && { metadata }),
      });
      const warning = 'invalid_metadata_schema';
      const isDropped = metadata !== null && state.quirks.dropsMetadata;
      const warned = isDropped && { warning, response_metadata: { warnings: [warning] } };
      return { channel: channel.id, ts: message.ts, message, ...warned };
    },
  },
};

/** The message that a call sends. */
export function compose(call: SlackCall): Omit<SlackMessage, 'type' | 'ts'> {
  const { args, token } = call;
  const blocks = readBlocks(call);
  const { text = '' } = args;
  if (text === '' && blocks === null) throw new SlackError('no_text');
  if ([...text].length > 40_000) throw new SlackError('msg_too_long');
  const metadata = readMetadata(call);
  return {
    user: token.userId,
    text,
    ...(token.kind === 'bot' && { bot_id: botIdOf(token.userId) }),
    ...(blocks && { blocks }),
    ...(metadata && { metadata }),
  };
}

interface Block {
  type?: unknown;
  text?: { text?: unknown };
  elements?: { text?: unknown }[];
}

/** A section's text is limited to 3,000 characters, and a message to 50 blocks. */
function readBlocks({ args }: SlackCall): Block[] | null {
  if (args.blocks === undefined) return null;
  const blocks = readJson(args.blocks);
  if (!Array.isArray(blocks)) throw new SlackError('invalid_blocks_format');
  const texts = (blocks as Block[]).flatMap(({ text, elements = [] }) => [text, ...elements]);
  const tooLong = texts.some((one) => String(one?.text ?? '').length > 3_000);
  const kinds = (blocks as Block[]).every(({ type }) => typeof type === 'string');
  if (blocks.length > 50 || tooLong || !kinds) throw new SlackError('invalid_blocks');
  return blocks;
}

function readMetadata({ args }: SlackCall): SlackMessage['metadata'] | null {
  if (args.metadata === undefined) return null;
  if (args.metadata.length > 8_000) throw new SlackError('metadata_too_large');
  const said = readJson(args.metadata) as Partial<NonNullable<SlackMessage['metadata']>> | null;
  const { event_type, event_payload } = said ?? {};
  if (typeof event_type !== 'string' || typeof event_payload !== 'object' || event_payload === null) {
    throw new SlackError('invalid_metadata_format');
  }
  return { event_type, event_payload };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
