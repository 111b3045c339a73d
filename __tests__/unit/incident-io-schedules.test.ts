import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../src/http/answer.ts';
import type { Request } from '../../src/http/http.ts';
import { Failure } from '../../src/model.ts';
import { incidentIoClient } from '../../src/services/incident-io/client.ts';
import { incidentIoSchedules } from '../../src/services/incident-io/schedules.ts';
import { connection, http, inHours, now } from './given.ts';

const ulid = '01G0J1EXE7AXZ2C93K61WBPYEH';

const status = (code: number) => {
  throw new HttpFailure(`incident.io answered ${code}.`, '', { status: code });
};
const user = (name: string) => ({
  id: `U-${name}`,
  name,
  email: `${name}@Example.com`,
  role: 'owner',
  slack_user_id: `S-${name}`,
});
const person = (name: string) => ({
  email: `${name}@example.com`,
  name,
  aliases: [`U-${name}`],
  accounts: { slack: `S-${name}` },
});
const schedule = (name: string, ...who: string[]) => ({
  id: `I-${name}`,
  name,
  current_shifts: who.map((one) => ({ user: user(one) })),
});
const list = (schedules: readonly unknown[], after?: string) => ({
  schedules,
  pagination_meta: { page_size: 100, ...(after && { after }) },
});
const entry = (name: string | null, from: number, until: number) => ({
  start_at: inHours(from).toISOString(),
  end_at: inHours(until).toISOString(),
  ...(name && { user: user(name) }),
});
const entries = (final: readonly unknown[], after?: string) => ({
  schedule_entries: { final, overrides: [], scheduled: [] },
  ...(after && { pagination_meta: { after, after_url: 'https://evil.example.com/' } }),
});

async function schedules(answer: (path: string, request: Request) => unknown) {
  const local = (url: string) => decodeURIComponent(url.replace('https://api.incident.io', ''));
  const fake = http((request) => answer(local(request.url), request));
  const given = await connection(fake, { INCIDENT_IO_TOKEN: 'key' });
  const source = incidentIoSchedules(incidentIoClient(given));
  return { source, paths: () => fake.requests.map(({ url }) => local(url)), requests: fake.requests };
}

describe('a schedule', () => {
  test('is found by name in the list, which tells who is on call, each once, with the Slack id', async () => {
    const { source, paths, requests } = await schedules(() => list([schedule('A', 'ana', 'ben', 'ana')]));
    expect((await source.onCall(['A'])).get('A')).toEqual({
      people: [person('ana'), person('ben')],
      note: null,
    });
    expect(paths()).toEqual(['/v2/schedules?page_size=100']);
    expect(requests[0]?.headers).toEqual({ Accept: 'application/json', Authorization: 'Bearer key' });
  });

  test('is read by its id alone, without the list', async () => {
    const { source, paths } = await schedules(() => ({ schedule: schedule('A', 'ana') }));
    expect((await source.onCall([ulid])).get(ulid)).toMatchObject({ people: [{ name: 'ana' }] });
    expect(paths()).toEqual([`/v2/schedules/${ulid}`]);
  });

  test('that the list is silent on is asked itself, and nobody there is nobody', async () => {
    const { source, paths } = await schedules((path) =>
      path.includes('?') ? list([{ id: 'I', name: 'A' }]) : { schedule: { id: 'I', name: 'A' } },
    );
    expect((await source.onCall(['A'])).get('A')).toEqual({ people: [], note: null });
    expect(paths()).toEqual(['/v2/schedules?page_size=100', '/v2/schedules/I']);
  });

  test('with a shift of nobody is nobody; somebody without an address or a Slack account is told as such', async () => {
    const { source } = await schedules(() =>
      list([
        { id: 'I', name: 'A', current_shifts: [{ user: null }, {}, { user: { id: '7', email: 'Team A' } }] },
      ]),
    );
    expect((await source.onCall(['A'])).get('A')).toEqual({
      people: [{ email: null, name: null, aliases: ['7', 'Team A'] }],
      note: null,
    });
  });

  test.each([400, 404, 422])('rule 19: that is not found (%d) lists near names', async (code) => {
    const { source, paths } = await schedules((path) =>
      path.includes('?') ? list([schedule('Data'), schedule('Finance')]) : status(code),
    );
    expect((await source.onCall(['Dat/a'])).get('Dat/a')).toMatchObject({
      message: 'incident.io has no schedule with the name or id “Dat/a” that this key may see.',
      fix: 'Did you mean “Data” or “Finance”?',
    });
    expect(paths()).toEqual(['/v2/schedules?page_size=100', '/v2/schedules/Dat/a']);
  });

  test('whose name several have is not guessed', async () => {
    const { source } = await schedules(() => list([schedule('A'), { ...schedule('A'), id: 'I2' }]));
    expect((await source.onCall(['A'])).get('A')).toMatchObject({
      fix: expect.stringContaining('I-A or I2'),
    });
  });

  test.each([401, 403, 429, 500])('rule 4: is no other name after %d', async (code) => {
    const { source, paths } = await schedules(() => status(code));
    expect((await source.onCall(['A'])).get('A')).toMatchObject({ status: code });
    expect(paths()).toHaveLength(1);
  });
});

