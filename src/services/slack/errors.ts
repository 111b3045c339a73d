import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';

/** Slack answered `ok: false`. */
export class SlackFailure extends Failure {
  /** Slack’s word for it: `users_not_found`. */
  readonly code: string;

  constructor(method: string, code: string, fix: string, cause: unknown) {
    super(`Slack answered ${code} to ${method}.`, fix, { cause });
    this.code = code;
  }
}

/** What Slack answers with `ok: false`. An error that does not look like one of Slack’s words is not repeated. */
const refusal = z.object({
  error: z.catch(z.string().check(z.regex(/^[\w.:-]{1,80}$/)), 'an unknown error'),
  needed: z.catch(z.optional(z.string()), undefined),
  provided: z.catch(z.optional(z.string()), undefined),
});

/** What the client threw, as a Failure that says what to do. */
export function slackFailure(method: string, error: unknown): Failure {
  if (!(error instanceof Error)) {
    return new Failure(`Slack’s client failed in ${method}: ${String(error)}.`, '');
  }
  if ('original' in error && error.original instanceof Failure) return error.original;
  if (!('data' in error)) {
    return new Failure(`Slack’s client failed in ${method}: ${error.message}.`, 'Check `slack-api-url`.', {
      cause: error,
    });
  }
  const { error: code, needed, provided } = z.parse(refusal, error.data);
  const fix =
    code === 'missing_scope'
      ? addScope(needed, provided)
      : (fixes.get(code) ?? `Look it up in Slack’s documentation of ${method}.`);
  return new SlackFailure(method, code, fix, error);
}

function addScope(needed: string | undefined, provided: string | undefined): string {
  const has = provided === undefined ? '' : ` (it has ${provided})`;
  const lacks = needed === undefined ? 'lacks a scope' : `lacks the scope ${needed}${has}`;
  return `The token ${lacks}: add it under “OAuth & Permissions” at api.slack.com/apps, then install the app to the workspace again.`;
}

const newToken =
  'Put a valid bot token (xoxb-…, “OAuth & Permissions” at api.slack.com/apps) into `slack-token`.';

const invite = 'write /invite @ and the app’s name in that channel';

const readOnly =
  'Not everybody may write there: allow the app in the channel’s settings, or name another channel.';

const fixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    not_authed: newToken,
    invalid_auth: newToken,
    token_revoked: `The app was removed or its token revoked. ${newToken}`,
    token_expired: `Token rotation is on, and this token has expired. ${newToken}`,
    account_inactive: `The token belongs to an app or a person that is gone. ${newToken}`,
    not_allowed_token_type: `This kind of token can’t do that (an app-level token, xapp-…?). ${newToken}`,
    permission_denied:
      'In this workspace only admins may manage user groups. Either let everyone do it (workspace settings → Permissions → User groups), or put an admin’s user token (xoxp-…, scope usergroups:write) into `slack-user-group-token`.',
    plan_upgrade_required: 'User groups need a paid Slack plan.',
    invalid_users: 'Slack takes only full members: no guests, bots or deactivated people.',
    failed_for_some_users: 'Somebody is not a member of the workspace that the user group belongs to.',
    no_such_subteam: 'The user group is gone or disabled: check `user-group`.',
    subteam_max_users_exceeded: 'Slack allows no more members in a user group.',
    not_in_channel: `The app is not in the channel: ${invite}.`,
    channel_not_found: `Check the channel’s id or name. A private channel is only seen from inside: ${invite}.`,
    channel_is_limited_access: 'The app may not see this channel: name another one.',
    is_archived: 'The channel is archived: unarchive it, or name another one.',
    method_not_supported_for_channel_type: 'Name a channel: other conversations can’t do that.',
    too_long: 'Slack takes no more than 250 characters in a topic: shorten the rest of it.',
    user_is_restricted:
      'The app may not set topics here: ask the workspace’s admins, or name another channel.',
    restricted_action: readOnly,
    restricted_action_read_only_channel: readOnly,
    restricted_action_thread_only_channel: readOnly,
    no_permission: `The app may not do that there. If it is not in the channel, ${invite}.`,
    msg_too_long: 'The message is longer than Slack takes: shorten the `text` of the `slack-message`.',
    metadata_too_large: 'More people are on call than one message can keep: announce smaller schedules.',
    message_limit_exceeded: 'The workspace’s Slack plan takes no more messages.',
    accesslimited:
      'The workspace allows this only from certain networks: ask its admins to allow the runner’s.',
    fatal_error: 'Slack had trouble; the next run tries again.',
    team_access_not_granted: 'The app is not installed in the workspace that the user group belongs to.',
    ekm_access_denied: 'The workspace’s admins have suspended this.',
    org_login_required: 'The workspace is being migrated; wait until that is done.',
    team_added_to_org: 'The workspace is being migrated; wait until that is done.',
  }),
);
