import type { Connection, Service } from '../index.ts';
import { slackClient } from './client.ts';
import { slackDirectory } from './directory.ts';
import { slackUserGroup } from './user-group.ts';
import { listUserGroups, type UserGroup } from './user-groups.ts';

/** Slack as a directory of people, and its user groups as targets. */
export function slack({ http, values }: Connection): Service {
  const token = values['slack-token'] ?? '';
  const url = values['slack-api-url'];
  const reader = slackClient(http, url, token);
  const writer = slackClient(http, url, values['slack-user-group-token'] ?? token);
  let groups: Promise<readonly UserGroup[]> | undefined;
  const all = () => {
    groups ??= listUserGroups(reader);
    return groups;
  };
  return {
    directory: slackDirectory(reader),
    target: (ref) => slackUserGroup(ref, { groups: all, reader, writer }),
  };
}
