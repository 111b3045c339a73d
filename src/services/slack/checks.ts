import type { Check, Checks } from '../kit/check.ts';
import { channelsOf } from './channels.ts';
import type { Slack } from './client.ts';
import { historyOf } from './history.ts';
import { checkPosting } from './posting.ts';
import { type TokenInfo, tokensOf } from './token.ts';

/** The tokens of Slack, and the alert channel. */
export function createChecks(context: Slack): Checks {
  const tokens = tokensOf(context);
  const { 'slack-token': token, 'slack-user-group-token': other } = context.values;
  const ofToken = (name: string, ask: () => Promise<TokenInfo>): Check => ({
    subject: `\`${name}\``,
    run: async () => describe(await ask()),
  });
  return ({ targets, alert }) => {
    if (targets.length === 0 && alert === null) return [];
    const hasOther = other !== null && other !== token;
    return [
      ofToken('slack-token', tokens.app),
      ...(hasOther ? [ofToken('slack-user-group-token', tokens.userGroups)] : []),
      ...(alert === null ? [] : [alerts(context, alert)]),
    ];
  };
}

function describe({ name, workspace, expiresIn }: TokenInfo): Awaited<ReturnType<Check['run']>> {
  const whose = `${name === null ? '' : ` as @${name}`}${workspace === null ? '' : ` in ${workspace}`}`;
  const works = { severity: 'ok', message: `Works${whose}.`, fix: '' } as const;
  if (expiresIn === null) return [works];
  const hours = Math.max(1, Math.floor(expiresIn / 3600));
  const message = `It expires in ${hours} ${hours === 1 ? 'hour' : 'hours'}, because Slack rotates the tokens of this app.`;
  const fix =
    'Rotation can’t be turned off again: create the app anew without it, and use its bot token (xoxb-…).';
  return [works, { severity: 'warning', message, fix }];
}

/** An alert is posted only if the last one in the channel can be read. */
function alerts(context: Slack, channel: string): Check {
  return {
    subject: `Alert channel \`${channel}\``,
    async run() {
      const read = async () => {
        const id = await channelsOf(context).id(channel);
        await historyOf(context)
          .ownMessages(id, () => false)
          .next();
      };
      const [remarks] = await Promise.all([checkPosting(context, channel), read()]);
      return remarks.length > 0 ? remarks : [{ severity: 'ok', message: 'The app can post there.', fix: '' }];
    },
  };
}
