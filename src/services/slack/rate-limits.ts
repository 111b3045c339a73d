import type { Lane } from '../../http/request.ts';

/**
 * How many calls of a method Slack accepts in a minute from one workspace, at least; bursts of more are mostly let through:
 * https://docs.slack.dev/apis/web-api/rate-limits. Methods that are not listed are in the fourth tier.
 */
const perMinute: Readonly<Record<string, number>> = {
  'usergroups.list': 20,
  'usergroups.create': 20,
  'usergroups.users.update': 20,
  'usergroups.enable': 20,
  'usergroups.disable': 20,
  'users.list': 20,
  'conversations.list': 20,
  'conversations.setTopic': 20,
  'users.lookupByEmail': 50,
  'conversations.info': 50,
  'conversations.history': 50,
  'conversations.open': 50,
  'chat.postMessage': 60,
  'chat.update': 50,
  'chat.delete': 50,
  'chat.scheduleMessage': 50,
  'chat.scheduledMessages.list': 50,
  'chat.deleteScheduledMessage': 50,
};

/** The lane of a method. Once Slack refuses a call, all calls of the method slow down to the tier’s rate. */
export function laneOf(method: string): Lane {
  return { name: `Slack ${method}`, abreast: 10, perMinute: perMinute[method] ?? 100 };
}

/** Whether a method changes nothing that anybody sees. All of them are sent with POST. */
export function isRead(method: string): boolean {
  return /\.(list|info|history|members|lookupByEmail|test|open)$/.test(method);
}
