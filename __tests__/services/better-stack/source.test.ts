import { describe, expect, test } from '@jest/globals';
import { settle } from '../../../src/failure.ts';
import { calendar, list, person, source, status, user } from './given.ts';

describe('who is on call', () => {
  test('rule 20: one list tells it of all schedules; one that is unknown never stops the others', async () => {
    const {
      source: better,
      paths,
      requests,
    } = source({
      'GET /on-calls?': () =>
        list([calendar('1', 'Data', ['ana', 'ben']), calendar('2', 'Platform')], [user('ana'), user('ben')]),
    });
    const read = better.onCall(['Data', '2', 'Dat']);
    expect(await read('Data')).toEqual({ people: [person('ana'), person('ben')], note: null });
    expect(await read('2')).toEqual({ people: [], note: null });
    await expect(read('Dat')).rejects.toMatchObject({
      message: 'Better Stack has no schedule with the name or id “Dat” that this token can see.',
      fix: 'Did you mean “Data”?',
    });
    expect(paths()).toEqual(['GET /on-calls?page=1&per_page=250']);
    expect(requests[0]?.headers).toEqual({ Accept: 'application/json', Authorization: 'Bearer key' });
  });

  test('is asked anew each time, and at a given time of the schedule itself', async () => {
    const { source: better, paths } = source({
      'GET /on-calls?': () => list([calendar('1', 'Data', ['ana'])], [user('ana')]),
      'GET /on-calls/1?': () => ({ data: calendar('1', 'Data', ['ben']), included: [user('ben')] }),
    });
    await better.onCall(['Data'])('Data');
    await better.onCall(['Data'])('Data');
    const at = new Date('2026-12-01T09:00:00Z');
    expect((await better.onCall(['Data'], at)('Data')).people).toEqual([person('ben')]);
    expect(paths()).toEqual([
      'GET /on-calls?page=1&per_page=250',
      'GET /on-calls?page=1&per_page=250',
      'GET /on-calls/1?date=2026-12-01T09:00:00.000Z',
    ]);
  });

  test('a user who is not included has the address of the reference, and what is no user is reported as what it is', async () => {
    const data = [
      { id: 'ana', type: 'user', meta: { email: 'Ana@Example.com' } },
      { id: 7, type: 'user' },
      { id: 'T', type: 'team', meta: { email: 'team@example.com' } },
      { id: 'ben', type: 'on_call_user' },
    ];
    const odd = { ...calendar('1', 'Data'), relationships: { on_call_users: { data } } };
    const { source: better } = source({ 'GET /on-calls?': () => list([odd], [user('ben')]) });
    expect((await better.onCall(['Data'])('Data')).people).toEqual([
      { email: 'ana@example.com', name: null, aliases: ['ana'] },
      { email: null, name: 'user 7', aliases: ['7'] },
      { email: null, name: 'team T', aliases: ['T'] },
      person('ben'),
    ]);
  });

  test('rule 4: a list of another form is a failure, and never nobody', async () => {
    const whole = list([calendar('1', 'Data', ['ana'])]);
    for (const [answer, what] of [
      [{ ...whole, pagination: undefined }, 'pagination'],
      [{ ...whole, data: undefined }, 'data'],
      [list([{ ...calendar('1', 'Data'), relationships: {} }]), 'data.0.relationships.on_call_users'],
      [list([{ ...calendar('1', 'Data'), attributes: {} }]), 'data.0.attributes.name'],
      [list([{ ...calendar('', 'Data') }]), 'data.0.id'],
    ] as const) {
      const { source: better } = source({ 'GET /on-calls?': () => answer });
      await expect(better.onCall(['Data'])('Data')).rejects.toThrow(`as documented: ${what}`);
    }
  });
});

describe('a schedule is found', () => {
  const find = (name: string, ...calendars: object[]) => {
    const { source: better } = source({
      'GET /on-calls?': () => list(calendars, [user('ana'), user('ben')]),
    });
    return better
      .onCall([name])(name)
      .then(({ people }) => people[0]?.aliases[0]);
  };

  test('as `default`: the one without a name, else whatever is the default', async () => {
    expect(await find('default', calendar('1', 'Data', ['ana']), calendar('2', null, ['ben']))).toBe('ben');
    const named = calendar('2', 'Primary', ['ben'], { default_calendar: true });
    expect(await find('default', calendar('1', 'Data', ['ana']), named)).toBe('ben');
    expect(await find('Primary', calendar('1', 'Data', ['ana']), named)).toBe('ben');
    await expect(find('default', calendar('1', 'Data'))).rejects.toThrow(
      'no schedule with the name or id “default”',
    );
  });

  test('by its id where several teams have one of that name', async () => {
    const both = [calendar('1', null, ['ana']), calendar('2', null, ['ben'])];
    await expect(find('default', ...both)).rejects.toMatchObject({
      fix: 'Use an id instead of the name: 1 or 2.',
    });
    expect(await find('2', ...both)).toBe('ben');
  });

  test('on any page; smaller pages are asked for if one is too much', async () => {
    const { source: better, paths } = source({
      'GET /on-calls?': (path) => {
        if (path.includes('per_page=250')) return status(504);
        return path.includes('page=1&')
          ? list([calendar('1', 'A')], [], 'https://elsewhere')
          : list([calendar('2', 'B')]);
      },
    });
    expect(await better.list?.()).toEqual([
      { schedule: 'A', name: 'A' },
      { schedule: 'B', name: 'B' },
    ]);
    expect(paths()).toEqual([
      'GET /on-calls?page=1&per_page=250',
      'GET /on-calls?page=1&per_page=25',
      'GET /on-calls?page=2&per_page=25',
    ]);
  });
});

test('rule 19: a refusal names the token, and where it is', async () => {
  const { source: better, requests } = source({});
  await settle(better.onCall(['A'])('A'));
  for (const code of [401, 403])
    expect(requests[0]?.fix?.(code, '')).toMatch(/`better-stack-token`.*API tokens/);
  expect(requests[0]?.fix?.(403, '')).not.toContain('handover');
  expect(requests[0]?.fix?.(404, '')).toContain('`better-stack-api-url`');
});
