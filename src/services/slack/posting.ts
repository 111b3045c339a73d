import { asFailure } from '../../failure.ts';
import type { Remark } from '../../model.ts';
import { channelsOf } from './channels.ts';
import type { Slack } from './client.ts';
import { SlackFailure } from './errors.ts';
import { lacking, tokensOf } from './token.ts';

/** Whether the app could post in a channel, as far as that shows without posting. */
export async function checkPosting(context: Slack, channel: string): Promise<readonly Remark[]> {
  const [token, found] = await Promise.all([
    tokensOf(context).app(),
    channelsOf(context)
      .find(channel)
      .then(() => [], unusable),
  ]);
  return [...lacking(token, 'post messages', ['chat:write']), ...found];
}

/** A run itself does not look at the channel, so that it needs no scope for that. */
function unusable(error: unknown): readonly Remark[] {
  const { message, fix, reason } = asFailure(error);
  if (!(error instanceof SlackFailure && error.code === 'missing_scope'))
    return [{ severity: 'failure', message, fix }];
  return [
    {
      severity: 'unchecked',
      message: `Whether the channel is archived could not be checked. ${reason}`,
      fix: '',
    },
  ];
}
