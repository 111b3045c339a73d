import type { Connection, Service } from '../registry.ts';
import { slackAlerts } from './alerts.ts';
import { slackChannels } from './channels.ts';
import { slackClient } from './client.ts';
import { slackDirectory } from './directory.ts';
import { slackHistory } from './history.ts';
import { slackMessage } from './message.ts';
import { slackTopic } from './topic.ts';
import { slackUserGroup } from './user-group.ts';
import { listUserGroups, type UserGroup } from './user-groups.ts';

/** Slack as a directory of people, its user groups, topics and messages as targets, and a channel for alerts. */
export function slack({ http, values }: Connection): Service {
  const token = values['slack-token'] ?? '';
  const url = values['slack-api-url'];
  const client = slackClient(http, url, token);
  const writer = slackClient(http, url, values['slack-user-group-token'] ?? token);
  const channels = slackChannels(client);
  const history = slackHistory(client);
  let groups: Promise<readonly UserGroup[]> | undefined;
  const all = () => {
    groups ??= listUserGroups(client);
    return groups;
  };
  let messages = 0;
  return {
    directory: slackDirectory(client),
    target(ref) {
      if (ref.kind === 'slack-topic') return slackTopic(ref, { client, channels });
      if (ref.kind !== 'slack-message') return slackUserGroup(ref, { groups: all, reader: client, writer });
      messages += 1;
      return slackMessage(ref, { client, channels, history, number: messages });
    },
    alerts: slackAlerts(client, channels, history),
  };
}
