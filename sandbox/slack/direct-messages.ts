import { slackChannel } from './channels.ts';
import { findUser } from './grid.ts';
import { SlackError, type SlackMethod } from './method.ts';

/** Methods about direct messages. */
export const directMessageMethods: Record<string, SlackMethod> = {
  'conversations.open': {
    scope: 'im:write',
    perMinute: 50,
    run({ args, state, token }) {
      if (!args.users) throw new SlackError('users_list_not_supplied');
      const user = findUser(state, args.users);
      if (!user) throw new SlackError('user_not_found');
      if (user.deleted) throw new SlackError('user_disabled');
      const isBot = user.is_bot || user.id === 'USLACKBOT';
      if (isBot) throw new SlackError('cannot_dm_bot');
      const id = directMessageId(user.id);
      const isOpen = state.channels.some((channel) => channel.id === id);
      if (!isOpen && args.prevent_creation === 'true') return { no_op: true };
      if (!isOpen) {
        const members = [token.userId, user.id];
        state.channels.push(slackChannel({ id, name: '', is_private: true, user: user.id, members }));
      }
      return { channel: { id }, ...(isOpen && { no_op: true, already_open: true }) };
    },
  },
};

/** The id of the app's conversation with a user. */
export function directMessageId(user: string): string {
  return `D${user.slice(1)}`;
}