describe('rule 20: many schedules', () => {
  test('are read by one list, page after page, anew each time', async () => {
    const { source, paths } = await schedules((path) =>
      path.includes('after=') ? list([schedule('B', 'ben')]) : list([schedule('A', 'ana')], 'I-A'),
    );
    const found = await source.onCall(['A', 'I-B']);
    expect([...found.values()]).toEqual([
      { people: [person('ana')], note: null },
      { people: [person('ben')], note: null },
    ]);
    await source.onCall(['A', 'I-B']);
    const both = ['/v2/schedules?page_size=100', '/v2/schedules?page_size=100&after=I-A'];
    expect(paths()).toEqual([...both, ...both]);
  });

  test('rule 8: of which one is unknown, stop no other', async () => {
    const { source } = await schedules((path) => (path.includes('?') ? list([schedule('A')]) : status(404)));
    const found = await source.onCall(['A', 'B']);
    expect([found.get('A'), found.get('B')]).toEqual([{ people: [], note: null }, expect.any(Failure)]);
  });

  test('fail where the list has no end', async () => {
    const { source, paths } = await schedules(() => list([schedule('B')], 'again'));
    expect((await source.onCall(['A'])).get('A')).toMatchObject({
      message: expect.stringContaining('without an end'),
    });
    expect(paths()).toHaveLength(2);
  });
});

describe('shifts', () => {
  const window = (start: string) =>
    `/v2/schedule_entries?schedule_id=I-A&entry_window_start=${start}&entry_window_end=${inHours(48).toISOString()}`;

  test('come page after page, each once, and the schedule is asked for only once', async () => {
    const { source, paths } = await schedules((path) => {
      if (path.startsWith('/v2/schedules')) return list([schedule('A')]);
      return path.includes('next')
        ? entries([entry('ben', 1, 9), entry('cleo', 9, 60)])
        : entries(
            [entry('ana', -9, 1), entry('ben', 1, 9), entry(null, 9, 10), entry('dan', 48, 50)],
            'next',
          );
    });
    const [, found] = await Promise.all([source.onCall(['A']), source.shifts(['A'], now, inHours(48))]);
    expect(found.get('A')).toEqual([
      { person: person('ana'), from: inHours(-9), until: inHours(1) },
      { person: person('ben'), from: inHours(1), until: inHours(9) },
      { person: person('cleo'), from: inHours(9), until: inHours(60) },
    ]);
    const start = now.toISOString();
    expect(paths()).toEqual(['/v2/schedules?page_size=100', window(start), window('next')]);
  });

  test('end where the cursor is past the end, and fail where it stands still', async () => {
    const past = inHours(48).toISOString();
    const answer = (after: string) => (path: string) =>
      path.startsWith('/v2/schedules') ? list([schedule('A')]) : entries([entry('ana', 0, 60)], after);
    const ends = await schedules(answer(past));
    expect((await ends.source.shifts(['A'], now, inHours(48))).get('A')).toHaveLength(1);
    const stands = await schedules(answer('still'));
    expect((await stands.source.shifts(['A'], now, inHours(48))).get('A')).toBeInstanceOf(Failure);
  });

  test('that are missing in the answer are a failure', async () => {
    const { source } = await schedules((path) =>
      path.startsWith('/v2/schedules') ? list([schedule('A')]) : { schedule_entries: {} },
    );
    expect((await source.shifts(['A'], now, inHours(48))).get('A')).toMatchObject({
      message: expect.stringContaining('schedule_entries.final'),
    });
  });

  test('tell who was on call at another time', async () => {
    const { source } = await schedules((path) =>
      path.startsWith('/v2/schedules')
        ? list([schedule('A', 'cleo')])
        : entries([entry('ana', -9, 0), entry('ben', 0, 1), entry('dan', 0.0001, 2)]),
    );
    expect((await source.onCall(['A'], now)).get('A')).toEqual({ people: [person('ben')], note: null });
  });
});

test.each([
  [401, '`incident-io-token`'],
  [403, '`incident-io-token`'],
  [404, '`incident-io-api-url`'],
])('rule 19: %d says what to check', async (code, word) => {
  const { source, requests } = await schedules(() => list([schedule('A')]));
  await source.onCall(['A']);
  expect(requests[0]?.fix?.(code, '')).toContain(word);
});
