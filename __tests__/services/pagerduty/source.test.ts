import { beforeEach, describe, expect, test } from '@jest/globals';
import { pagerdutyId } from '../../../sandbox/pagerduty/seed.ts';
import type { Schedule } from '../../../sandbox/pagerduty/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { Failure } from '../../../src/failure.ts';
import type { Shift, Source } from '../../../src/model.ts';
import { inputs } from '../../../src/services/pagerduty/inputs.ts';
import { createSource } from '../../../src/services/pagerduty/source.ts';
import { contextOf, day, http, inHours, now } from '../given.ts';
import { openSource } from './given.ts';

let sandbox: Sandbox;
let source: Source;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
  source = openSource(sandbox, secrets.pagerduty);
});

const onCall = (name: string) => source.onCall([name])(name);
/** The answer for each schedule, all asked for at once. */
const onCallInEach = (...names: string[]) => Promise.allSettled(names.map(source.onCall(names)));
const firstEmails = async (...names: string[]) =>
  (await onCallInEach(...names)).map(
    (answer) => answer.status === 'fulfilled' && answer.value.people[0]?.email,
  );
const emails = async (name: string) => (await onCall(name)).people.map(({ email }) => email);
const shifts = (name: string, from: Date, until: Date) => source.shifts([name], from, until)(name);
const told = (all: readonly Shift[]) =>
  all.map(({ person, from, until }) => [person.email, from.toISOString(), until.toISOString()]);
const paths = () => sandbox.requests.map(({ path }) => path);
const schedule = (name: string) => sandbox.pagerduty.schedules.find((one) => one.name === name) as Schedule;

describe('who is on call', () => {
  test('is read by name in three requests, once for each person, with address, name and id', async () => {
    expect(await onCall('Data science')).toEqual({
      people: [{ email: 'ana@example.com', name: 'Ana Conceição', aliases: ['PUANA01'] }],
      note: null,
      timezone: 'Europe/Berlin',
    });
    expect(paths().sort()).toEqual([
      '/oncalls?include[]=users&limit=100&offset=0&schedule_ids[]=PSDATA1',
      '/schedules?limit=100&offset=0&query=Data science',
      '/v3/schedules?limit=1000&offset=0',
    ]);
    expect(sandbox.requests[0]?.headers).toEqual({ authorization: `Token token=${secrets.pagerduty}` });
  });

  test('may be asked at a time', async () => {
    const next = await source.onCall(['Data science'], inHours(5 * 24))('Data science');
    expect(next).toMatchObject({ people: [{ email: 'ben@example.com' }] });
  });

  test('is read by id', async () => {
    expect(await emails('PSDATA1')).toEqual(['ana@example.com']);
    expect(await emails('PSSECU1')).toEqual(['cleo@example.com']);
  });

  test('is read of a shift-based schedule, where several may be on call at once', async () => {
    schedule('Security').customShifts.push({ id: 'C1', from: now, until: inHours(1), user: 'PUEVA01' });
    expect((await emails('Security')).sort()).toEqual(['cleo@example.com', 'eva@example.com']);
  });

  test.each(['Finance', 'Security'])(
    'is asked of a schedule that no policy uses itself: %s',
    async (name) => {
      sandbox.pagerduty.policies = [];
      const expected = { Finance: 'ben@example.com', Security: 'cleo@example.com' }[name];
      expect(await emails(name)).toEqual([expected]);
    },
  );

  test.each(['Data science', 'Finance', 'Security'])(
    'is nobody only where the schedule itself says so: %s',
    async (name) => {
      for (const { shifts } of schedule(name).rotations) {
        for (const shift of shifts) if (shift.from <= now && now < shift.until) shift.user = null;
      }
      const timezone = name === 'Security' ? {} : { timezone: 'Europe/Berlin' };
      expect(await onCall(name)).toEqual({ people: [], note: null, ...timezone });
      expect(paths().at(-1)).toMatch(
        /^(\/v3\/schedules\/PS\w+\?include\[\]=final_schedule&|\/schedules\/PS\w+\?)since=2026-11-23T09:00:00Z&until=2026-11-23T09:00:01Z$/,
      );
    },
  );

  test('is not known, where the schedule itself can’t be asked (rule 4)', async () => {
    sandbox.faults.add({ path: /PSFINA1/, kind: 'status', status: 500, times: 9 });
    await expect(onCall('Finance')).rejects.toMatchObject({ status: 500 });
  });

  test('rule 8: one schedule that can’t be read does not stop the others', async () => {
    sandbox.faults.add({ path: '/schedules/PSFINA1', kind: 'status', status: 403, times: 9 });
    expect(await onCallInEach('Data science', 'Finance', 'Nope', 'Platform')).toEqual([
      expect.objectContaining({ status: 'fulfilled' }),
      { status: 'rejected', reason: expect.any(Failure) },
      { status: 'rejected', reason: expect.any(Failure) },
      expect.objectContaining({ status: 'fulfilled' }),
    ]);
  });

  test('is asked of each schedule itself, where many can’t be asked about at once', async () => {
    sandbox.faults.add({ path: '/oncalls', kind: 'status', status: 403, times: 9 });
    expect(await firstEmails('Data science', 'Security')).toEqual(['ana@example.com', 'cleo@example.com']);
  });

  test.each([401, 429, 500])('rule 4: is not known after %d', async (status) => {
    sandbox.faults.add({ path: '/oncalls', kind: 'status', status, times: 9 });
    await expect(onCall('Data science')).rejects.toMatchObject({ status });
  });

  test('a deleted user is reported, and never dropped', async () => {
    Object.assign(sandbox.pagerduty.users[0] ?? {}, { deleted: true });
    expect((await onCall('Data science')).people).toEqual([
      { email: null, name: 'Ana Conceição', aliases: ['PUANA01'] },
    ]);
  });

  test('rule 19: a refused key says which input to check', async () => {
    source = openSource(sandbox, 'wrong');
    await expect(onCall('Data science')).rejects.toMatchObject({
      status: 401,
      fix: expect.stringContaining('Check `pagerduty-token`'),
    });
  });
});

