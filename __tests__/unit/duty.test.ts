import { describe, expect, test } from '@jest/globals';
import { readDuties } from '../../src/duty.ts';
import { Failure, type OnCall, type Person, type Shift, type Source } from '../../src/model.ts';
import type { Services } from '../../src/services/index.ts';
import type { ScheduleSettings, Settings } from '../../src/settings/settings.ts';
import { ana, ben, day, inHours, now, schedule, shift, values } from './given.ts';

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
    async onCall(names) {
      asked.push(`on call ${names.join('+')}`);
      const answer = (name: string) => {
        const found = onCall[name] ?? outage;
        return found instanceof Failure || 'note' in found
          ? found
          : { people: found as readonly Person[], note: null };
      };
      return new Map(names.map((name) => [name, answer(name)]));
    },
    async shifts(name, from, until) {
      asked.push(`shifts ${name} ${(until.getTime() - from.getTime()) / day}d`);
      if (shifts instanceof Failure) throw shifts;
      return shifts;
    },
    overrides: { find: async (person) => person, list: async () => [], write: async () => {} },
  };
  const never = () => Promise.reject(new Error('not asked for'));
  const services: Services = { source: async () => source, directory: never, target: never };
  const settings = {
    people: [],
    handover: null,
    dryRun: false,
    lookAhead: 14 * day,
    timeout: 1,
    values: await values(),
  };
  const read = await readDuties({ ...settings, schedules, ...over }, services, now);
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
    expect(first).toMatchObject({
      onCall: { people: [ana], note: null },
      outlook: { until: inHours(10), next: [ben] },
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
    expect(first?.onCall).toEqual({ people: [ana, ben], note: null });
    expect(asked.filter((text) => text.startsWith('on call'))).toEqual(['on call A+B']);
  });

  test('says why nobody is on call, and only then', async () => {
    const off = { people: [], note: 'the schedule is disabled' };
    const onCall = { A: off, B: off, C: [ana] };
    const both = await duties({ onCall, shifts: [] }, { schedules: [named('A', 'B'), named('A', 'C')] });
    expect(both.read.map(({ onCall }) => onCall)).toEqual([off, { people: [ana], note: null }]);
  });

  test('rule 20: reads no shifts without a look-ahead', async () => {
    const { first, asked } = await duties({}, { lookAhead: 0 });
    expect(first?.outlook).toBeNull();
    expect(asked).toEqual(['on call A']);
  });

  test('tells no end where the calendar and the word of the moment disagree on whether anybody is there', async () => {
    expect((await duties({ onCall: { A: [] } })).first?.outlook).toBeNull();
    expect((await duties({ shifts: [shift(ben, 5, 9)] })).first?.outlook).toBeNull();
  });
});

describe('rule 8: what can’t be read', () => {
  test('is a Failure in its place, and stops no other schedule', async () => {
    const { read } = await duties(
      { onCall: { A: outage, B: [ben] } },
      { schedules: [named('A'), named('B')] },
    );
    expect(read.map(({ onCall }) => onCall)).toEqual([outage, { people: [ben], note: null }]);
  });

  test('in one of several sources is a Failure of the whole schedule', async () => {
    const { first } = await duties({ onCall: { A: [ana], B: outage } }, { schedules: [named('A', 'B')] });
    expect(first).toMatchObject({ onCall: outage, outlook: null });
  });

  test('of the coming shifts is a warning', async () => {
    const { first } = await duties({ shifts: outage });
    expect(first?.onCall).toEqual({ people: [ana], note: null });
    expect(first?.warnings).toEqual(['The coming shifts of “A” can’t be read. Opsgenie answered 503. Wait.']);
    expect(first?.outlook?.until ?? null).toBeNull();
  });
});

describe('a duty with a handover', () => {
  const to = 'ben@example.com';

  test('holds both who is on call and who takes over', async () => {
    const { first } = await duties({}, { handover: { to, end: { for: day } } });
    expect(first?.onCall).toEqual({ people: [ana], note: null });
    expect(first?.handover).toMatchObject({ stands: false, override: { until: inHours(24) } });
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
  });

  test('that is refused holds the reason', async () => {
    const { first } = await duties({}, { handover: { to: 'ana@example.com', end: null } });
    expect(first?.handover).toMatchObject({ message: 'ana@example.com is on call already.' });
  });

  test('is no handover where it is not known who is on call', async () => {
    const { first } = await duties({ onCall: { A: outage } }, { handover: { to, end: { for: day } } });
    expect(first).toMatchObject({ onCall: outage, handover: null });
  });
});
