import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Schedule } from '../../../sandbox/pagerduty/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import type { Overrides, Person, Source } from '../../../src/model.ts';
import { planOverrides } from '../../../src/services/pagerduty/plan-overrides.ts';
import { inHours, now } from '../given.ts';
import { openSource } from './given.ts';

const eva: Person = { email: 'eva@example.com', name: 'Eva Žižková', aliases: ['PUEVA01'] };
const override = { id: 'on-call-sync-1', person: eva, from: now, until: inHours(8) };

let sandbox: Sandbox;
let source: Source;
let overrides: Overrides;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
  source = openSource(sandbox, secrets.pagerduty);
  overrides = source.overrides as Overrides;
});

const schedule = (name: string) => sandbox.pagerduty.schedules.find((one) => one.name === name) as Schedule;
const posts = () => sandbox.requests.filter(({ method }) => method === 'POST');
const onCall = async (name: string, at: Date) =>
  (await source.onCall([name], at)(name)).people.map(({ email }) => email);

describe('a person in the pager', () => {
  const named = (email: string | null, ...aliases: string[]): Person => ({ email, name: null, aliases });

  test('is found by the exact address in whatever case, else by id', async () => {
    expect(await overrides.find(named('Eva@Example.com'))).toEqual(eva);
    for (const id of ['PUEVA01', 'pueva01'])
      expect(await overrides.find(named('e@old.example', 'evaz', 'PUNOBODY1', id))).toEqual(eva);
  });

  test('is nobody where only a part of the address fits', async () => {
    expect(await overrides.find(named('va@example.com'))).toBeNull();
    expect(await overrides.find(named('example'))).toBeNull();
  });

  test('is not nobody where PagerDuty could not be asked (rule 4)', async () => {
    sandbox.faults.add({ path: '/users', kind: 'status', status: 500, times: 9 });
    await expect(overrides.find(named('eva@example.com'))).rejects.toMatchObject({ status: 500 });
  });
});

describe.each(['Data science', 'Finance', 'Security'])('an override in %s', (name) => {
  test('puts the person on call instead of everybody else, for the time it says', async () => {
    await overrides.write(name, override);
    const times = [-1, 0, 7.9, 8].map(inHours);
    const [before, first, last, after] = await Promise.all(times.map((at) => onCall(name, at)));
    expect([first, last]).toEqual([['eva@example.com'], ['eva@example.com']]);
    expect(after).toEqual(before);
  });

  test('whose answer was lost exists once', async () => {
    sandbox.faults.add({ method: 'POST', kind: 'status', status: 502, acts: true });
    await overrides.write(name, override);
    expect(schedule(name).overrides).toHaveLength(1);
    expect(await onCall(name, inHours(1))).toEqual(['eva@example.com']);
  });

  test('that was never answered, and does not exist, is a failure', async () => {
    sandbox.faults.add({ method: 'POST', kind: 'status', status: 502, times: 9 });
    await expect(overrides.write(name, override)).rejects.toMatchObject({ status: 502 });
    expect(schedule(name).overrides).toEqual([]);
  });
});

