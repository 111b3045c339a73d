import type { Connection, Service } from '../index.ts';
import { slackClient } from './client.ts';
import { slackDirectory } from './directory.ts';
import { listUserGroups, slackUserGroup, type UserGroup } from './user-group.ts';

/** Slack as a directory of people, and its user groups as targets. */
export function slack({ http, values }: Connection): Service {
  const token = values['slack-token'] ?? '';
  const url = values['slack-api-url'];
  const bot = slackClient(http, url, token);
  const admin = slackClient(http, url, values['slack-user-group-token'] ?? token);
  let groups: Promise<readonly UserGroup[]> | undefined;
  const list = () => {
    groups ??= listUserGroups(bot);
    return groups;
  };
  return {
    directory: slackDirectory(bot),
    target: (ref) => slackUserGroup(ref, list, admin),
  };
}