describe('the names of schedules', () => {
  test('are looked up once a run', async () => {
    await Promise.all([onCall('Data science'), shifts('Data science', now, inHours(24))]);
    expect(paths().filter((path) => !path.startsWith('/oncalls'))).toHaveLength(2);
  });

  test('rule 20: many are found in one list of each kind, and read in one request', async () => {
    expect(await firstEmails('Data science', 'PSPLAT1', 'Security')).toEqual([
      'ana@example.com',
      'dan@example.com',
      'cleo@example.com',
    ]);
    expect(paths().sort()).toEqual([
      '/oncalls?include[]=users&limit=100&offset=0&schedule_ids[]=PSDATA1&schedule_ids[]=PSPLAT1&schedule_ids[]=PSSECU1',
      '/schedules?limit=100&offset=0&total=true',
      '/v3/schedules?limit=1000&offset=0',
    ]);
  });

  test.each([
    [
      250,
      [
        '/schedules?limit=100&offset=0&total=true',
        '/schedules?limit=100&offset=100',
        '/schedules?limit=100&offset=200',
      ],
    ],
    [
      900,
      [
        '/schedules?limit=100&offset=0&total=true',
        ...['Data', 'Finance', 'Platform'].map((name) => `/schedules?limit=100&offset=0&query=${name}`),
      ],
    ],
  ])(
    'rule 20: with %d schedules they are listed, or searched for, whichever is fewer',
    async (count, expected) => {
      const more = Array.from({ length: count }, (_, index) => ({
        ...schedule('Finance'),
        id: `PSMORE${index}`,
        name: `More ${index}`,
      }));
      sandbox.pagerduty.schedules.splice(0, 0, ...more);
      await onCallInEach('Data science', 'Platform', 'Finance');
      const asked = paths().filter((path) => path.startsWith('/schedules?'));
      expect(asked.map((path) => expected.find((start) => path.startsWith(start))).sort()).toEqual(
        expected.sort(),
      );
    },
  );

  test('rule 19: one that is not found lists near names of both kinds', async () => {
    await expect(onCall('Data scence')).rejects.toMatchObject({
      message: 'PagerDuty has no schedule with the name or id “Data scence” that this key can see.',
      fix: expect.stringContaining('Did you mean “Data science”'),
    });
    await expect(onCall('Securty')).rejects.toMatchObject({ fix: expect.stringContaining('“Security”') });
  });

  test('a part of a name, or other case, is not the name', async () => {
    await expect(onCall('Data')).rejects.toBeInstanceOf(Failure);
    await expect(onCall('data science')).rejects.toBeInstanceOf(Failure);
  });

  test('one that two schedules have is refused with their ids, also where they are of both kinds', async () => {
    schedule('Security').name = 'Data science';
    await expect(onCall('Data science')).rejects.toMatchObject({
      message: 'PagerDuty has 2 schedules named “Data science”.',
      fix: 'Use an id instead of the name: PSDATA1 or PSSECU1.',
    });
  });

  test('rule 25: while one kind can’t be listed, a name in the other is not taken for unique; an id is', async () => {
    sandbox.faults.add({ path: /^\/v3\/schedules/, kind: 'status', status: 403, times: 99 });
    await expect(onCall('Data science')).rejects.toMatchObject({
      message: expect.stringMatching(/has a schedule named “Data science”, and may have another.*403/),
      fix: expect.stringContaining('set `schedule` to that id'),
    });
    expect(await emails('PSDATA1')).toEqual(['ana@example.com']);
    await expect(onCall('Security')).rejects.toMatchObject({ status: 403 });
  });

  test.each([0, -100])(
    'a list that goes on, with %d entries at once, is a failure and no loop',
    async (limit) => {
      source = openSource(
        {
          ...sandbox,
          fetch: async (url, init) =>
            String(url).includes('/v3/schedules')
              ? Response.json({ schedules: [], limit, more: true })
              : sandbox.fetch(url, init),
        },
        secrets.pagerduty,
      );
      await expect(onCall('Security')).rejects.toThrow('never ends');
    },
  );

  test('five hundred are asked about in parts whose ids fit into an address', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => `PSMORE${index}`);
    const shifts = [{ from: inHours(-1), until: inHours(1), user: 'PUANA01' }];
    const rotations = [{ id: 'R1', name: 'Only', shifts }];
    sandbox.pagerduty.schedules.push(
      ...ids.map((id) => ({ ...schedule('Finance'), id, name: id, rotations })),
    );
    const levels = [ids.map((id) => ({ type: 'schedule' as const, id }))];
    sandbox.pagerduty.policies.push({ id: 'PEMANY1', name: 'Many', levels });
    await firstEmails(...ids);
    const asked = sandbox.requests.filter(({ path }) => path.startsWith('/oncalls'));
    const many = asked.map(({ path }) => path.split('schedule_ids').length - 1);
    expect(many.reduce((sum, count) => sum + count)).toBe(500);
    expect(Math.max(...asked.map(({ path }) => path.length))).toBeLessThan(4_000);
  });
});

