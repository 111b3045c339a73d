/** What to do about each error that Slack documents for the methods used here. */

const newToken =
  'Set `slack-token` to a valid bot token (xoxb-…, “OAuth & Permissions” at api.slack.com/apps).';

const invite = 'type /invite @ and the app’s name in that channel';

const readOnly =
  'Posting is restricted in this channel: allow the app in the channel’s settings, or use another channel.';

/** What a token of a whole organization needs. */
const nameTeam =
  'The token is for a whole Enterprise Grid organization: set `slack-team-id` to the id of the workspace (T…), or `slack: { team-id: T… }` on the schedule in the config file.';

const otherTeam =
  'Check `slack-team-id` (`slack: { team-id }` in the config file): it must be the id (T…) of a workspace where the app is installed.';

const defect =
  'Slack rejected the request itself. Unless a proxy alters requests, this is a defect in on-call-sync: please report it.';

const outdated = 'Slack no longer has this method: update on-call-sync, and check `slack-api-url`.';

const trouble = 'Slack had an internal problem. The next run tries again.';

const tooMany = 'Slack’s rate limit was reached. The next run tries again.';

const moving = 'Slack is migrating the workspace: wait until that has finished.';

const paidPlan = 'User groups need a paid Slack plan.';

const badHandle =
  'Slack does not accept this handle: use another one, of lowercase letters, digits, hyphens and underscores.';

const admins = 'Ask the workspace’s Slack admins to allow it for the app.';

/** How to make Slack keep the metadata. */
export const keepMetadata =
  'Remove the metadata events on_call_handover and on_call_alert from the app’s manifest, or correct their schemas there (api.slack.com/apps → App Manifest).';

const shared = `The workspace does not allow what the message links to in shared channels: change the \`text\` of the \`slack-message\`.`;

const families: readonly (readonly [string, readonly string[]])[] = [
  [newToken, ['not_authed', 'invalid_auth']],
  // All other arguments that the methods require are always sent.
  [nameTeam, ['missing_argument', 'target_team_must_be_specified_in_org_context']],
  [otherTeam, ['target_team_not_on_org', 'invalid_team', 'team_access_not_granted']],
  [trouble, ['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']],
  [tooMany, ['ratelimited', 'rate_limited']],
  [moving, ['org_login_required', 'team_added_to_org']],
  [outdated, ['unknown_method', 'method_deprecated', 'deprecated_endpoint']],
  [
    readOnly,
    ['restricted_action', 'restricted_action_read_only_channel', 'restricted_action_thread_only_channel'],
  ],
  [
    shared,
    [
      'slack_connect_canvas_sharing_blocked',
      'slack_connect_file_link_sharing_blocked',
      'slack_connect_lists_sharing_blocked',
    ],
  ],
  [
    defect,
    [
      'as_user_not_supported',
      'attachment_payload_limit_exceeded',
      'cannot_reply_to_message',
      'description_too_long',
      'draft_already_deleted',
      'draft_already_sent',
      'draft_has_conflict',
      'draft_not_found',
      'duplicate_channel_not_found',
      'duplicate_message_not_found',
      'invalid_arg_name',
      'invalid_arguments',
      'invalid_array_arg',
      'invalid_blocks',
      'invalid_blocks_format',
      'invalid_channel',
      'invalid_channel_provided',
      'invalid_charset',
      'invalid_form_data',
      'invalid_group_provided',
      'invalid_limit',
      'invalid_metadata_filter_keys',
      'invalid_metadata_format',
      'invalid_post_type',
      'invalid_ts_latest',
      'invalid_ts_oldest',
      'invalid_types',
      'limit_required',
      'markdown_text_conflict',
      'missing_file_data',
      'missing_post_type',
      'missing_subteam_name',
      'msg_blocks_too_long',
      'no_text',
      'no_users_provided',
      'not_enough_users',
      'restricted_action_non_threadable_channel',
      'restricted_action_thread_locked',
      'send_on_behalf_not_allowed',
      'too_many_attachments',
      'too_many_contact_cards',
      'too_many_users',
      'users_list_not_supplied',
    ],
  ],
];

