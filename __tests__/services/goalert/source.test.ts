import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { day, inHours, now } from '../given.ts';
import { asked, page, person, schedule, shift, source, user } from './given.ts';

const data = schedule('Data', shift(user('ana'), -5, 10), shift(user('ben'), 10, 400));

describe('who is on call', () => {
  test('rule 20: one request, which also has the coming shifts, the zone and the list', async () => {
    const { source: goalert, requests } = source(() => page([data, schedule('Web')]));
    expect(await goalert.onCall(['Data'])('Data')).toEqual({
      people: [person('ana')],
      note: null,
      timezone: 'Europe/Berlin',
    });
    expect(await goalert.onCall(['Web', 'S-Data'])('Web')).toMatchObject({ people: [] });
    const shifts = await goalert.shifts(['Data'], now, inHours(14 * 24))('Data');
    expect(shifts.map(({ person: { name }, until }) => [name, until])).toEqual([
      ['ana', inHours(10)],
      ['ben', inHours(400)],
    ]);
    expect(await goalert.timezone?.('Data')).toBe('Europe/Berlin');
    expect(await goalert.list?.()).toMatchObject([{ schedule: 'Data' }, { schedule: 'Web' }]);
    expect(requests).toHaveLength(1);
  });

  test('the request names an operation of the key’s document, and sends no document', async () => {
    const { source: goalert, requests } = source(() => page([data]));
    await goalert.onCall(['Data'])('Data');
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: 'https://goalert.example.com/tools/api/graphql',
        headers: { Authorization: 'Bearer eyJ.key', 'Content-Type': 'application/json' },
        isRead: true,
        lane: { abreast: 1 },
      },
    ]);
    expect(requests.map(asked)).toEqual([
      {
        operationName: 'Shifts',
        variables: { start: '2026-11-18T09:00:00.000Z', end: '2026-12-08T09:00:00.000Z', after: '' },
      },
    ]);
  });

  test('at another time only who is on call then, a shift ending before its end', async () => {
    const { source: goalert } = source(() => page([data]));
    expect(await goalert.onCall(['Data'], inHours(10))('Data')).toMatchObject({ people: [person('ben')] });
    const far = source(() => page([schedule('Data', shift(user('eva'), 2000, 2001))]));
    expect(await far.source.onCall(['Data'], inHours(2000))('Data')).toMatchObject({
      people: [person('eva')],
    });
    expect(far.requests.map(asked)).toMatchObject([
      { variables: { start: '2027-02-14T17:00:00.000Z', end: '2027-02-14T17:01:00.000Z' } },
    ]);
  });

  test('of users without an address or without a name whatever is known is kept; one who was deleted is somebody', async () => {
    const nameless = { id: 'id-x', name: '', email: '' };
    const { source: goalert } = source(() =>
      page([schedule('Data', shift(nameless, -1, 1), shift(null, -1, 1), shift(user('ana'), -1, 1))]),
    );
    expect((await goalert.onCall(['Data'])('Data')).people).toEqual([
      { email: null, name: null, aliases: ['id-x'] },
      { email: null, name: 'a deleted user', aliases: [] },
      person('ana'),
    ]);
  });
});

describe('in the first seconds of a minute', () => {
  const before = schedule('Data', shift(user('ana'), -5, 1 / 60), shift(user('ben'), 1 / 60, 400));
  const after = schedule('Data', shift(user('ana'), -5, 0), shift(user('ben'), 0, 400));

  test('whoever goes with this minute may be gone already: it is asked again', async () => {
    const { source: goalert, requests } = source((_, nth) => page([nth < 4 ? before : after]));
    expect(await goalert.onCall(['Data'])('Data')).toMatchObject({ people: [person('ben')] });
    expect(requests).toHaveLength(4);
  });

  test('but no longer than a quarter of a minute, and not later in it', async () => {
    const { source: goalert, requests, time } = source(() => page([before]));
    expect(await goalert.onCall(['Data'])('Data')).toMatchObject({ people: [person('ana')] });
    expect([requests.length, +time() - +now]).toEqual([6, 15_500]);
    const later = source(() => page([before]), new Date(+now + 15_000));
    await later.source.onCall(['Data'])('Data');
    expect(later.requests).toHaveLength(1);
  });
});

describe('a list', () => {
  test('is read page by page, by the cursor', async () => {
    const { source: goalert, requests } = source(({ variables: { after } }) =>
      after === '' ? page([schedule('A'), schedule('B')], 'next') : page([data]),
    );
    expect(await goalert.onCall(['Data'])('Data')).toMatchObject({ people: [person('ana')] });
    expect(requests.map((request) => asked(request).variables.after)).toEqual(['', 'next']);
  });

  test('that says there is more without a cursor, or goes in a circle, proves nothing', async () => {
    const noCursor = page([data]);
    noCursor.data.schedules.pageInfo = { endCursor: '', hasNextPage: true };
    for (const answer of [noCursor, page([data], 'again')]) {
      const { source: goalert } = source(() => answer);
      await expect(goalert.onCall(['Data'])('Data')).rejects.toBeInstanceOf(Failure);
    }
  });

  test('of another shape is a failure, never nobody', async () => {
    const wrong = [
      {},
      { data: null },
      { data: { schedules: { nodes: [{ ...data, shifts: null }], pageInfo: { hasNextPage: false } } } },
      page([schedule('Data', { ...shift(user('ana'), -1, 1), user: undefined })]),
      page([schedule('Data', { ...shift(user('ana'), -1, 1), start: 'soon' })]),
    ];
    for (const answer of wrong) {
      const { source: goalert } = source(() => answer);
      await expect(goalert.onCall(['Data'])('Data')).rejects.toBeInstanceOf(Failure);
    }
  });

  test('without the schedule names near ones', async () => {
    const { source: goalert } = source(() => page([data]));
    await expect(goalert.onCall(['Dat'])('Dat')).rejects.toMatchObject({
      message: 'GoAlert has no schedule with the name or id “Dat” that this key can see.',
      fix: 'Did you mean “Data”?',
    });
  });
});

describe('a long span', () => {
  test('is read in pieces of at most 50 days of whole minutes, which together have all shifts', async () => {
    const { source: goalert, requests } = source(({ variables: { start, end } }) =>
      page([schedule('Data', { start, end, truncated: true, user: user('ana') })]),
    );
    const [from, until] = [new Date(+now - 90 * day - 1_234), new Date(+now + 28 * day + 1)];
    const shifts = await goalert.shifts(['Data'], from, until)('Data');
    expect(shifts).toHaveLength(3);
    expect(shifts[0]?.from).toEqual(new Date(Math.floor(+from / 60_000) * 60_000));
    expect(shifts.at(-1)?.until).toEqual(new Date(+now + 28 * day + 60_000));
    for (const { start, end } of requests.map((request) => asked(request).variables))
      expect(Date.parse(end) - Date.parse(start)).toBeLessThanOrEqual(50 * day);
  });

  test('tells nothing of a schedule that is not in all of its pieces', async () => {
    const { source: goalert } = source((_, nth) => page(nth === 1 ? [data] : [data, schedule('New')]));
    const shifts = goalert.shifts(['New', 'Data'], now, inHours(60 * 24));
    await expect(shifts('New')).rejects.toBeInstanceOf(Failure);
    expect(await shifts('Data')).not.toEqual([]);
  });
});