describe('an override', () => {
  test('says what PagerDuty is sent', async () => {
    await overrides.write('Data science', override);
    expect(posts().map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: '/schedules/PSDATA1/overrides',
        body: {
          overrides: [
            {
              start: '2026-11-23T09:00:00Z',
              end: '2026-11-23T17:00:00Z',
              user: { id: 'PUEVA01', type: 'user_reference' },
            },
          ],
        },
      },
    ]);
  });

  test('that PagerDuty refuses, though it answers 201, is a failure in its words', async () => {
    const gone = { ...eva, aliases: ['PUGONE1'] };
    await expect(overrides.write('Data science', { ...override, person: gone })).rejects.toMatchObject({
      message: 'PagerDuty refused the override: “User not found”.',
    });
  });

  test('that a key may not write says so', async () => {
    sandbox.pagerduty.keys[secrets.pagerduty] = { readOnly: true };
    await expect(overrides.write('Data science', override)).rejects.toMatchObject({
      status: 403,
      fix: expect.stringContaining('must not be read-only'),
    });
  });

  test('of which nobody can say whether it exists is reported as such', async () => {
    sandbox.faults.add({ method: 'POST', kind: 'status', status: 502, times: 9 });
    sandbox.faults.add({ path: /^\/schedules\/PSDATA1\?/, kind: 'status', status: 503, times: 9 });
    await expect(overrides.write('Data science', override)).rejects.toThrow(
      'Could not determine whether the override was written.',
    );
  });

  test.each(['Data science', 'Security'])(
    'is listed with PagerDuty’s id, person and times: %s',
    async (name) => {
      await overrides.write(name, override);
      const { from, until } = override;
      expect(await overrides.list(name)).toEqual([{ id: 'Q0000000000001', person: eva, from, until }]);
    },
  );

  test('where the shift-based schedule has a gap fills it', async () => {
    const [shift] = schedule('Security').rotations[0]?.shifts.filter(({ until }) => until > now) ?? [];
    if (shift) shift.until = inHours(3);
    await overrides.write('Security', override);
    expect(await Promise.all([1, 4].map((hours) => onCall('Security', inHours(hours))))).toEqual([
      ['eva@example.com'],
      ['eva@example.com'],
    ]);
    expect(posts().map(({ path }) => path)).toEqual([
      '/v3/schedules/PSSECU1/overrides',
      '/v3/schedules/PSSECU1/custom_shifts',
    ]);
  });
});

describe('a gap in a shift-based schedule', () => {
  beforeEach(() => {
    for (const rotation of schedule('Security').rotations) rotation.shifts = [];
  });

  test.each([
    ['lost', { kind: 'reset', acts: true }],
    ['an error of the server’s own', { kind: 'status', status: 502, acts: true }],
    ['not JSON', { kind: 'garbage', acts: true }],
  ] as const)('is filled by one custom shift, though the answer was %s', async (_, effect) => {
    sandbox.faults.add({ method: 'POST', path: '/custom_shifts', ...effect });
    await overrides.write('Security', override);
    expect(schedule('Security').customShifts).toHaveLength(1);
    expect(await onCall('Security', inHours(4))).toEqual(['eva@example.com']);
  });

  test('is filled although the first requests came to nothing', async () => {
    sandbox.faults.add({ method: 'POST', path: '/custom_shifts', kind: 'status', status: 503, times: 3 });
    await overrides.write('Security', override);
    expect(schedule('Security').customShifts).toHaveLength(1);
  });

  test('is not filled blindly where nobody can say whether it was', async () => {
    sandbox.faults.add({ method: 'POST', path: '/custom_shifts', kind: 'reset', acts: true });
    sandbox.faults.add({
      path: /^\/v3\/schedules\/PSSECU1\?/,
      kind: 'status',
      status: 503,
      nth: 2,
      times: 99,
    });
    await expect(overrides.write('Security', override)).rejects.toThrow('Could not determine whether');
    expect(schedule('Security').customShifts).toHaveLength(1);
  });
});

test('a second handover in a shift-based schedule goes over the first', async () => {
  await overrides.write('Security', override);
  const ana: Person = { email: 'ana@example.com', name: 'Ana', aliases: ['PUANA01'] };
  await overrides.write('Security', { id: 'x', person: ana, from: inHours(1), until: inHours(3) });
  expect(await Promise.all([0.5, 1.5, 3.5].map((hours) => onCall('Security', inHours(hours))))).toEqual([
    ['eva@example.com'],
    ['ana@example.com'],
    ['eva@example.com'],
  ]);
});

describe('an override that was written twice', () => {
  test('is taken out once, and those of the other rotations remain', async () => {
    const security = schedule('Security');
    const [first] = security.rotations;
    security.rotations = [
      ...security.rotations,
      { ...first, id: 'PSSECU1SECOND', name: 'Second', shifts: [...(first?.shifts ?? [])] },
    ];
    sandbox.faults.add({ method: 'POST', kind: 'reset', acts: true });
    await overrides.write('Security', override);
    expect(security.overrides.map(({ over }) => over?.id).sort()).toEqual([
      'PSSECU1ROTATION',
      'PSSECU1SECOND',
    ]);
    expect(await onCall('Security', inHours(4))).toEqual(['eva@example.com']);
  });
});