/** Fixes by Slack’s error code. */
export const remedies: ReadonlyMap<string, string> = new Map([
  ...families.flatMap(([fix, codes]) => codes.map((code) => [code, fix] as const)),
  ...Object.entries({
    enterprise_is_restricted:
      'Slack does not allow this with a token for a whole Enterprise Grid organization: install the app in the workspace, and set `slack-token` to the bot token from there.',
    token_revoked: `The app was removed or its token revoked. ${newToken}`,
    token_expired: `Token rotation is on, and this token has expired. ${newToken}`,
    account_inactive: `The token belongs to a deleted app or a deactivated person. ${newToken}`,
    not_allowed_token_type: `This kind of token can’t do this (is it an app-level token, xapp-…?). ${newToken}`,
    is_bot: `The token belongs to one of Slack’s legacy bots, which can’t do this. ${newToken}`,
    metadata_must_be_sent_from_app: `Only an app’s token can store message metadata. ${newToken}`,
    two_factor_setup_required:
      'The token’s owner must set up two-factor authentication in Slack. A bot token does not need it.',
    access_denied: `The token does not have access to this. ${admins}`,
    app_access_restricted: `The workspace restricts the app. ${admins}`,
    ekm_access_denied: `Slack’s admins have suspended this (Enterprise Key Management). ${admins}`,
    accesslimited:
      'The workspace allows access only from certain networks: ask its admins to allow the runner’s network.',
    permission_denied:
      'In this workspace only admins may manage user groups. Either let everyone do it (workspace settings → Permissions → User groups), or set `slack-user-group-token` to an admin’s user token (xoxp-…, scope usergroups:write).',
    plan_upgrade_required: paidPlan,
    paid_teams_only: paidPlan,
    handle_already_exists:
      'Handles are unique among user groups, channels and people: use another handle, or rename what has this one in Slack.',
    name_already_exists: 'Rename the other user group in Slack, or use its handle instead.',
    name_too_long: 'Use a shorter handle.',
    bad_handle: badHandle,
    forbidden_handle: badHandle,
    invalid_users: 'Only full members can be in a user group: no guests, bots or deactivated people.',
    failed_for_some_users: 'Somebody is not a member of the workspace that the user group belongs to.',
    no_such_subteam: 'The user group was deleted or disabled: check `user-group`.',
    subteam_max_users_exceeded: 'The user group would have more members than Slack allows.',
    users_not_found: 'Slack has nobody with this address: check it in Slack and in the pager.',
    user_not_found: 'Slack has no such member: check the member id in `people`.',
    user_disabled: 'The account is deactivated: reactivate it in Slack, or put somebody else on call.',
    cannot_dm_bot: 'The account is a bot: put a person on call, or map the account of one in `people`.',
    restricted_too_many:
      'Slack schedules at most 30 messages within five minutes for one person. The reminder is sent once its time has come.',
    time_too_far: 'Slack schedules messages at most 120 days ahead: use a shorter `before`.',
    user_not_visible: 'The app can’t see this person: check the member id in `people`.',
    invalid_cursor: 'The list changed while it was being read. The next run reads it again.',
    not_in_channel: `The app is not in the channel: ${invite}.`,
    channel_not_found: `Check the channel’s id or name. If it is private, ${invite}.`,
    channel_is_limited_access: 'The app has no access to this channel: use another one.',
    team_not_found: 'With a token for a whole organization, use the channel’s id instead of its name.',
    is_archived: 'The channel is archived: unarchive it, or use another one.',
    method_not_supported_for_channel_type: 'Use a channel: other conversations do not support this.',
    too_long: 'A Slack topic has at most 250 characters: shorten the rest of it.',
    user_is_restricted:
      'The app is not allowed to set topics here: ask the workspace’s admins, or use another channel.',
    no_permission: `The app is not allowed to do this. If it is not in the channel, ${invite}.`,
    messages_tab_disabled: 'Allow messages under “App Home” at api.slack.com/apps, or use a channel.',
    msg_too_long: 'The message is longer than Slack allows: shorten the `text` of this target.',
    invalid_metadata_schema: keepMetadata,
    metadata_too_large: 'Too many people are on call for one announcement: use smaller schedules.',
    message_limit_exceeded: 'The workspace has reached the message limit of its Slack plan.',
  }),
]);
