import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { readJob } from '../../src/job.ts';
import type { OnCall, Person, Shift, Source } from '../../src/model.ts';
import { readDuties } from '../../src/on-call/duty.ts';
import type { Services } from '../../src/services/connect.ts';
import type { ScheduleSettings, Settings } from '../../src/settings/types.ts';
import { ana, ben, cleo, day, inHours, known, now, schedule, shift } from '../given.ts';

const outage = new Failure('Opsgenie answered 503.', 'Wait.');

interface Pager {
  onCall?: Readonly<Record<string, readonly Person[] | OnCall | Failure>>;
  shifts?: readonly Shift[] | Failure;
}

async function duties(
  { onCall = { A: [ana] }, shifts = [shift(ana, -5, 10), shift(ben, 10, 30)] }: Pager,
  { schedules = [named('A')], ...over }: Partial<Settings> = {},
) {
  const asked: string[] = [];
  const source: Source = {
    onCall(names) {
      asked.push(`on call ${names.join('+')}`);
      return async (name) => {
        const answer = onCall[name] ?? outage;
        if (answer instanceof Failure) throw answer;
        return 'note' in answer ? answer : { people: answer, note: null };
      };
    },
    shifts(names, from, until) {
      asked.push(`shifts ${names.join('+')} ${(until.getTime() - from.getTime()) / day}d`);
      return async () => {
        if (shifts instanceof Failure) throw shifts;
        return shifts;
      };
    },
    overrides: { find: async (person) => person, list: async () => [], write: async () => {} },
  };
  const never = () => Promise.reject(new Error('not asked for'));
  const services: Services = {
    source: async () => source,
    directory: never,
    target: never,
    alerts: never,
    absences: () => null,
    fresh: () => services,
    notices: () => [],
    checks: async () => [],
  };
  const settings = {
    ...known(),
    alert: null,
    holidays: null,
    absences: [],
    mode: 'sync' as const,
    since: 90 * day,
    operationalShare: 0.8,
    withheld: [],
    reportFile: null,
    handover: null,
    dryRun: false,
    hidesAddresses: false,
    heartbeat: null,
    lookAhead: 14 * day,
    waitForHandover: 0,
    job: readJob({}, '.'),
  };
  const read = await readDuties({ ...settings, schedules, ...over }, services, now);
  for (const { before, after, handover } of read) if (handover === null) expect(after).toBe(before);
  return { asked, read, first: read[0] };
}

function named(...names: string[]): ScheduleSettings {
  return schedule({
    name: names.join(' + '),
    sources: names.map((schedule) => ({ kind: 'opsgenie', schedule })),
  });
}

describe('a duty', () => {
  test('is who is on call, until when, and who is next', async () => {
    const { first, asked } = await duties({});
    const onCall = { people: [ana], note: null };
    expect(first).toMatchObject({
      before: { onCall, shown: onCall, outlook: { until: inHours(10), next: [ben] } },
      handover: null,
      warnings: [],
    });
    expect(asked).toEqual(['on call A', 'shifts A 14d']);
  });

  test('of several sources is everybody on call in any of them, each once, read in one call (rule 20)', async () => {
    const { first, asked } = await duties(
      { onCall: { A: [ana, ben], B: [ben] } },
      { schedules: [named('A', 'B')] },
    );
    expect(first?.before.onCall).toEqual({ people: [ana, ben], note: null });
    expect(asked.filter((text) => text.startsWith('on call'))).toEqual(['on call A+B']);
  });

  test('says why nobody is on call, and only then', async () => {
    const off = { people: [], note: 'the schedule is disabled' };
    const onCall = { A: off, B: off, C: [ana] };
    const both = await duties({ onCall, shifts: [] }, { schedules: [named('A', 'B'), named('A', 'C')] });
    expect(both.read.map(({ before }) => before.onCall)).toEqual([off, { people: [ana], note: null }]);
  });

  test('rule 20: reads no shifts without a look-ahead', async () => {
    const { first, asked } = await duties({}, { lookAhead: 0 });
    expect(first?.before.outlook).toBeNull();
    expect(asked).toEqual(['on call A']);
  });

  test('gives no end if the calendar and the current answer disagree on whether anybody is on call', async () => {
    expect((await duties({ onCall: { A: [] } })).first?.before.outlook).toBeNull();
    expect((await duties({ shifts: [shift(ben, 5, 9)] })).first?.before.outlook).toBeNull();
  });
});

describe('rule 8: what can’t be read', () => {
  test('is a Failure in its place, and stops no other schedule', async () => {
    const { read } = await duties(
      { onCall: { A: outage, B: [ben] } },
      { schedules: [named('A'), named('B')] },
    );
    expect(read.map(({ before }) => before.onCall)).toEqual([outage, { people: [ben], note: null }]);
  });

  test('in one of several sources is a Failure of the whole schedule', async () => {
    const { first } = await duties({ onCall: { A: [ana], B: outage } }, { schedules: [named('A', 'B')] });
    expect(first).toMatchObject({ before: { onCall: outage, shown: outage, outlook: null } });
  });

  test('of the coming shifts is a warning', async () => {
    const { first } = await duties({ shifts: outage });
    expect(first?.before.onCall).toEqual({ people: [ana], note: null });
    expect(first?.warnings).toEqual([
      'The coming shifts of “A” could not be read. Opsgenie answered 503. Wait.',
    ]);
    expect(first?.before.outlook?.until ?? null).toBeNull();
  });
});

