import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/opsgenie/inputs.ts';
import { createSource } from '../../../src/services/opsgenie/source.ts';
import { ana, contextOf, http, inHours, now } from '../given.ts';

const status = (code: number) => {
  throw new HttpFailure(`Opsgenie answered ${code}.`, '', { status: code });
};

const period = (from: number, until: number, recipient: object) => ({
  startDate: inHours(from).toISOString(),
  endDate: inHours(until).toISOString(),
  type: 'default',
  recipient,
});
const user = (name: string) => ({ type: 'user', name: `${name}@example.com` });
const timelineOf = (...rotations: object[]) => ({ data: { finalTimeline: { rotations } } });
const both = timelineOf(
  { id: 'R1', name: 'Primary', periods: [period(-1, 8, user('ana'))] },
  { id: 'R2', name: 'Secondary', periods: [period(-1, 8, user('ben'))] },
);

function opened(answer: (path: string, request: Request) => unknown, rotation = 'Primary') {
  const fake = http((request) => answer(request.url.replace('https://api.opsgenie.com', ''), request));
  const { inRotation } = createSource(contextOf(inputs, fake, { 'opsgenie-token': 'opsgenie-key' }));
  const source = inRotation?.(rotation);
  if (!source?.overrides) throw new Error('it has rotations and overrides');
  return { ...source, overrides: source.overrides, requests: fake.requests };
}

describe('who is on call in one rotation', () => {
  test('comes from the timeline, in one request with the coming shifts', async () => {
    const { onCall, shifts, requests } = opened(() => both);
    const answers = [onCall(['A'])('A'), shifts(['A'], now, inHours(14 * 24))('A')] as const;
    expect(await answers[0]).toEqual({ people: [ana], note: null });
    expect(await answers[1]).toEqual([{ person: ana, from: inHours(-1), until: inHours(8) }]);
    expect(requests).toHaveLength(1);
  });

  test('is asked anew each time, since it may have changed', async () => {
    const { onCall, requests } = opened(() => both);
    await onCall(['A'])('A');
    await onCall(['A'])('A');
    expect(requests).toHaveLength(2);
  });

  test('is nobody in a disabled schedule, which says so', async () => {
    const { data } = both;
    const { onCall } = opened(() => ({ data: { ...data, _parent: { enabled: false } } }));
    expect(await onCall(['A'])('A')).toEqual({
      people: [],
      note: 'the schedule is disabled in Opsgenie',
      disabled: true,
    });
  });

  test('rule 16: a team is reported as one', async () => {
    const team = timelineOf({
      id: 'R1',
      name: 'Primary',
      periods: [period(-1, 8, { type: 'team', name: 'Ops' })],
    });
    const { people } = await opened(() => team).onCall(['A'])('A');
    expect(people).toEqual([{ email: null, name: 'team Ops', aliases: ['Ops'], isTeam: true }]);
  });

  test('rotations without an id are told apart by name', async () => {
    const nameless = timelineOf(
      { name: 'Primary', periods: [period(-1, 8, user('ana'))] },
      { name: 'Secondary', periods: [period(-1, 8, user('ben'))] },
    );
    expect(await opened(() => nameless).onCall(['A'])('A')).toMatchObject({ people: [ana] });
  });

  test('a rotation that the timeline lacks is looked for in the schedule, and then has nobody', async () => {
    const { onCall, requests } = opened(
      (path) => (path.includes('/rotations?') ? { data: [{ id: 'R9', name: 'Nights' }] } : both),
      'Nights',
    );
    expect(await onCall(['A'])('A')).toEqual({ people: [], note: null });
    expect(requests[1]?.url).toMatch(/\/v2\/schedules\/A\/rotations\?scheduleIdentifierType=name$/);
  });

  test.each([401, 403, 500])('rule 4: is not known after %d, from the timeline or the list', async (code) => {
    for (const broken of ['/timeline', '/rotations']) {
      const { onCall } = opened((path) => (path.includes(broken) ? status(code) : both), 'Nights');
      await expect(onCall(['A'])('A')).rejects.toMatchObject({ status: code });
    }
  });
});

describe('overrides in one rotation', () => {
  const entry = (alias: string, rotations?: object[] | null) => ({
    ...{ alias, user: { username: 'ana@example.com' }, rotations },
    startDate: now.toISOString(),
    endDate: inHours(8).toISOString(),
  });
  const listing = (...entries: object[]) =>
    opened((path) =>
      path.includes('/overrides') ? { data: entries } : { data: [{ id: 'R1', name: 'Primary' }] },
    ).overrides;

  test('are those that cover it; one that covers more says so', async () => {
    const [one, two] = [
      { id: 'R1', name: 'Primary' },
      { id: 'R2', name: 'Secondary' },
    ];
    const { list } = listing(
      entry('own', [one]),
      entry('own by name', [{ name: 'Primary' }]),
      entry('both', [one, two]),
      entry('all', []),
      entry('all, unsaid'),
      entry('all, null', null),
      entry('other', [two]),
    );
    expect((await list('A')).map(({ id, isWider }) => [id, isWider])).toEqual([
      ['own', undefined],
      ['own by name', undefined],
      ['both', true],
      ['all', true],
      ['all, unsaid', true],
      ['all, null', true],
    ]);
  });

  test('are written and extended only for it', async () => {
    const { overrides, requests } = opened((path) =>
      path.includes('/rotations') ? { data: [{ id: 'R1', name: 'Primary' }] } : { data: { alias: 'x' } },
    );
    const override = { id: 'x', person: ana, from: now, until: inHours(8) };
    await overrides.write('A', override);
    await overrides.extend?.('A', override, inHours(9));
    const written = requests.filter(({ method }) => method !== 'GET');
    expect(written.map(({ method, body }) => [method, JSON.parse(String(body)).rotations])).toEqual([
      ['POST', [{ id: 'R1' }]],
      ['PUT', [{ id: 'R1' }]],
    ]);
  });

  test('leave out what the other rotations would be', async () => {
    const { data } = both;
    const { overrides } = opened((path) =>
      path.includes('/rotations')
        ? { data: [{ id: 'R1', name: 'Primary' }] }
        : { data: { ...data, baseTimeline: data.finalTimeline } },
    );
    const shifts = await overrides.scheduled?.('A', { from: now, until: inHours(8) }, []);
    expect(shifts?.map(({ person }) => person)).toEqual([ana]);
  });
});
