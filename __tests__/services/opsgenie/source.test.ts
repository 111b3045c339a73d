import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { segment } from '../../../src/services/kit/segment.ts';
import { inputs } from '../../../src/services/opsgenie/inputs.ts';
import { createSource } from '../../../src/services/opsgenie/source.ts';
import { contextOf, http, inHours, now } from '../given.ts';

const uuid = '5c4ed01e-0000-4000-8000-000000000001';
const someone = { data: { onCallRecipients: ['ana@example.com'] } };

const status = (code: number) => {
  throw new HttpFailure(`Opsgenie answered ${code}.`, '', { status: code });
};

function opened(answer: (path: string, request: Request) => unknown) {
  const fake = http((request) => answer(request.url.replace('https://api.opsgenie.com', ''), request));
  const source = createSource(contextOf(inputs, fake, { 'opsgenie-token': 'opsgenie-key' }));
  const paths = () =>
    fake.requests.map(({ method, url }) => `${method} ${url.replace('https://api.opsgenie.com', '')}`);
  return { source, paths, requests: fake.requests };
}

describe('a schedule', () => {
  test('is asked for by name, with the key in a header and never in the address (rule 10)', async () => {
    const { source, requests, paths } = opened(() => someone);
    const onCall = await source.onCall(['Data science'])('Data science');
    expect(onCall).toMatchObject({ people: [{ email: 'ana@example.com' }] });
    expect(paths()).toEqual([
      'GET /v2/schedules/Data%20science/on-calls?scheduleIdentifierType=name&flat=true',
    ]);
    expect(requests[0]?.headers).toEqual({
      Accept: 'application/json',
      Authorization: 'GenieKey opsgenie-key',
    });
  });

  test('is asked for by id where there is no such name', async () => {
    const { source, paths } = opened((path) => (path.includes('Type=name') ? status(404) : someone));
    expect(await source.onCall(['abc'])('abc')).toMatchObject({
      people: [{ email: 'ana@example.com' }],
    });
    expect(paths()).toHaveLength(2);
  });

  test('rule 20: that looks like an id is asked for by id first', async () => {
    const { source, paths } = opened(() => someone);
    await source.onCall([uuid.toUpperCase()])(uuid.toUpperCase());
    expect(paths()).toEqual([expect.stringContaining('scheduleIdentifierType=id')]);
  });

  test('may be asked about at a time', async () => {
    const { source, paths } = opened(() => someone);
    await source.onCall(['A'], now)('A');
    expect(paths()[0]).toContain('&date=2026-11-23T09%3A00%3A00.000Z');
  });

  test('rule 19: that is not found lists near names', async () => {
    const names = { data: ['Data', 'Platform', 'Data science', 'Finance'].map((name) => ({ name })) };
    const { source, paths } = opened((path) => (path === '/v2/schedules' ? names : status(404)));
    const read = source.onCall(['Data scence', 'Platfrom']);
    await expect(read('Data scence')).rejects.toMatchObject({
      message: 'Opsgenie has no schedule with the name or id “Data scence” that this key can see.',
      fix: 'Did you mean “Data science” or “Data”?',
    });
    await expect(read('Platfrom')).rejects.toMatchObject({
      fix: expect.stringContaining('Did you mean “Platform”'),
    });
    expect(paths().filter((path) => path === 'GET /v2/schedules')).toHaveLength(1);
  });

  test('that is not found is so even where names can’t be listed', async () => {
    const { source } = opened((path) => status(path === '/v2/schedules' ? 403 : 404));
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({
      fix: 'Check `schedule` and `opsgenie-token`.',
    });
  });

  test.each([401, 403, 429, 500, 503])('rule 4: is no other name after %d', async (code) => {
    const { source, paths } = opened(() => status(code));
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({ status: code });
    expect(paths()).toHaveLength(1);
  });

  test('rule 8: that can’t be read stops no other', async () => {
    const { source } = opened((path) => (path.includes('/B/') ? status(500) : someone));
    const read = source.onCall(['A', 'B', 'C']);
    await expect(read('B')).rejects.toMatchObject({ status: 500 });
    for (const name of ['A', 'C']) {
      expect(await read(name)).toMatchObject({ people: [{ email: 'ana@example.com' }] });
    }
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
    const { source, paths } = opened(() => bulk);
    const read = source.onCall(['A', 'id-b']);
    expect(await read('A')).toMatchObject({ people: [{ email: 'ana@example.com' }], note: null });
    expect(await read('id-b')).toEqual({
      people: [],
      note: 'the schedule is disabled in Opsgenie',
      disabled: true,
    });
    expect(paths()).toEqual(['GET /v2/schedules/on-calls?flat=true']);
  });

  test('that the bulk read does not name are asked for on their own', async () => {
    const { source, paths } = opened((path) => (path.includes('/D/') ? someone : bulk));
    expect(await source.onCall(['A', 'D'])('D')).toMatchObject({
      people: [{ email: 'ana@example.com' }],
    });
    expect(paths()).toHaveLength(2);
  });

  test.each([400, 403, 404, 405, 500])(
    'are asked one by one where the bulk read answers %d',
    async (code) => {
      const { source, paths } = opened((path) => (path.includes('/on-calls?flat') ? status(code) : someone));
      const read = source.onCall(['A', 'B']);
      for (const name of ['A', 'B']) {
        expect(await read(name)).toMatchObject({ people: [{ email: 'ana@example.com' }] });
      }
      expect(paths()).toHaveLength(3);
    },
  );

  test('are asked one by one where the bulk read takes too long', async () => {
    const { source, paths } = opened((path) => {
      if (!path.includes('/on-calls?flat')) return someone;
      throw new HttpFailure('Opsgenie could not be reached: no answer within 10 s.', '', { tooMuch: true });
    });
    expect(await source.onCall(['A', 'B'])('A')).toMatchObject({ people: [{ email: 'ana@example.com' }] });
    expect(paths()).toHaveLength(3);
  });

  test('are not asked one by one with a key that is refused, or where nobody answers', async () => {
    const { source, paths } = opened(() => status(401));
    const read = source.onCall(['A', 'B']);
    for (const name of ['A', 'B']) await expect(read(name)).rejects.toMatchObject({ status: 401 });
    expect(paths()).toHaveLength(1);
  });

  test('are asked for at another time', async () => {
    const { source, paths } = opened(() => bulk);
    await source.onCall(['A', 'B'], now)('A');
    expect(paths()[0]).toContain('date=2026-11-23T09%3A00%3A00.000Z');
  });
});

test('shifts are asked for in whole days that reach past the end', async () => {
  const { source, paths } = opened(() => ({ data: { finalTimeline: { rotations: [] } } }));
  await source.shifts(['A'], now, inHours(14 * 24))('A');
  expect(paths()).toEqual([
    'GET /v2/schedules/A/timeline?identifierType=name&date=2026-11-23T09%3A00%3A00.000Z&interval=16&intervalUnit=days',
  ]);
});

test('shifts that can’t be read are a failure', async () => {
  const { source } = opened(() => status(500));
  await expect(source.shifts(['A'], now, inHours(24))('A')).rejects.toMatchObject({ status: 500 });
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
  const { source, requests } = opened(() => someone);
  await source.onCall(['A'])('A');
  expect(requests[0]?.fix?.(code, '')).toContain(word);
});