describe('the coming shifts', () => {
  const start = '2026-11-20T09:00:00.000Z';
  const handover = '2026-11-27T09:00:00.000Z';
  const end = '2026-12-04T09:00:00.000Z';

  test('come from the policies, which may hold each several times', async () => {
    const rows = told(await shifts('Data science', now, inHours(10 * 24))).map((row) => row.join(' '));
    expect([...new Set(rows)]).toEqual([
      `ana@example.com ${start} ${handover}`,
      `ben@example.com ${handover} ${end}`,
    ]);
    expect(paths()).toContain(
      '/oncalls?include[]=users&limit=100&offset=0&schedule_ids[]=PSDATA1&since=2026-11-23T09:00:00Z&until=2026-12-03T09:00:00Z',
    );
  });

  test('come from the schedule itself where no policy uses it', async () => {
    sandbox.pagerduty.policies = [];
    const [from, until] = [now, inHours(10 * 24)];
    for (const [name, first, second] of [
      ['Finance', 'ben@example.com', 'cleo@example.com'],
      ['Security', 'cleo@example.com', 'dan@example.com'],
    ] as const)
      expect(told(await shifts(name, from, until))).toEqual([
        [first, from.toISOString(), handover],
        [second, handover, until.toISOString()],
      ]);
  });

  test('and those of the past come from the schedule, since policies change, in parts of less than three months', async () => {
    const all = await shifts('Data science', inHours(-90 * 24), now);
    const days = all.reduce((sum, { from, until }) => sum + (until.getTime() - from.getTime()) / day, 0);
    expect(days).toBe(90);
    expect(paths().filter((path) => path.startsWith('/schedules/PSDATA1'))).toHaveLength(2);
    expect(paths().filter((path) => path.startsWith('/oncalls'))).toEqual([]);
    expect(paths().filter((path) => path === `/users/${pagerdutyId('ana')}`)).toHaveLength(1);
  });

  test('further ahead than the policies know come from the schedule', async () => {
    await shifts('Data science', now, inHours(100 * 24));
    expect(paths().filter((path) => path.startsWith('/oncalls'))).toEqual([]);
  });
});

