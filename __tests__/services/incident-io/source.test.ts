import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/incident-io/inputs.ts';
import { createSource } from '../../../src/services/incident-io/source.ts';
import { contextOf, http, inHours, now } from '../given.ts';

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

function opened(answer: (path: string, request: Request) => unknown) {
  const local = (url: string) => decodeURIComponent(url.replace('https://api.incident.io', ''));
  const fake = http((request) => answer(local(request.url), request));
  const source = createSource(contextOf(inputs, fake, { 'incident-io-token': 'key' }));
  return { source, paths: () => fake.requests.map(({ url }) => local(url)), requests: fake.requests };
}

describe('a schedule', () => {
  test('is found by name in the list, which shows who is on call, each once, with the Slack id', async () => {
    const { source, paths, requests } = opened(() => list([schedule('A', 'ana', 'ben', 'ana')]));
    expect(await source.onCall(['A'])('A')).toEqual({
      people: [person('ana'), person('ben')],
      note: null,
    });
    expect(paths()).toEqual(['/v2/schedules?page_size=100']);
    expect(requests[0]?.headers).toEqual({ Accept: 'application/json', Authorization: 'Bearer key' });
  });

  test('is read by its id alone, without the list', async () => {
    const { source, paths } = opened(() => ({ schedule: schedule('A', 'ana') }));
    expect(await source.onCall([ulid])(ulid)).toMatchObject({ people: [{ name: 'ana' }] });
    expect(paths()).toEqual([`/v2/schedules/${ulid}`]);
  });

  test('that the list is silent on is asked itself, and nobody there is nobody', async () => {
    const { source, paths } = opened((path) =>
      path.includes('?') ? list([{ id: 'I', name: 'A' }]) : { schedule: { id: 'I', name: 'A' } },
    );
    expect(await source.onCall(['A'])('A')).toEqual({ people: [], note: null });
    expect(paths()).toEqual(['/v2/schedules?page_size=100', '/v2/schedules/I']);
  });

  test('with an unassigned shift is nobody; somebody without an address or a Slack account is reported as such', async () => {
    const { source } = opened(() =>
      list([
        { id: 'I', name: 'A', current_shifts: [{ user: null }, {}, { user: { id: '7', email: 'Team A' } }] },
      ]),
    );
    expect(await source.onCall(['A'])('A')).toEqual({
      people: [{ email: null, name: null, aliases: ['7', 'Team A'] }],
      note: null,
    });
  });

  test.each([400, 404, 422])('rule 19: that is not found (%d) lists near names', async (code) => {
    const { source, paths } = opened((path) =>
      path.includes('?') ? list([schedule('Data'), schedule('Finance')]) : status(code),
    );
    await expect(source.onCall(['Dat/a'])('Dat/a')).rejects.toMatchObject({
      message: 'incident.io has no schedule with the name or id “Dat/a” that this key can see.',
      fix: 'Did you mean “Data”?',
    });
    expect(paths()).toEqual(['/v2/schedules?page_size=100', '/v2/schedules/Dat/a']);
  });

  test('whose name several have is not guessed', async () => {
    const { source } = opened(() => list([schedule('A'), { ...schedule('A'), id: 'I2' }]));
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({
      fix: expect.stringContaining('I-A or I2'),
    });
  });

  test.each([401, 403, 429])('rule 4: is no other name after %d', async (code) => {
    const { source, paths } = opened(() => status(code));
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({ status: code });
    expect(paths()).toHaveLength(1);
  });

  test('rule 4: is no other name after 500, even with fewer schedules on a page', async () => {
    const { source, paths } = opened(() => status(500));
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({ status: 500 });
    expect(paths()).toEqual(['/v2/schedules?page_size=100', '/v2/schedules?page_size=10']);
  });
});

describe('rule 20: many schedules', () => {
  test('are read by one list, page after page, once', async () => {
    const { source, paths } = opened((path) =>
      path.includes('after=') ? list([schedule('B', 'ben')]) : list([schedule('A', 'ana')], 'I-A'),
    );
    for (const read of [source.onCall(['A', 'I-B']), source.onCall(['A', 'I-B'])]) {
      expect(await read('A')).toEqual({ people: [person('ana')], note: null });
      expect(await read('I-B')).toEqual({ people: [person('ben')], note: null });
    }
    expect(paths()).toEqual(['/v2/schedules?page_size=100', '/v2/schedules?page_size=100&after=I-A']);
  });

  test('rule 8: of which one is unknown, stop no other', async () => {
    const { source } = opened((path) => (path.includes('?') ? list([schedule('A')]) : status(404)));
    const read = source.onCall(['A', 'B']);
    await expect(read('B')).rejects.toThrow('no schedule with the name or id “B”');
    expect(await read('A')).toEqual({ people: [], note: null });
  });

  test('are read in smaller pages where a large one is too much', async () => {
    const { source, paths } = opened((path) => {
      if (path.includes('page_size=100')) return status(504);
      return path.includes('after=') ? list([schedule('B', 'ben')]) : list([schedule('A', 'ana')], 'I-A');
    });
    const read = source.onCall(['A', 'B']);
    expect(await read('A')).toEqual({ people: [person('ana')], note: null });
    expect(await read('B')).toEqual({ people: [person('ben')], note: null });
    expect(paths()).toEqual([
      '/v2/schedules?page_size=100',
      '/v2/schedules?page_size=10',
      '/v2/schedules?page_size=10&after=I-A',
    ]);
  });

  test('are on pages of which one may be empty, unless that leads to itself', async () => {
    const { source, paths } = opened((path) => {
      if (path.endsWith('=100')) return list([], 'first');
      return path.endsWith('=first') ? list([schedule('A', 'ana')], 'last') : list([], 'last');
    });
    expect(await source.onCall(['A', 'I-A'])('A')).toEqual({ people: [person('ana')], note: null });
    expect(paths()).toHaveLength(3);
  });

  test('fail where the list has no end', async () => {
    const { source, paths } = opened(() => list([schedule('B')], 'again'));
    await expect(source.onCall(['A'])('A')).rejects.toThrow('never ends');
    expect(paths()).toHaveLength(2);
  });
});

