import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../src/http/answer.ts';
import type { Request } from '../../src/http/http.ts';
import { Failure } from '../../src/model.ts';
import { segment } from '../../src/services/kit/segment.ts';
import { opsgenieClient } from '../../src/services/opsgenie/client.ts';
import { opsgenieSchedules } from '../../src/services/opsgenie/schedules.ts';
import { connection, http, inHours, now } from './given.ts';

const uuid = '5c4ed01e-0000-4000-8000-000000000001';
const someone = { data: { onCallRecipients: ['ana@example.com'] } };

const status = (code: number) => {
  throw new HttpFailure(`Opsgenie answered ${code}.`, '', { status: code });
};

async function schedules(answer: (path: string, request: Request) => unknown) {
  const fake = http((request) => answer(request.url.replace('https://api.opsgenie.com', ''), request));
  const source = opsgenieSchedules(opsgenieClient(await connection(fake)));
  const paths = () =>
    fake.requests.map(({ method, url }) => `${method} ${url.replace('https://api.opsgenie.com', '')}`);
  return { source, paths, requests: fake.requests };
}

describe('a schedule', () => {
  test('is asked for by name, with the key in a header and never in the address (rule 10)', async () => {
    const { source, requests, paths } = await schedules(() => someone);
    const found = await source.onCall(['Data science']);
    expect(found.get('Data science')).toMatchObject({ people: [{ email: 'ana@example.com' }] });
    expect(paths()).toEqual([
      'GET /v2/schedules/Data%20science/on-calls?scheduleIdentifierType=name&flat=true',
    ]);
    expect(requests[0]?.headers).toEqual({
      Accept: 'application/json',
      Authorization: 'GenieKey opsgenie-key',
    });
  });

  test('is asked for by id where there is no such name', async () => {
    const { source, paths } = await schedules((path) => (path.includes('Type=name') ? status(404) : someone));
    expect((await source.onCall(['abc'])).get('abc')).toMatchObject({
      people: [{ email: 'ana@example.com' }],
    });
    expect(paths()).toHaveLength(2);
  });

  test('rule 20: that looks like an id is asked for by id first', async () => {
    const { source, paths } = await schedules(() => someone);
    await source.onCall([uuid.toUpperCase()]);
    expect(paths()).toEqual([expect.stringContaining('scheduleIdentifierType=id')]);
  });

  test('may be asked about at a time', async () => {
    const { source, paths } = await schedules(() => someone);
    await source.onCall(['A'], now);
    expect(paths()[0]).toContain('&date=2026-11-23T09%3A00%3A00.000Z');
  });

  test('rule 19: that is not found lists near names', async () => {
    const names = { data: ['Data', 'Platform', 'Data science', 'Finance'].map((name) => ({ name })) };
    const { source, paths } = await schedules((path) => (path === '/v2/schedules' ? names : status(404)));
    const found = await source.onCall(['Data scence', 'Platfrom']);
    expect(found.get('Data scence')).toMatchObject({
      message: 'Opsgenie has no schedule with the name or id “Data scence” that this key may see.',
      fix: 'Did you mean “Data science” or “Data” or “Finance”?',
    });
    expect(found.get('Platfrom')).toMatchObject({ fix: expect.stringContaining('Did you mean “Platform”') });
    expect(paths().filter((path) => path === 'GET /v2/schedules')).toHaveLength(1);
  });

  test('that is not found is so even where names can’t be listed', async () => {
    const { source } = await schedules((path) => status(path === '/v2/schedules' ? 403 : 404));
    expect((await source.onCall(['A'])).get('A')).toMatchObject({
      fix: 'Check `schedule` and `opsgenie-token`.',
    });
  });

  test.each([401, 403, 429, 500, 503])('rule 4: is no other name after %d', async (code) => {
    const { source, paths } = await schedules(() => status(code));
    expect((await source.onCall(['A'])).get('A')).toMatchObject({ status: code });
    expect(paths()).toHaveLength(1);
  });

  test('rule 8: that can’t be read is a Failure in its place', async () => {
    const { source } = await schedules((path) => (path.includes('/B/') ? status(500) : someone));
    const found = await source.onCall(['A', 'B', 'C']);
    expect([...found].map(([name, answer]) => [name, answer instanceof Failure])).toEqual([
      ['A', false],
      ['B', true],
      ['C', false],
    ]);
  });
});

