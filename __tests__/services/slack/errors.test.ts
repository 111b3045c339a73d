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
    ['not_in_channel', 'write /invite @ and the app’s name'],
    ['channel_not_found', 'A private channel is only seen from inside'],
    ['is_archived', 'unarchive it'],
    ['too_long', '250 characters'],
    ['restricted_action', 'allow the app in the channel’s settings'],
    ['msg_too_long', '`text`'],
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
      fix: 'Look it up in Slack’s documentation of usergroups.list.',
    });
  });
});

test.each(['constructor', '__proto__', 'toString'])('an error named %s has a fix in words', (error) => {
  expect(refusal({ error }).fix).toBe('Look it up in Slack’s documentation of usergroups.list.');
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
