import { describe, expect, test } from '@jest/globals';
import { settle } from '../../../src/failure.ts';
import { inHours, now } from '../given.ts';
import { named, page, root, schedules, shift, status, user } from './given.ts';

describe('a schedule', () => {
  test('is read by name, then who is on call in it; the token is a bare header value', async () => {
    const { source, paths, requests } = schedules((path) =>
      path.startsWith('/users') ? user('ANA') : page([named('A', 'ANA')]),
    );
    expect(await source.onCall(['A'])('A')).toEqual({
      people: [{ email: 'ana@example.com', name: null, aliases: ['ana', 'ANA'] }],
      note: null,
    });
    expect(paths()).toEqual(['/schedules/?name=A', '/users/ANA/']);
    expect(requests[0]?.headers).toEqual({ Accept: 'application/json', Authorization: 'key' });
  });

  test('with `grafana-url` is asked for with the stack, and an API address may end in /api/v1', async () => {
    const { source, paths, requests } = schedules(() => page([named('A')]), {
      'grafana-url': 'https://acme.grafana.net/',
      'grafana-api-url': `${root}/`,
    });
    expect(await source.onCall(['A'])('A')).toEqual({ people: [], note: null });
    expect(requests[0]?.headers['X-Grafana-URL']).toBe('https://acme.grafana.net');
    expect(paths()).toEqual(['/schedules/?name=A']);
  });

  test('is asked for by id where there is no such name, and what looks like an id the other way round', async () => {
    const { source, paths } = schedules((path) =>
      path.includes('?name=') ? page([]) : { id: 'x', name: 'A', on_call_now: [] },
    );
    await source.onCall(['x/..'])('x/..');
    await source.onCall(['SBM7DV7BKFUYU'])('SBM7DV7BKFUYU');
    expect(paths()).toEqual(['/schedules/?name=x/..', '/schedules/x/../', '/schedules/SBM7DV7BKFUYU/']);
  });

  test('rule 19: that is not found lists near names, once for all; another case is another name', async () => {
    const { source, paths } = schedules((path) => {
      if (path.includes('?name=')) return page([named('data')]);
      return path === '/schedules/' ? page(['Data', 'Finance'].map((name) => named(name))) : status(404);
    });
    await expect(source.onCall(['Dato'])('Dato')).rejects.toMatchObject({
      message: 'Grafana has no schedule with the name or id “Dato” that this token can see.',
      fix: 'Did you mean “Data”?',
    });
    await settle(source.onCall(['Date'])('Date'));
    expect(paths().filter((path) => path === '/schedules/')).toHaveLength(1);
  });

  test('whose name several have is not guessed', async () => {
    const { source } = schedules(() => page([named('A'), { ...named('A'), id: 'S2' }]));
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({
      fix: expect.stringContaining('S-A or S2'),
    });
  });

  test.each([401, 403, 429, 500])('rule 4: is no other name after %d', async (code) => {
    const { source, paths } = schedules(() => status(code));
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({ status: code });
    expect(paths()).toHaveLength(1);
  });

  test('rule 4: that does not say who is on call is a failure, not nobody', async () => {
    const { source } = schedules(() => page([{ id: 'S1', name: 'A' }]));
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({
      message: expect.stringContaining('results.0.on_call_now'),
    });
  });

  test('rule 4: whose people can’t be read is a failure, and somebody unknown to Grafana is only an id', async () => {
    const gone = { user_pk: 'GONE', user_email: '', user_username: 'gone' };
    const { source } = schedules((path) => {
      if (path.startsWith('/users')) return status(path.includes('GONE') ? 404 : 500);
      if (path.includes('final_shifts')) return page([shift(gone, -1, 1)]);
      return page([named(path.endsWith('B') ? 'B' : 'A', path.endsWith('B') ? 'GONE' : 'ANA')]);
    });
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({ status: 500 });
    expect(await source.onCall(['B'])('B')).toMatchObject({
      people: [{ email: null, name: 'user GONE', aliases: ['GONE'] }],
    });
  });
});

