import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Shift, Source, Swap } from '../../src/model.ts';
import type { ScheduleSettings } from '../../src/settings/types.ts';
import { readHistories } from '../../src/workload/histories.ts';
import { type Basis, reckon } from '../../src/workload/reckon.ts';
import { known, schedule } from '../given.ts';
import { holidaysOn, nameOf, shiftAt, swapAt } from './given.ts';
import { quarter } from './oracle.ts';

const day = 86_400_000;
/** A Monday at nine in Berlin. */
const now = new Date('2026-11-30T08:00Z');
const since = new Date(now.getTime() - 28 * day);
const until = new Date(now.getTime() + 91 * day);
const week = 7 * 96;
const turn = (who: string, index: number) =>
  shiftAt(now.getTime(), { who, from: index * week, until: (index + 1) * week });
const swap = (who: string, index: number, instead: string | null) =>
  swapAt(now.getTime(), { who, from: index * week, until: (index + 1) * week }, instead);

/** A source with these shifts in every schedule. */
function source(shifts: readonly Shift[], over: Partial<Source> & { swaps?: readonly Swap[] } = {}): Source {
  const { swaps, ...rest } = over;
  return {
    onCall: () => async () => ({ people: [], note: null, timezone: 'Europe/Berlin' }),
    shifts: () => async () => shifts,
    ...(swaps && { history: () => async () => ({ shifts, swaps }) }),
    ...rest,
  };
}

const from = (...kinds: readonly string[]) => kinds.map((kind) => ({ kind, schedule: 'Data' }));

async function read(
  sources: Readonly<Record<string, Source>>,
  schedules: readonly ScheduleSettings[],
  from = since,
) {
  const services = {
    source: async (kind: string) => {
      const found = sources[kind];
      if (!found) throw new Failure(`no ${kind}`, '');
      return found;
    },
  };
  return readHistories(schedules, services, { from, until });
}

const basis: Basis = {
  ...{ since, now, until, known: known(), operationalShare: 0.8, region: null, holidays: null },
  awayIn: () => [],
};

async function report(
  sources: Readonly<Record<string, Source>>,
  schedules: readonly ScheduleSettings[] = [schedule()],
  over: Partial<Basis> = {},
) {
  return reckon(await read(sources, schedules, over.since), { ...basis, ...over });
}

const rotation = ['ana', 'ben', 'cleo'];
const turns = Array.from({ length: 17 }, (_, index) => turn(rotation[index % 3] ?? '', index - 4));

describe('the team whose days are planned', () => {
  const teamOf = async (sources: Parameters<typeof report>[0]) => {
    const { schedules } = await report(sources);
    return { team: schedules[0]?.capacity.team.map(nameOf).sort(), gone: schedules[0]?.gone.map(nameOf) };
  };

  test('is everybody with a coming shift', async () => {
    expect(await teamOf({ opsgenie: source(turns) })).toEqual({ team: ['ana', 'ben', 'cleo'], gone: [] });
  });

  test('is without those who left, who are named', async () => {
    const shifts = [turn('dan', -2), turn('eva', -3), ...turns.slice(4)];
    expect(await teamOf({ opsgenie: source(shifts) })).toEqual({
      team: ['ana', 'ben', 'cleo'],
      gone: ['dan', 'eva'],
    });
  });

  test('keeps whoever gave their coming shift away, and is without who takes it from outside', async () => {
    const shifts = [...turns.slice(0, 5), turn('lead', 1), turn('ana', 2)];
    expect(await teamOf({ opsgenie: source(shifts, { swaps: [swap('lead', 1, 'cleo')] }) })).toMatchObject({
      team: ['ana', 'ben', 'cleo'],
    });
  });

  test('is nobody where nobody has a coming shift', async () => {
    const { schedules } = await report({ opsgenie: source([turn('ana', -2)]) });
    expect(schedules[0]?.capacity).toMatchObject({ team: [], weeks: [{ teamDays: 0 }, {}, {}, {}] });
  });
});