describe('shifts', () => {
  const window = (start: string) =>
    `/v2/schedule_entries?schedule_id=I-A&entry_window_start=${start}&entry_window_end=${inHours(48).toISOString()}`;

  test('come page after page, and the schedule is asked for only once', async () => {
    const { source, paths } = opened((path) => {
      if (path.startsWith('/v2/schedules')) return list([schedule('A')]);
      return path.includes('next')
        ? entries([entry('ben', 1, 9), entry('cleo', 9, 60)])
        : entries(
            [entry('ana', -9, 1), entry('ben', 1, 9), entry(null, 9, 10), entry('dan', 48, 50)],
            'next',
          );
    });
    const [onCall, shifts] = [source.onCall(['A']), source.shifts(['A'], now, inHours(48))];
    expect(await onCall('A')).toEqual({ people: [], note: null });
    const ben = { person: person('ben'), from: inHours(1), until: inHours(9) };
    expect(await shifts('A')).toEqual([
      { person: person('ana'), from: inHours(-9), until: inHours(1) },
      // It lies across two pages, and is on both.
      ben,
      ben,
      { person: person('cleo'), from: inHours(9), until: inHours(60) },
    ]);
    const start = now.toISOString();
    expect(paths()).toEqual(['/v2/schedules?page_size=100', window(start), window('next')]);
  });

  test('end where the cursor is past the end, and fail where it stays the same', async () => {
    const past = inHours(48).toISOString();
    const answer = (after: string) => (path: string) =>
      path.startsWith('/v2/schedules') ? list([schedule('A')]) : entries([entry('ana', 0, 60)], after);
    const ends = opened(answer(past));
    expect(await ends.source.shifts(['A'], now, inHours(48))('A')).toHaveLength(1);
    const same = opened(answer('still'));
    await expect(same.source.shifts(['A'], now, inHours(48))('A')).rejects.toThrow('never ends');
  });

  test('that are missing in the answer are a failure', async () => {
    const { source } = opened((path) =>
      path.startsWith('/v2/schedules') ? list([schedule('A')]) : { schedule_entries: {} },
    );
    await expect(source.shifts(['A'], now, inHours(48))('A')).rejects.toThrow('schedule_entries.final');
  });

  test('show who was on call at another time', async () => {
    const { source } = opened((path) =>
      path.startsWith('/v2/schedules')
        ? list([schedule('A', 'cleo')])
        : entries([entry('ana', -9, 0), entry('ben', 0, 1), entry('dan', 0.0001, 2)]),
    );
    expect(await source.onCall(['A'], now)('A')).toEqual({ people: [person('ben')], note: null });
  });
});

test.each([
  [401, '`incident-io-token`'],
  [403, '`incident-io-token`'],
  [404, '`incident-io-api-url`'],
])('rule 19: %d says what to check', async (code, word) => {
  const { source, requests } = opened(() => list([schedule('A')]));
  await source.onCall(['A'])('A');
  expect(requests[0]?.fix?.(code, '')).toContain(word);
});

describe('one rotation', () => {
  const config = { rotations: ['R1', 'R2', 'R2'].map((id) => ({ id, name: `Rotation ${id}` })) };
  const inRotation = (name: string, rotation_id?: string) => ({ user: user(name), rotation_id });
  const both = {
    ...{ id: 'I-A', name: 'A', config },
    current_shifts: [inRotation('ana', 'R1'), inRotation('ben', 'R2')],
  };
  const people = (answer: (path: string) => unknown, rotation = 'Rotation R2') => {
    const { source, paths } = opened(answer);
    return { found: source.inRotation?.(rotation).onCall(['A'])('A'), paths };
  };

  test('is told apart in the list, although one that is going to change is there twice', async () => {
    const { found, paths } = people(() => list([both]));
    expect(await found).toMatchObject({ people: [person('ben')] });
    expect(paths()).toHaveLength(1);
  });

  test('is looked for in the schedule itself if the list leaves rotations out', async () => {
    const { config: _, ...short } = both;
    const { found, paths } = people((path) => (path.includes('?') ? list([short]) : { schedule: both }));
    expect(await found).toMatchObject({ people: [person('ben')] });
    expect(paths()).toEqual(['/v2/schedules?page_size=100', '/v2/schedules/I-A']);
  });

  test('of a schedule that says nothing of rotations is a failure', async () => {
    const { found } = people((path) => {
      const plain = { id: 'I-A', name: 'A', current_shifts: [] };
      return path.includes('?') ? list([plain]) : { schedule: plain };
    });
    await expect(found).rejects.toThrow('no rotation with the name or id “Rotation R2” in the schedule “A”');
  });

  test('is not known, rather than nobody, if a shift does not say which it is in', async () => {
    const { found } = people(() => list([{ ...both, current_shifts: [inRotation('ana')] }]));
    await expect(found).rejects.toThrow('which rotation it is in');
  });
});