describe('shifts', () => {
  const from = '2026-11-20T00:00:00Z';

  test('are asked for in days with one to spare, and the schedule only once', async () => {
    const { source, paths } = schedules((path) => {
      if (!path.includes('final_shifts')) return page([named('A')]);
      return page([
        {
          user_pk: 'U1',
          user_email: '',
          user_username: 'ana',
          shift_start: from,
          shift_end: '2026-11-23T23:59:59Z',
        },
        {
          user_email: 'b@example.com',
          shift_start: '2026-12-08T00:00:00Z',
          shift_end: '2026-12-09T00:00:00Z',
        },
      ]);
    });
    const [, shifts] = await Promise.all([
      source.onCall(['A'])('A'),
      source.shifts(['A'], now, inHours(14 * 24))('A'),
    ]);
    expect(shifts).toEqual([
      {
        person: { email: null, name: null, aliases: ['ana', 'U1'] },
        from: new Date(from),
        until: new Date('2026-11-24T00:00:00Z'),
      },
    ]);
    expect(paths()).toEqual([
      '/schedules/?name=A',
      '/schedules/S-A/final_shifts?start_date=2026-11-22&end_date=2026-12-09',
      '/users/U1/',
    ]);
  });

  test('bring the Slack account of whoever has no address, and of whoever was looked up anyway', async () => {
    const linked = (id: string) => ({ user_id: `U0${id}`, team_id: 'T1' });
    const { source, paths } = schedules((path) => {
      const id = path.split('/')[2] ?? '';
      if (path.includes('final'))
        return page(
          ['ANA', 'BEN', 'GONE', 'CLEO'].map((id, hour) =>
            shift(
              { user_pk: id, user_email: ['ANA', 'GONE'].includes(id) ? '' : `${id}@x.example` },
              hour,
              hour + 1,
            ),
          ),
        );
      if (!path.startsWith('/users')) return page([named('A', 'BEN')]);
      if (id === 'GONE') return status(404);
      return { ...user(id), email: id === 'ANA' ? '' : `${id}@x.example`, slack: linked(id) };
    });
    await source.onCall(['A'])('A');
    const shifts = await source.shifts(['A'], now, inHours(4))('A');
    expect(shifts.map(({ person }) => person.accounts ?? person.name ?? person.email)).toEqual([
      { slack: 'T1/U0ANA' },
      { slack: 'T1/U0BEN' },
      'user GONE',
      'cleo@x.example',
    ]);
    expect(paths().filter((path) => path.startsWith('/users/'))).toHaveLength(3);
  });

  test('of more than a year are asked for in parts that meet', async () => {
    const { source, paths } = schedules((path) => (path.includes('final') ? page([]) : page([named('A')])));
    await source.shifts(['A'], now, inHours(364 * 24))('A');
    const spans = paths()
      .slice(1)
      .map((path) => path.split('?')[1]);
    expect(spans).toEqual([
      'start_date=2026-11-22&end_date=2027-11-21',
      'start_date=2027-11-21&end_date=2027-11-24',
    ]);
  });

  test('show who was on call at another time', async () => {
    const shift = (name: string, shift_start: string, shift_end: string) => ({
      user_email: `${name}@example.com`,
      shift_start,
      shift_end,
    });
    const { source } = schedules((path) =>
      path.includes('final')
        ? page([
            shift('ana', from, now.toISOString()),
            shift('ben', now.toISOString(), inHours(1).toISOString()),
            shift('cleo', inHours(1).toISOString(), inHours(2).toISOString()),
          ])
        : page([named('A', 'ANA')]),
    );
    expect(await source.onCall(['A'], now)('A')).toMatchObject({
      people: [{ email: 'ben@example.com' }],
    });
  });
});

test('rule 19: a refused token says what to check, and what a service account’s needs', async () => {
  const { source, requests } = schedules(() => page([named('A')]));
  await source.onCall(['A'])('A');
  for (const code of [401, 403]) expect(requests[0]?.fix?.(code, '')).toContain('`grafana-token`');
  expect(requests[0]?.fix?.(404, '')).toContain('`grafana-api-url`');
  const account = schedules(() => page([named('A')]), { 'grafana-token': 'glsa_x' });
  await account.source.onCall(['A'])('A');
  expect(account.requests[0]?.fix?.(403, '')).toContain('also needs `grafana-url`');
});

test('rule 19: an organization that is not found by its address asks for the exact one; any other limit is one', async () => {
  const { source, requests } = schedules(() => page([named('A')]));
  await source.onCall(['A'])('A');
  const fix = requests[0]?.fix;
  expect(fix?.(429, ': “Organization being synced, please retry.”')).toContain(
    'exactly the address in `grafana-url`',
  );
  expect(fix?.(429, ': “Request was throttled.”')).toBeUndefined();
});
