import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Override } from '../../../src/model.ts';
import { inHours } from '../given.ts';
import { addressed, calendar, event, list, oneSchedule, person, source, status, user } from './given.ts';

const events = '/on-calls/1/events';
const ours: Override = { id: 'on-call-sync-1', person: person('ana'), from: inHours(0), until: inHours(2) };

/** A schedule in which events are kept; `onCall` is what it says at a time. */
function writing(existing: readonly ReturnType<typeof event>[], onCall = 'ana') {
  const stored = [...existing];
  const given = source({
    ...oneSchedule(['ben'], []),
    'GET /on-calls/1?': () => ({ data: calendar('1', 'Data', [onCall]) }),
    [`GET ${events}`]: () => ({ events: stored }),
    [`POST ${events}`]: (_, { body }) => stored.push({ id: 100 + stored.length, ...JSON.parse(body ?? '') }),
    [`PATCH ${events}/`]: (path, { body }) =>
      Object.assign(stored.find(({ id }) => path.endsWith(`/${id}`)) ?? status(404), JSON.parse(body ?? '')),
    [`DELETE ${events}/`]: (path) => {
      const index = stored.findIndex(({ id }) => path.endsWith(`/${id}`));
      if (index < 0) return status(404);
      stored.splice(index, 1);
      return undefined;
    },
  });
  const { overrides } = given.source;
  if (!overrides) throw new Error('no overrides');
  const spans = () =>
    stored.map(({ users, starts_at, ends_at }) => [
      users.join('+').replaceAll('@example.com', ''),
      starts_at.slice(11, 16),
      ends_at.slice(11, 16),
    ]);
  const writes = () => given.requests.flatMap(({ method }) => (method === 'GET' ? [] : method));
  return { ...given, overrides, spans, writes };
}

describe('writing an override', () => {
  test('that is refused says which token it needs', async () => {
    const { overrides, requests } = writing([]);
    await overrides.write('Data', ours);
    const post = requests.find(({ method }) => method === 'POST');
    expect(post?.fix?.(403, '')).toMatch(/`better-stack-token`.*_Read & write_/);
  });

  test('sends one event; the same again is not sent', async () => {
    const { overrides, requests, writes } = writing([event(1, ['ben'], -5, 10)]);
    await overrides.write('Data', ours);
    await overrides.write('Data', { ...ours, id: 'on-call-sync-2' });
    expect(writes()).toEqual(['POST']);
    const post = requests.find(({ method }) => method === 'POST');
    expect(post?.notIdempotent).toBe(true);
    expect(JSON.parse(post?.body ?? '')).toEqual({
      starts_at: inHours(0).toISOString(),
      ends_at: inHours(2).toISOString(),
      users: ['ana@example.com'],
      override: true,
    });
  });

  test('rule 9: after a lost answer the list decides, and nothing is written twice', async () => {
    for (const arrives of [true, false]) {
      const stored: object[] = [];
      let posts = 0;
      const { source: better } = source({
        ...oneSchedule([], []),
        [`GET ${events}`]: () => ({ events: stored }),
        [`POST ${events}`]: () => {
          posts += 1;
          if (arrives || posts > 1) stored.push(event(posts, ['ana'], 0, 2, true));
          if (posts === 1) throw new HttpFailure('Better Stack could not be reached.', '', {});
          return {};
        },
      });
      await better.overrides?.write('Data', ours);
      expect([posts, stored.length]).toEqual(arrives ? [1, 1] : [2, 1]);
    }
  });

  test('over another one that wins: it ends now, and what is left of it is written after the new one', async () => {
    const { overrides, spans, writes } = writing([event(1, ['ben'], -1, 8, true)], 'ben');
    await overrides.write('Data', ours);
    expect(spans()).toEqual([
      ['ben', '08:00', '09:00'],
      ['ana', '09:00', '11:00'],
      ['ben', '11:00', '17:00'],
    ]);
    expect(writes()).toEqual(['POST', 'POST', 'PATCH']);
    const wins = writing([event(1, ['ben'], -1, 8, true)]);
    await wins.overrides.write('Data', ours);
    expect(wins.writes()).toEqual(['POST']);
  });

  test('needs an address', async () => {
    const { overrides } = writing([]);
    const nameless = { ...ours, person: { email: null, name: 'Ana', aliases: ['7'] } };
    await expect(overrides.write('Data', nameless)).rejects.toThrow('no e-mail address for Ana');
  });
});