describe('a duty with a handover', () => {
  const to = 'ben@example.com';

  test('holds both who is on call and who takes over', async () => {
    const { first } = await duties({}, { handover: { to, end: { for: day } } });
    expect(first?.before.onCall).toEqual({ people: [ana], note: null });
    expect(first?.handover).toMatchObject({ isNeeded: true, keeps: false, until: inHours(24) });
    const takenOver = { people: [expect.objectContaining({ email: ben.email })], note: null };
    expect(first?.after).toMatchObject({
      onCall: takenOver,
      shown: takenOver,
      outlook: { until: inHours(30) },
    });
  });

  test('looks far enough for the end of the current shift, whatever the look-ahead', async () => {
    expect((await duties({}, { handover: { to, end: null }, lookAhead: 0 })).asked).toContain('shifts A 31d');
    expect((await duties({}, { handover: { to, end: null }, lookAhead: 60 * day })).asked).toContain(
      'shifts A 60d',
    );
    expect((await duties({}, { handover: { to, end: { for: day } }, lookAhead: 0 })).asked).toEqual([
      'on call A',
    ]);
  });

  test('rule 8: does not take coming shifts that can’t be read for nobody', async () => {
    const { first } = await duties({ shifts: outage }, { handover: { to, end: { for: day } } });
    expect(first?.handover).toMatchObject({ outlook: { until: inHours(24), next: null } });
    expect(first?.after.outlook).toMatchObject({ until: inHours(24), next: null });
  });

  test('shows by the schedule’s `who` from then on', async () => {
    const pager = { shifts: [shift(ana, -5, 10), shift(cleo, 10, 30)] };
    const handover = { to, end: { for: day } };
    const emails = async (who: ScheduleSettings['who']) => {
      const { first } = await duties(pager, { handover, schedules: [{ ...named('A'), who }] });
      const emailsOf = (shown: OnCall | Failure | undefined) =>
        shown instanceof Failure ? [] : shown?.people.map(({ email }) => email);
      return [emailsOf(first?.before.shown), emailsOf(first?.after.shown)];
    };
    expect(await emails('next')).toEqual([[cleo.email], [cleo.email]]);
    expect(await emails('everyone')).toEqual([
      [ana.email, cleo.email],
      [ben.email, cleo.email],
    ]);
  });

  test('that is refused holds the reason', async () => {
    const off: OnCall = { people: [], note: 'it is disabled', disabled: true };
    const { first } = await duties({ onCall: { A: off } }, { handover: { to, end: null } });
    expect(first?.handover).toMatchObject({ message: 'A handover would have no effect: it is disabled.' });
    expect(first?.before.shown).toEqual(off);
    expect([first?.after.onCall, first?.after.shown]).toEqual([first?.handover, first?.handover]);
  });

  test('is no handover where it is not known who is on call', async () => {
    const { first } = await duties({ onCall: { A: outage } }, { handover: { to, end: { for: day } } });
    expect(first).toMatchObject({ before: { onCall: outage }, handover: null });
  });
});

