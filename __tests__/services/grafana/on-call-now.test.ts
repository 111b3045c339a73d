import { describe, expect, test } from '@jest/globals';
import { named, page, schedules, shift, user } from './given.ts';

describe('on_call_now goes by addresses, so that the final shifts decide', () => {
  const nobody = { user_pk: 'ANA', user_email: '', user_username: 'ana' };
  const linked = { user_id: 'U0ANA00001', team_id: 'T0SANDBOX1' };

  test('where it lists somebody without one: else everybody without one would be tagged', async () => {
    const { source, paths } = schedules((path) => {
      if (path.includes('final')) return page([shift(nobody, -1, 1), shift({ user_pk: 'BEN' }, 1, 2)]);
      if (!path.startsWith('/users')) return page([named('A', 'BEN', 'ANA')]);
      return { ...user(path.split('/')[2] ?? ''), email: '', slack: linked };
    });
    expect(await source.onCall(['A'])('A')).toEqual({
      people: [
        { email: null, name: null, aliases: ['ana', 'ANA'], accounts: { slack: 'T0SANDBOX1/U0ANA00001' } },
      ],
      note: null,
    });
    expect(paths().filter((path) => path.includes('final'))).toHaveLength(1);
  });

  test.each([
    ['address', { email: 'ana@example.com' }],
    ['login', { username: 'ana@example.com', email: 'other@example.com' }],
  ])('where somebody’s %s is another’s address', async (_, over) => {
    const { source } = schedules((path) => {
      if (path.includes('final')) return page([shift({ ...nobody, user_email: 'ana@example.com' }, -1, 1)]);
      if (!path.startsWith('/users')) return page([named('A', 'OLD', 'ANA')]);
      return path.includes('OLD') ? { ...user('OLD'), ...over } : user('ANA');
    });
    expect(await source.onCall(['A'])('A')).toMatchObject({ people: [{ aliases: ['ana', 'ANA'] }] });
  });

  test('and nobody by them is nobody', async () => {
    const { source } = schedules((path) => {
      if (path.includes('final')) return page([]);
      return path.startsWith('/users') ? { ...user('ANA'), email: '' } : page([named('A', 'ANA')]);
    });
    expect(await source.onCall(['A'])('A')).toEqual({ people: [], note: null });
  });
});