describe('rule 20: several schedules', () => {
  const bulk = {
    data: [
      { _parent: { id: 'id-a', name: 'A', enabled: true }, onCallRecipients: ['ana@example.com'] },
      { _parent: { id: 'id-b', name: 'B', enabled: false }, onCallRecipients: ['ben@example.com'] },
      { _parent: { id: 'A', name: 'C' }, onCallRecipients: ['ben@example.com'] },
      { onCallRecipients: ['stray@example.com'] },
    ],
  };

  test('are read in one request, by name first and by id', async () => {
    const { source, paths } = await schedules(() => bulk);
    const found = await source.onCall(['A', 'id-b']);
    expect(paths()).toEqual(['GET /v2/schedules/on-calls?flat=true']);
    expect(found.get('A')).toMatchObject({ people: [{ email: 'ana@example.com' }], note: null });
    expect(found.get('id-b')).toEqual({
      people: [],
      note: 'the schedule is disabled in Opsgenie',
      disabled: true,
    });
  });

  test('that the bulk read does not name are asked for on their own', async () => {
    const { source, paths } = await schedules((path) => (path.includes('/D/') ? someone : bulk));
    expect((await source.onCall(['A', 'D'])).get('D')).toMatchObject({
      people: [{ email: 'ana@example.com' }],
    });
    expect(paths()).toHaveLength(2);
  });

  test.each([400, 403, 404, 405, 500])(
    'are asked one by one where the bulk read answers %d',
    async (code) => {
      const { source, paths } = await schedules((path) =>
        path.includes('/on-calls?flat') ? status(code) : someone,
      );
      const found = await source.onCall(['A', 'B']);
      expect([...found.keys()]).toEqual(['A', 'B']);
      expect(found.get('B')).toMatchObject({ people: [{ email: 'ana@example.com' }] });
      expect(paths()).toHaveLength(3);
    },
  );

  test('are not asked one by one with a key that is refused, or where nobody answers', async () => {
    const { source, paths } = await schedules(() => status(401));
    await expect(source.onCall(['A', 'B'])).rejects.toMatchObject({ status: 401 });
    expect(paths()).toHaveLength(1);
  });

  test('are asked for at another time', async () => {
    const { source, paths } = await schedules(() => bulk);
    await source.onCall(['A', 'B'], now);
    expect(paths()[0]).toContain('date=2026-11-23T09%3A00%3A00.000Z');
  });
});

test('shifts are asked for in whole days that reach past the end', async () => {
  const { source, paths } = await schedules(() => ({ data: { finalTimeline: { rotations: [] } } }));
  await source.shifts(['A'], now, inHours(14 * 24));
  expect(paths()).toEqual([
    'GET /v2/schedules/A/timeline?identifierType=name&date=2026-11-23T09%3A00%3A00.000Z&interval=15&intervalUnit=days',
  ]);
});

test('shifts that can’t be read are a failure in their place', async () => {
  const { source } = await schedules(() => status(500));
  const found = await source.shifts(['A'], now, inHours(24));
  expect(found.get('A')).toMatchObject({ status: 500 });
});

test.each(['..', '.', '../../v1/x', 'a/b', 'a?b=c', 'a#b', '%2e%2e', 'Ä 🚀', '\\..\\', '…'])(
  'a name is one segment of the path and nothing more: %j',
  (name) => {
    const url = new URL(`https://x.org/v2/schedules/${segment(name)}/on-calls`);
    expect(url.pathname.split('/')).toHaveLength(5);
    expect([url.pathname.startsWith('/v2/schedules/'), url.search, url.hash]).toEqual([true, '', '']);
    expect(decodeURIComponent(segment(name)).trim()).toBe(name);
  },
);

test.each([
  [401, 'opsgenie-token'],
  [402, 'plan'],
  [403, 'opsgenie-token'],
])('rule 19: %d says what to do', async (code, word) => {
  const { source, requests } = await schedules(() => someone);
  await source.onCall(['A']);
  expect(requests[0]?.fix?.(code, '')).toContain(word);
});