describe('handing back', () => {
  const list = [event(1, ['ana'], -5, 10), event(2, ['ben'], -1, 8, true), event(3, ['cleo'], 9, 10, true)];

  test('the shifts without an override are the events, as long as these say who is on call', async () => {
    const { overrides } = writing(list);
    const [first] = await overrides.list('Data');
    if (!first) throw new Error('none');
    const span = { from: inHours(0), until: inHours(20) };
    expect(await overrides.scheduled?.('Data', span, [first])).toEqual([
      { person: addressed('ana'), from: inHours(-5), until: inHours(9) },
      { person: addressed('cleo'), from: inHours(9), until: inHours(10) },
    ]);
    expect(await writing(list.slice(0, 1)).overrides.scheduled?.('Data', span, [first])).toBeNull();
  });

  test('ends one that has begun, and deletes one that is to come; one that is gone already is no error', async () => {
    const { overrides, spans, writes } = writing(list);
    const all = await overrides.list('Data');
    expect(all.map(({ id, person }) => [id, person])).toEqual([
      ['2', addressed('ben')],
      ['3', addressed('cleo')],
    ]);
    for (const override of all) await overrides.end?.('Data', override);
    expect(spans()).toEqual([
      ['ana', '04:00', '19:00'],
      ['ben', '08:00', '09:00'],
    ]);
    for (const override of all.slice(1)) await overrides.end?.('Data', override);
    expect(writes()).toEqual(['PATCH', 'DELETE', 'DELETE']);
  });
});

describe('who takes over', () => {
  const member = (who: string, type = 'team_member') => ({ data: { ...user(who), type } });
  const find = (
    answers: Parameters<typeof source>[0],
    names: { email?: string; aliases?: string[] },
    url?: string,
  ) => {
    const given = source(
      {
        'GET /on-calls?': () =>
          list(
            [calendar('1', 'Data', ['ana']), calendar('2', 'Web', [], { team_name: 'Web' })],
            [user('ana')],
          ),
        ...answers,
      },
      url ? { 'better-stack-api-url': url } : {},
    );
    const person = { email: names.email ?? null, name: null, aliases: names.aliases ?? [] };
    return { ...given, found: given.source.overrides?.find(person) };
  };

  test('is somebody on call, by address or id, or a member of one of the teams', async () => {
    expect(await find({}, { email: 'ana@example.com' }).found).toEqual(person('ana'));
    expect(await find({}, { aliases: ['ANA'] }).found).toEqual(person('ana'));
    const ben = find(
      { 'GET /team-members?email=ben@example.com&team_name=Web': () => member('ben') },
      { email: 'ben@example.com' },
    );
    expect(await ben.found).toEqual(person('ben'));
    expect(ben.paths().slice(1)).toEqual([
      'GET /team-members?email=ben@example.com&team_name=Data',
      'GET /team-members?email=ben@example.com&team_name=Web',
    ]);
    expect(ben.requests[1]?.url).toMatch(/^https:\/\/betterstack\.com\//);
    const own = find({}, { email: 'ben@example.com' }, 'http://localhost:1');
    expect(await own.found).toBeNull();
    expect(own.requests[1]?.url).toMatch(/^http:\/\/localhost:1\//);
  });

  test('is nobody if there is no such member, or the answer is about somebody else', async () => {
    expect(await find({}, { email: 'ben@example.com', aliases: ['Ben'] }).found).toBeNull();
    expect(
      await find({ 'GET /team-members': () => member('cleo') }, { email: 'ben@example.com' }).found,
    ).toBeNull();
  });

  test('must have accepted the invitation; an answer with a list is a failure', async () => {
    const invited = find(
      { 'GET /team-members': () => member('ben', 'team_member_invitation') },
      { email: 'ben@example.com' },
    );
    await expect(invited.found).rejects.toThrow('was invited to Better Stack, but is not a member yet');
    const all = find({ 'GET /team-members': () => ({ data: [user('ben')] }) }, { email: 'ben@example.com' });
    await expect(all.found).rejects.toThrow('does not look as documented: data');
    await expect(
      find({ 'GET /team-members': () => status(403) }, { email: 'ben@example.com' }).found,
    ).rejects.toThrow('403');
  });
});
