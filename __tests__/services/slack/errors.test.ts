import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { SlackFailure, slackFailure } from '../../../src/services/slack/errors.ts';

const refusal = (data: unknown) =>
  slackFailure('usergroups.list', Object.assign(new Error('An API error'), { data }));

describe('rule 19: an error of Slack says what to do', () => {
  test.each([
    ['invalid_auth', '`slack-token`'],
    ['not_authed', '`slack-token`'],
    ['token_revoked', 'revoked'],
    ['account_inactive', '`slack-token`'],
    ['permission_denied', '`slack-user-group-token`'],
    ['plan_upgrade_required', 'paid Slack plan'],
    ['invalid_users', 'no guests, bots or deactivated people'],
    ['no_such_subteam', '`user-group`'],
    ['not_in_channel', 'type /invite @ and the app’s name'],
    ['channel_not_found', 'If it is private, type /invite'],
    ['is_archived', 'unarchive it'],
    ['too_long', '250 characters'],
    ['restricted_action', 'allow the app in the channel’s settings'],
    ['msg_too_long', '`text`'],
    ['target_team_must_be_specified_in_org_context', 'set `slack-team-id`'],
    ['enterprise_is_restricted', 'whole Enterprise Grid organization'],
    ['team_not_found', 'the channel’s id instead of its name'],
    ['two_factor_setup_required', 'two-factor authentication'],
    ['is_bot', 'legacy bots'],
    ['access_denied', 'Ask the workspace’s Slack admins'],
    ['invalid_metadata_schema', 'the app’s manifest'],
    ['invalid_blocks', 'please report it'],
    ['unknown_method', 'update on-call-sync'],
    ['ratelimited', 'rate limit was reached'],
  ])('%s', (error, fix) => {
    const failure = refusal({ ok: false, error });
    expect(failure.message).toBe(`Slack answered ${error} to usergroups.list.`);
    expect(failure.fix).toContain(fix);
  });

  test('missing_scope names the scope and where to add it', () => {
    const failure = refusal({ error: 'missing_scope', needed: 'usergroups:read', provided: 'chat:write' });
    expect(failure).toMatchObject({ code: 'missing_scope' });
    expect(failure.fix).toMatch(/lacks the scope usergroups:read \(it has chat:write\).*OAuth & Permissions/);
  });

  test('missing_scope without a scope says nothing undefined', () => {
    expect(refusal({ error: 'missing_scope' }).fix).toMatch(/^The token lacks a scope: add it under/);
  });

  test('an error that nobody foresaw points to the documentation', () => {
    expect(refusal({ error: 'something_new' })).toMatchObject({
      code: 'something_new',
      fix: 'See Slack’s documentation of usergroups.list.',
    });
  });
});

/** What Slack documents for the methods that are called. */
describe.each([
  [
    'any method',
    `access_denied accesslimited account_inactive deprecated_endpoint
      ekm_access_denied enterprise_is_restricted fatal_error internal_error
      invalid_arg_name invalid_array_arg invalid_auth invalid_charset
      invalid_form_data invalid_post_type is_bot method_deprecated
      missing_post_type missing_scope no_permission not_allowed_token_type
      not_authed org_login_required ratelimited request_timeout
      service_unavailable team_access_not_granted team_added_to_org token_expired
      token_revoked two_factor_setup_required unknown_method`,
  ],
  [
    'user groups',
    `bad_handle description_too_long failed_for_some_users forbidden_handle handle_already_exists
      invalid_channel_provided invalid_group_provided invalid_team invalid_users missing_argument
      missing_subteam_name name_already_exists name_too_long
      no_such_subteam no_users_provided paid_teams_only permission_denied plan_upgrade_required
      subteam_max_users_exceeded target_team_must_be_specified_in_org_context target_team_not_on_org users_not_found`,
  ],
  [
    'people',
    `limit_required too_many_users user_not_found user_not_visible
      users_not_found`,
  ],
  [
    'channels',
    `channel_is_limited_access channel_not_found invalid_cursor invalid_limit
      invalid_metadata_filter_keys invalid_ts_latest invalid_ts_oldest invalid_types
      is_archived method_not_supported_for_channel_type not_in_channel too_long
      user_is_restricted`,
  ],
  [
    'messages',
    `app_access_restricted as_user_not_supported attachment_payload_limit_exceeded cannot_reply_to_message
      draft_already_deleted draft_already_sent draft_has_conflict draft_not_found
      duplicate_channel_not_found duplicate_message_not_found invalid_blocks invalid_blocks_format
      invalid_metadata_format invalid_metadata_schema markdown_text_conflict message_limit_exceeded
      messages_tab_disabled metadata_must_be_sent_from_app metadata_too_large missing_file_data
      msg_blocks_too_long msg_too_long no_text rate_limited
      restricted_action restricted_action_non_threadable_channel restricted_action_read_only_channel restricted_action_thread_locked
      restricted_action_thread_only_channel send_on_behalf_not_allowed slack_connect_canvas_sharing_blocked slack_connect_file_link_sharing_blocked
      slack_connect_lists_sharing_blocked team_not_found too_many_attachments too_many_contact_cards`,
  ],
])('every error of %s has a fix of its own', (_, codes) => {
  test.each(codes.split(/\s+/))('%s', (error) => {
    expect(refusal({ error }).fix).not.toMatch(/^$|^See Slack’s documentation/);
  });
});

test.each(['constructor', '__proto__', 'toString'])('an error named %s has a fix in words', (error) => {
  expect(refusal({ error }).fix).toBe('See Slack’s documentation of usergroups.list.');
});

test.each([undefined, null, 7, '', 'two words', '<!channel>', '::error::x\n', 'x'.repeat(81)])(
  'rule 12: an error named %j is not repeated',
  (error) => expect(refusal({ error }).message).toBe('Slack answered an unknown error to usergroups.list.'),
);

describe('anything else', () => {
  test('that we threw ourselves comes out as it went in', () => {
    const own = new Failure('Slack answered 503.', '');
    expect(slackFailure('m', Object.assign(new Error('wrapped'), { original: own }))).toBe(own);
  });

  test('is a Failure with its cause, and no refusal of Slack', () => {
    const cause = new TypeError('bad URL');
    const failure = slackFailure('m', cause);
    expect(failure).toMatchObject({ message: 'Slack’s client failed in m: bad URL.', cause });
    expect(failure).not.toBeInstanceOf(SlackFailure);
    expect(slackFailure('m', 'text').message).toBe('Slack’s client failed in m: text.');
  });
});