describe('several schedules', () => {
  const two = [schedule({ name: 'A' }), schedule({ name: 'B', sources: from('jsm') })];

  test('that share people count everybody once in the total', async () => {
    const { total } = await report({ opsgenie: source(turns), jsm: source([...turns, turn('dan', 1)]) }, two);
    expect(total?.team).toHaveLength(4);
    // Whoever is on call in both at once is on call once.
    expect(total?.weeks[0]).toMatchObject({ teamDays: 20, operationsDays: 4 });
    expect(total?.weeks[1]?.operationsDays).toBe(8);
  });

  test('have no total if there is one', async () => {
    expect((await report({ opsgenie: source(turns) })).total).toBeNull();
  });

  test('rule 8: one that fails is named, with the others reported', async () => {
    const { schedules, failures } = await report({ jsm: source(turns) }, two);
    expect(schedules.map(({ name }) => name)).toEqual(['B']);
    expect(failures).toEqual([{ schedule: 'A', reason: 'no opsgenie' }]);
  });
});

describe('one schedule with several sources', () => {
  const both = schedule({ sources: from('opsgenie', 'jsm') });

  test('counts a shift that both tell once', async () => {
    const { schedules } = await report({ opsgenie: source(turns), jsm: source(turns) }, [both]);
    const total = schedules[0]?.loads.reduce((sum, { time }) => sum + time, 0);
    expect(total).toBe(28 * day);
  });

  test('rule 8: fails if one of them can’t be read', async () => {
    expect((await report({ opsgenie: source(turns) }, [both])).failures).toMatchObject([
      { reason: 'no jsm' },
    ]);
  });

  test('begins where both tell, and knows of overrides if both do', async () => {
    const later = new Date(now.getTime() - 7 * day);
    const past = { from: later, note: 'Half of it.' };
    const { schedules, warnings } = await report(
      { opsgenie: source(turns, { swaps: [] }), jsm: source(turns, { past }) },
      [both],
    );
    expect(schedules[0]).toMatchObject({ since: later, notes: ['Half of it.'] });
    expect(schedules[0]?.loads[0]).toMatchObject({ taken: null });
    expect(warnings).toEqual([
      '“Data science”: the source tells nothing before 2026-11-23, so the figures begin then.',
    ]);
  });
});

test('a source that tells nothing of the past is not taken for nobody on call', async () => {
  const { schedules, warnings } = await report({ opsgenie: source(turns, { past: { from: now } }) });
  expect(schedules[0]?.loads.map(({ share, time }) => [share, time])).toEqual([
    [null, 0],
    [null, 0],
    [null, 0],
  ]);
  expect(warnings).toEqual([
    '“Data science”: the source tells nothing about the past, so there are no figures for it.',
  ]);
});

describe('placeholders', () => {
  test('are nobody, in overrides too', async () => {
    const ignoring = schedule({ ignore: ['cleo@example.com'] });
    const swaps = [swap('ben', -3, 'cleo'), swap('cleo', -2, 'ana')];
    const { schedules } = await report({ opsgenie: source(turns, { swaps }) }, [ignoring]);
    expect(schedules[0]?.loads.map(({ person }) => nameOf(person)).sort()).toEqual(['ana', 'ben']);
    expect(schedules[0]?.loads.find(({ person }) => nameOf(person) === 'ana')).toMatchObject({
      taken: 0,
      given: 1,
    });
  });
});