describe('a duty of a config file', () => {
  const at = (hours: number, until: number, person: Person) => shift(person, hours, until);
  const one = (over: Partial<ScheduleSettings>) => ({ schedules: [{ ...named('A'), ...over }] });

  test('of several schedules is read in one call for all, and so are the shifts', async () => {
    const { asked } = await duties({}, { schedules: [named('A'), named('B'), named('A', 'C')] });
    expect(asked).toEqual(['on call A+B+C', 'shifts A+B+C 14d']);
  });

  test('that shows who is next takes the next who comes, over a gap too, and looks far enough for it', async () => {
    const pager = { shifts: [at(-5, 10, ana), at(12, 30, ben), at(30, 40, cleo)] };
    const { first, asked } = await duties(pager, { ...one({ who: 'next' }), lookAhead: 0 });
    expect(first?.before.shown).toEqual({ people: [ben], note: null });
    expect(first?.before.onCall).toEqual({ people: [ana], note: null });
    expect(asked).toContain('shifts A 28d');
    const alone = await duties({ shifts: [at(-5, 40 * 24, ana)] }, one({ who: 'next' }));
    expect(alone.first?.before.shown).toEqual({ people: [ana], note: null });
  });

  test('that shows everyone shows whoever is on call now, though no shift names them', async () => {
    const pager = { onCall: { A: [cleo] }, shifts: [shift(ana, -5, 10), shift(ben, 10, 30)] };
    const { first } = await duties(pager, one({ who: 'everyone' }));
    const { shown } = first?.before ?? {};
    expect(shown instanceof Failure ? shown : shown?.people).toEqual([cleo, ana, ben]);
  });

  test('that shows everyone takes the rotation of four weeks, whoever is on call first', async () => {
    const late = shift({ ...ben, email: 'late@example.com' }, 29 * 24, 40 * 24);
    const pager = { shifts: [at(-5, 10, ana), at(10, 30, cleo), at(30, 700, ben), late] };
    const { first } = await duties(pager, { ...one({ who: 'everyone' }), lookAhead: 60 * day });
    expect(first?.before.shown).toEqual({ people: [ana, cleo, ben], note: null });
    expect(first?.before.onCall).toEqual({ people: [ana], note: null });
  });

  test('that shows who comes is not known where the shifts can’t be read', async () => {
    for (const who of ['next', 'everyone'] as const) {
      const { first } = await duties({ shifts: outage }, one({ who }));
      expect([first?.before.shown, first?.before.onCall]).toEqual([outage, { people: [ana], note: null }]);
    }
  });

  test('takes placeholders for nobody, now and to come, by any of their names', async () => {
    const dummy = { email: null, name: 'Nobody Yet', aliases: ['P0NOBODY'] };
    const pager = {
      onCall: { A: [dummy, ana] },
      shifts: [at(-5, 10, dummy), at(-5, 10, ana), at(10, 20, dummy)],
    };
    for (const name of ['nobody yet', 'p0nobody']) {
      const { first } = await duties(pager, one({ ignore: [name] }));
      expect(first?.before.onCall).toEqual({ people: [ana], note: null });
      expect(first?.before.outlook).toMatchObject({ until: inHours(10), next: [] });
    }
    const { first } = await duties({ ...pager, onCall: { A: [dummy] } }, one({ ignore: ['P0NOBODY'] }));
    expect(first?.before.onCall).toEqual({ people: [], note: 'Nobody Yet means nobody' });
  });

  test('falls back to those who are named for it, and says so, only if nobody is on call', async () => {
    const onNobody = { fallback: ['Lead@example.com', 'boss'] };
    const { first } = await duties({ onCall: { A: [] }, shifts: [] }, one({ onNobody }));
    expect(first?.before.onCall).toEqual({
      people: [
        { email: 'lead@example.com', name: null, aliases: [] },
        { email: null, name: null, aliases: ['boss'] },
      ],
      note: null,
    });
    expect(first?.warnings).toEqual([
      'Nobody is on call in “A”: the fallback is shown, lead@example.com, boss.',
    ]);
    expect((await duties({}, one({ onNobody }))).first).toMatchObject({
      before: { onCall: { people: [ana] } },
      warnings: [],
    });
    expect((await duties({ onCall: { A: outage } }, one({ onNobody }))).first?.before.onCall).toBe(outage);
  });

  test('knows who is always in, beside who is on call', async () => {
    const { first } = await duties({}, one({ also: ['lead@example.com'] }));
    expect(first?.before.onCall).toEqual({ people: [ana], note: null });
    expect(first?.also).toEqual([{ email: 'lead@example.com', name: null, aliases: [] }]);
  });
});

describe('a shadow', () => {
  const shadowed = { ...named('A'), shadow: [{ kind: 'jsm' as const, schedule: 'B' }] };
  const read = async (onCall: Pager['onCall'] & {}, over: Partial<Settings> = {}) => {
    const { first, asked } = await duties({ onCall }, { schedules: [shadowed], ...over });
    expect(first?.before.onCall).toEqual({ people: [ana], note: null });
    expect(asked.filter((text) => text.startsWith('shifts'))).toEqual(['shifts A 14d', 'shifts B 14d']);
    return first?.warnings;
  };

  test('that agrees is silent, by whatever names people are known', async () => {
    expect(await read({ A: [ana], B: [ana] })).toEqual([]);
    const id: Person = { email: null, name: 'Ana', aliases: ['5b2b'] };
    const entry = { names: ['ana@example.com', '5b2b'], accounts: {} };
    expect(await read({ A: [ana], B: [id] }, known([entry]))).toEqual([]);
    const moved = { ...ana, email: 'ana@old.example' };
    expect(await read({ A: [ana], B: [moved] }, known([], { 'old.example': 'example.com' }))).toEqual([]);
  });

  test('has placeholders too, which are left out of it', async () => {
    const dummy = { email: null, name: 'Nobody', aliases: ['nobody'] };
    const schedules = [{ ...shadowed, ignore: ['nobody'] }];
    expect(await read({ A: [ana], B: [ana, dummy] }, { schedules })).toEqual([]);
  });

  test('that differs is a warning that names who', async () => {
    expect(await read({ A: [ana], B: [ben] })).toEqual([
      'The shadow of “A” (jsm “B”) differs on who is on call: only the source has ana@example.com; only the shadow has ben@example.com.',
    ]);
    expect(await read({ A: [ana], B: [] })).toEqual([
      'The shadow of “A” (jsm “B”) differs on who is on call: only the source has ana@example.com.',
    ]);
  });

  test('rule 8: that can’t be read is a warning, and nothing more', async () => {
    expect(await read({ A: [ana], B: outage })).toEqual([
      'The shadow of “A” (jsm “B”) could not be read, and is not compared. Opsgenie answered 503. Wait.',
    ]);
  });
});