test('two members of one rotation are both replaced, and neither override is taken for a copy of the other', async () => {
  const [rotation] = schedule('Security').rotations;
  const both = (rotation?.shifts ?? []).flatMap((shift) => [shift, { ...shift, user: 'PUBEN01' }]);
  if (rotation) rotation.shifts = both;
  await overrides.write('Security', override);
  expect(schedule('Security').overrides).toHaveLength(2);
  expect(await onCall('Security', inHours(4))).toEqual(['eva@example.com']);
  // And the next one replaces both again.
  const ana: Person = { email: 'ana@example.com', name: 'Ana', aliases: ['PUANA01'] };
  await overrides.write('Security', { id: 'x', person: ana, from: inHours(1), until: inHours(3) });
  expect(await onCall('Security', inHours(2))).toEqual(['ana@example.com']);
});

describe('an override is ended', () => {
  const scheduled = async (name: string) =>
    (await overrides.scheduled?.(name, { from: now, until: inHours(8) }, []))?.map(
      ({ person }) => person.email,
    );

  test.each([
    ['Data science', 'ana@example.com'],
    ['Security', 'cleo@example.com'],
  ])('in %s, which says who is on call without it', async (name, email) => {
    await overrides.write(name, override);
    expect(await onCall(name, inHours(1))).toEqual(['eva@example.com']);
    expect(new Set(await scheduled(name))).toEqual(new Set([email]));
    for (const one of await overrides.list(name)) await overrides.end?.(name, one);
    expect(await onCall(name, inHours(1))).toEqual([email]);
  });

  test('if the layers differ, both seem to be on call: which takes precedence is unknown', async () => {
    const data = schedule('Data science');
    const [layer] = data.rotations;
    const other = (layer?.shifts ?? []).map((shift) => ({ ...shift, user: 'PUEVA01' }));
    data.rotations = [...data.rotations, { id: 'L2', name: 'Second', shifts: other }];
    expect((await scheduled('Data science'))?.sort()).toEqual(['ana@example.com', 'eva@example.com']);
  });
});

describe('a plan of overrides', () => {
  const takeover = { user: 'PUEVA01', from: now, until: inHours(8) };
  const assignment = (user: string, from: number, until: number, over: object = { rotation: 'R1' }) => ({
    user: { id: user },
    from: inHours(from),
    until: inHours(until),
    rotation: undefined,
    customShift: undefined,
    ...over,
  });
  const spans = (all: readonly object[]) =>
    all.map((one) => (one as { start_time: string; end_time: string }).start_time.slice(11, 16));

  test('overrides each shift where it touches the time, whatever it comes from', () => {
    const { overrides, customShifts } = planOverrides(
      [assignment('A', -4, 2), assignment('C', 2, 30), assignment('D', 1, 3, { customShift: 'S1' })],
      takeover,
    );
    expect(overrides).toMatchObject([
      { rotation_id: 'R1', start_time: '2026-11-23T09:00:00Z', end_time: '2026-11-23T11:00:00Z' },
      { rotation_id: 'R1', start_time: '2026-11-23T11:00:00Z', end_time: '2026-11-23T17:00:00Z' },
      { custom_shift_id: 'S1', overridden_member: { type: 'user_member', user_id: 'D' } },
    ]);
    expect(customShifts).toEqual([]);
  });

  test('leaves the person’s own shifts, and fills the gaps between all', () => {
    const { overrides, customShifts } = planOverrides(
      [assignment('PUEVA01', 1, 2), assignment('A', 4, 6)],
      takeover,
    );
    expect(spans(overrides)).toEqual(['13:00']);
    expect(spans(customShifts)).toEqual(['09:00', '11:00', '15:00']);
  });

  test('is nothing where the person is on call all the time', () => {
    expect(planOverrides([assignment('PUEVA01', -1, 9)], takeover)).toEqual({
      overrides: [],
      customShifts: [],
    });
  });

  test('is refused where PagerDuty does not say what a shift belongs to', () => {
    expect(() => planOverrides([assignment('A', 0, 9, {})], takeover)).toThrow('does not say which rotation');
  });
});