describe('the time zone', () => {
  const zoneOf = async (sources: Parameters<typeof report>[0], own = schedule()) => {
    const { schedules, warnings } = await report(sources, [own]);
    return { zone: schedules[0]?.zone, notes: schedules[0]?.notes, warnings };
  };
  const onCallIn = (timezone?: string): Partial<Source> => ({
    onCall: () => async () => ({ people: [], note: null, ...(timezone && { timezone }) }),
  });

  test('is the one that the source gives, asked for or with who is on call', async () => {
    expect(await zoneOf({ opsgenie: source(turns) })).toMatchObject({ zone: 'Europe/Berlin', notes: [] });
    const asked = source(turns, { timezone: async () => 'Asia/Tokyo' });
    expect(await zoneOf({ opsgenie: asked })).toMatchObject({ zone: 'Asia/Tokyo', notes: [] });
  });

  test.each([undefined, 'Berlin'])('is UTC where it gives %s, and that is said', async (timezone) => {
    expect(await zoneOf({ opsgenie: source(turns, onCallIn(timezone)) })).toEqual({
      zone: null,
      notes: ['Nights, weekends and holidays are those of UTC: Opsgenie gives no time zone.'],
      warnings: [],
    });
  });

  test('is UTC where it can’t be read, and that is a warning', async () => {
    const timezone = () => Promise.reject(new Failure('Opsgenie answered 503.', 'Try again.'));
    expect(await zoneOf({ opsgenie: source(turns, { timezone }) })).toEqual({
      zone: null,
      notes: [],
      warnings: [
        '“Data science”: Nights, weekends and holidays are those of UTC. Opsgenie answered 503. Try again.',
      ],
    });
  });

  test('is UTC where sources differ', async () => {
    const sources = { opsgenie: source(turns), jsm: source(turns, onCallIn('Asia/Tokyo')) };
    const { zone, notes } = await zoneOf(sources, schedule({ sources: from('opsgenie', 'jsm') }));
    expect([zone, notes]).toEqual([
      null,
      ['Nights, weekends and holidays are those of UTC: the sources’ time zones differ.'],
    ]);
  });
});

test('absences and public holidays are no working days; holidays that are not known are said', async () => {
  const away = [{ from: now.getTime(), until: now.getTime() + 2 * day }];
  const awayIn: Basis['awayIn'] = (person) => (nameOf(person) === 'ben' ? away : []);
  const some = { ...holidaysOn(['2026-12-08']), covers: (date: string) => date < '2027' };
  const { schedules } = await report({ opsgenie: source(turns) }, undefined, { awayIn, holidays: some });
  expect(schedules[0]?.capacity.weeks.map(({ teamDays }) => teamDays)).toEqual([13, 12, 15, 15]);
  const none = { ...some, covers: (date: string) => date > '2026-11-15' };
  const { warnings } = await report({ opsgenie: source(turns) }, undefined, { holidays: none });
  expect(warnings).toEqual(['The public holidays of 2026 are not known, so none are counted there.']);
});

test('holidays that are not known are said of the weeks ahead too', async () => {
  const now = new Date('2036-12-22T08:00Z');
  const holidays = { ...holidaysOn([]), covers: (date: string) => date < '2037' };
  const over = {
    now,
    since: new Date(now.getTime() - day),
    until: new Date(now.getTime() + 91 * day),
    holidays,
  };
  const { warnings } = await report({ opsgenie: source([]) }, undefined, over);
  expect(warnings).toEqual(['The public holidays of 2037 are not known, so none are counted there.']);
});

test('rule 24: a hundred schedules with a year of hourly shifts take seconds, and some memory', async () => {
  const hours = Array.from({ length: 366 * 24 }, (_, index) => index);
  const hourly = () =>
    hours.map((index) => {
      const shift = shiftAt(now.getTime(), {
        who: `p${index % 12}`,
        from: -4 * index - 4,
        until: -4 * index,
      });
      return { ...shift, person: { ...shift.person } };
    });
  const schedules = Array.from({ length: 100 }, (_, index) => schedule({ name: `Team ${index}` }));
  const long = { since: new Date(now.getTime() - 366 * day) };
  const start = performance.now();
  const { schedules: all } = await report(
    { opsgenie: source([], { shifts: () => async () => hourly() }) },
    schedules,
    long,
  );
  expect(performance.now() - start).toBeLessThan(30_000);
  expect(process.memoryUsage().heapUsed).toBeLessThan(2 ** 30);
  expect(all).toHaveLength(100);
  expect(all[0]?.loads[0]).toMatchObject({ shifts: 732, time: 732 * 4 * quarter });
});
