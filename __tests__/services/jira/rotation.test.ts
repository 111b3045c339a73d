import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { createSource } from '../../../src/services/jira/source.ts';
import { http, inHours, now } from '../given.ts';
import { anaId, siteOf, user } from './given.ts';

const period = (from: number, until: number, responder: object) => ({
  startDate: inHours(from).toISOString(),
  endDate: inHours(until).toISOString(),
  type: 'base',
  responder,
});
const ana = { type: 'user', id: anaId };
const rotation = (id: string, name: string, responder: object, more: object = {}) => ({
  ...{ id, name, periods: [period(-1, 8, responder)] },
  ...more,
});
const timelineOf = (...rotations: object[]) => ({ finalTimeline: { rotations } });

/** One rotation of a site where parts of an address get these answers. */
function opened(over: Readonly<Record<string, (request: Request) => unknown>>, name = 'Primary') {
  const usual: typeof over = {
    'schedules?query': () => ({ values: [{ id: 'S1', name: 'Data' }] }),
    '/rotations?': () => ({ values: [{ id: 'R1', name: 'Primary' }] }),
    '/user/bulk': () => ({ values: [user] }),
    '/overrides': () => ({ values: [] }),
  };
  const fake = http((request) => {
    const found = [...Object.entries(over), ...Object.entries(usual)].find(([part]) =>
      request.url.includes(part),
    );
    if (found) return found[1](request);
    throw new HttpFailure('Jira answered 404.', '', { status: 404 });
  });
  const source = createSource(siteOf(fake)).inRotation?.(name);
  if (!source?.overrides) throw new Error('it has rotations and overrides');
  return { ...source, overrides: source.overrides, requests: fake.requests };
}

describe('who is on call in one rotation', () => {
  test('is not who was on call in a deleted one of that name', async () => {
    const { onCall } = opened({
      '/timeline': () =>
        timelineOf(
          rotation('R0', 'Primary', { type: 'user', id: '712020:gone' }, { deleted: true }),
          rotation('R1', 'Primary', ana, { deleted: false }),
        ),
    });
    expect(await onCall(['Data'])('Data')).toMatchObject({ people: [{ email: 'ana@example.com' }] });
  });

  test('that was deleted is a failure, with those that exist', async () => {
    const { onCall } = opened(
      { '/timeline': () => timelineOf(rotation('R0', 'Nights', ana, { deleted: true })) },
      'Nights',
    );
    await expect(onCall(['Data'])('Data')).rejects.toMatchObject({ fix: 'It has “Primary”.' });
  });

  test('rule 16: is a team by its kind and id', async () => {
    const { onCall } = opened({
      '/timeline': () => timelineOf(rotation('R1', 'Primary', { type: 'team', id: 'bc667897' })),
    });
    expect(await onCall(['Data'])('Data')).toMatchObject({
      people: [{ email: null, name: 'team bc667897', isTeam: true }],
    });
  });

  test('is nobody in a disabled schedule, for which no timeline is read', async () => {
    const { onCall, requests } = opened({
      'schedules?query': () => ({ values: [{ id: 'S1', name: 'Data', enabled: false }] }),
    });
    expect(await onCall(['Data'])('Data')).toMatchObject({ people: [], disabled: true });
    expect(requests).toHaveLength(1);
  });
});

describe('overrides in one rotation', () => {
  const entry = (alias: string, rotationIds: readonly string[] | null) => ({
    ...{ alias, responder: ana, rotationIds },
    startDate: now.toISOString(),
    endDate: inHours(8).toISOString(),
  });

  test('are those that cover it; one that covers more says so', async () => {
    const all = [
      entry('own', ['R1']),
      entry('both', ['R1', 'R2']),
      entry('all', null),
      entry('other', ['R2']),
    ];
    const { overrides } = opened({ '/overrides': () => ({ values: all }) });
    expect((await overrides.list('Data')).map(({ id, isWider }) => [id, isWider])).toEqual([
      ['own', undefined],
      ['both', true],
      ['all', true],
    ]);
  });

  test('are written only for it, and one for all of them is not taken for it', async () => {
    const existing = [entry('all', null)];
    const { overrides, requests } = opened({
      '/overrides': ({ method }) => {
        if (method === 'GET') return { values: existing };
        existing.push(entry('new', ['R1']));
        return entry('new', ['R1']);
      },
    });
    const person = { email: null, name: null, aliases: [], accounts: { jira: anaId } };
    await overrides.write('Data', { id: 'x', person, from: now, until: inHours(8) });
    const written = requests.filter(({ method }) => method !== 'GET');
    expect(written.map(({ method, body }) => [method, JSON.parse(String(body)).rotationIds])).toEqual([
      ['POST', ['R1']],
    ]);
  });
});