describe('what the policies know', () => {
  const user = { id: 'PUANA01', type: 'user', name: 'Ana', email: 'Ana@Example.com' };
  const entry = { user, schedule: { id: 'PSDATA1' }, start: null, end: null };

  function ask(oncalls: readonly object[], page: (offset: number) => object = () => ({})) {
    const fake = http(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      if (pathname === '/oncalls') return { oncalls, ...page(Number(searchParams.get('offset'))) };
      if (pathname === '/schedules') return { schedules: [{ id: 'PSDATA1', name: 'A' }] };
      if (pathname === '/v3/schedules') return { schedules: [] };
      return { schedule: { final_schedule: { rendered_schedule_entries: [] } } };
    });
    const source = createSource(contextOf(inputs, fake, { 'pagerduty-token': 'key' }));
    return { fake, answer: source.onCall(['A'])('A') };
  }

  test('without a start and an end is always', async () => {
    expect(await ask([entry]).answer).toMatchObject({
      people: [{ email: 'ana@example.com', name: 'Ana' }],
    });
  });

  test.each([null, { id: 'PSPLAT1' }])('of another schedule or none does not count: %j', async (schedule) => {
    expect(await ask([{ ...entry, schedule }]).answer).toEqual({ people: [], note: null });
  });

  test('at the very moment of a handover is who comes', async () => {
    const ben = { id: 'PUBEN01', type: 'user', name: 'Ben', email: 'ben@example.com' };
    const at = '2026-11-23T10:00:00+01:00';
    const { answer } = ask([
      { ...entry, start: '2026-11-16T09:00:00Z', end: '2026-11-23T09:00:00Z' },
      { ...entry, user: ben, start: at, end: '2026-11-30T09:00:00Z' },
    ]);
    expect(await answer).toMatchObject({ people: [{ email: 'ben@example.com' }] });
  });

  test('instead of a user is reported and never taken for an address (rule 16)', async () => {
    const team = { id: 'PT1', type: 'team_reference', summary: 'Ops', email: 'ops@example.com' };
    const answers = [ask([{ ...entry, user: team }]), ask([{ ...entry, user: null }])];
    expect((await Promise.all(answers.map(({ answer }) => answer))).map(({ people }) => people)).toEqual([
      [{ email: null, name: 'team_reference Ops', aliases: ['PT1'] }],
      [{ email: null, name: 'an entry without a user', aliases: [] }],
    ]);
  });

  test('goes over pages to the end, at the pace of what a page holds', async () => {
    const { fake, answer } = ask([entry], (offset) => ({ limit: 50, more: offset < 100 }));
    expect(await answer).toMatchObject({ people: [{ email: 'ana@example.com' }] });
    const asked = fake.requests.filter(({ url }) => url.includes('/oncalls'));
    expect(asked.map(({ url }) => new URL(url).searchParams.get('offset'))).toEqual(['0', '50', '100']);
  });

  test('without an end of the pages is a failure', async () => {
    const { fake, answer } = ask([], () => ({ more: true }));
    await expect(answer).rejects.toMatchObject({
      message: 'PagerDuty’s list at /oncalls is longer than PagerDuty can return.',
    });
    expect(fake.requests.length).toBeLessThan(110);
  });

  test.each([
    [{ ...entry, start: 'today' }, 'oncalls.0.start'],
    [{ ...entry, user: { ...user, id: '../x' } }, 'oncalls.0.user.id'],
  ])('that is not as documented is a failure: %j', async (wrong, field) => {
    await expect(ask([wrong]).answer).rejects.toMatchObject({ message: expect.stringContaining(field) });
  });
});
