import { beforeEach, expect, test } from '@jest/globals';
import { slackUser } from '../../sandbox/slack/state.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { slack } from './ask.ts';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox();
  const gone = { id: 'U0GONE0006', name: 'gone', real_name: 'Gone Person', deleted: true };
  sandbox.slack.users.push(slackUser(gone, 'gone@example.com'));
});

const lookUp = async (email: string) => (await slack(sandbox, 'users.lookupByEmail', { email })).body;

test('users.lookupByEmail finds an address in whatever case', async () => {
  expect(await lookUp('ANA@example.com')).toMatchObject({
    ok: true,
    user: {
      id: 'U0ANA00001',
      name: 'ana',
      real_name: 'Ana Conceição',
      deleted: false,
      is_bot: false,
      is_restricted: false,
      profile: { email: 'ana@example.com', real_name: 'Ana Conceição' },
    },
  });
});

test('users.lookupByEmail knows neither strangers nor deactivated members', async () => {
  for (const email of ['nobody@example.com', 'gone@example.com']) {
    expect(await lookUp(email)).toEqual({ ok: false, error: 'users_not_found' });
  }
});

test('users.info returns deactivated members, with fewer fields', async () => {
  const { user } = (await slack<{ user: object }>(sandbox, 'users.info', { user: 'U0GONE0006' })).body;
  expect(user).toMatchObject({ id: 'U0GONE0006', deleted: true });
  expect(user).not.toHaveProperty('is_restricted');
  expect((await slack(sandbox, 'users.info', { user: 'U0NOBODY' })).body.error).toBe('user_not_found');
});

test('addresses only with the scope for them', async () => {
  sandbox.slack.tokens.reader = { kind: 'bot', scopes: ['users:read'], userId: 'U0BOT00001' };
  const { body } = await slack(sandbox, 'users.info', { user: 'U0ANA00001' }, 'reader');
  expect(body).not.toHaveProperty('user.profile.email');
});

test('users.list in pages', async () => {
  type Page = { members: { name: string }[]; response_metadata: { next_cursor: string } };
  const pages: string[][] = [];
  let cursor = '';
  do {
    const { body } = await slack<Page>(sandbox, 'users.list', { limit: '3', cursor });
    pages.push(body.members.map(({ name }) => name));
    cursor = body.response_metadata.next_cursor;
  } while (cursor !== '');
  expect(pages).toEqual([
    ['slackbot', 'oncallsync', 'ana'],
    ['ben', 'cleo', 'dan'],
    ['eva', 'gone'],
  ]);

  expect((await slack<Page>(sandbox, 'users.list')).body.members).toHaveLength(8);
  expect((await slack(sandbox, 'users.list', { cursor: 'made-up' })).body.error).toBe('invalid_cursor');
});
