import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../src/model.ts';
import { readRotas } from '../../../src/services/rota/file.ts';
import { shiftsOf, startOf, stretchesOf } from '../../../src/services/rota/rotation.ts';
import { localText } from '../../../src/services/rota/times.ts';

const nameOf = ({ email, aliases }: Person) => email ?? aliases[0] ?? '';

/** A file with rotas in Berlin, each given by its keys. */
const file = (rotas: Readonly<Record<string, object>>) =>
  readRotas(JSON.stringify({ timezone: 'Europe/Berlin', rotas }), 'r.yml').rotas;

function rotaOf(keys: object, others: Readonly<Record<string, object>> = {}) {
  const rota = file({ A: keys, ...others }).get('A');
  if (!rota) throw new Error('no rota');
  return rota;
}

/** `from - until who` by the rota's clock. */
function shifts(keys: object, from: string, until: string, others = {}): readonly string[] {
  const rota = rotaOf(keys, others);
  return shiftsOf(rota, new Date(from), new Date(until)).map((shift) => {
    const [start, end] = [shift.from, shift.until].map((time) => localText(time, rota.zone).slice(5));
    return `${start} - ${end} ${nameOf(shift.person)}`;
  });
}

const weekly = { starts: '2026-11-02T09:00', every: '1 week', people: ['ana', 'ben', 'cleo'] };
const office = { ...weekly, starts: '2026-11-02', days: 'mon-fri', hours: '09:00-17:00' };

describe('turns', () => {
  test('of hours keep their local times over a change of the clock', () => {
    const rota = { starts: '2026-03-01T09:00', every: '12 hours', people: ['ana', 'ben', 'cleo'] };
    expect(shifts(rota, '2026-03-28T12:00Z', '2026-03-29T20:00Z')).toEqual([
      '03-28T09:00 - 03-28T21:00 ana',
      '03-28T21:00 - 03-29T09:00 ben',
      '03-29T09:00 - 03-29T21:00 cleo',
      '03-29T21:00 - 03-30T09:00 ana',
    ]);
  });

  test('of an hour are empty where the clock skips it, and last two where it comes twice', () => {
    const rota = { starts: '2026-03-29T00:00', every: '1 hour', people: ['a', 'b', 'c', 'd'] };
    expect(shifts(rota, '2026-03-28T23:00Z', '2026-03-29T02:00Z')).toEqual([
      '03-29T00:00 - 03-29T01:00 a',
      '03-29T01:00 - 03-29T03:00 b',
      '03-29T03:00 - 03-29T04:00 d',
    ]);
    const autumn = { ...rota, starts: '2026-10-25T00:00' };
    expect(shifts(autumn, '2026-10-24T23:30Z', '2026-10-25T01:30Z')).toEqual([
      '10-25T01:00 - 10-25T02:00 b',
      '10-25T02:00 - 10-25T03:00 c',
    ]);
  });

  test('of hours end before a day that a zone leaves out', () => {
    const rota = { timezone: 'Pacific/Apia', starts: '2011-12-29T09:00', every: '12 hours' };
    const people = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(shifts({ ...rota, people }, '2011-12-29T19:00Z', '2011-12-31T18:00Z')).toEqual([
      '12-29T09:00 - 12-29T21:00 a',
      '12-29T21:00 - 12-31T09:00 b',
      '12-31T09:00 - 12-31T21:00 e',
      '12-31T21:00 - 01-01T09:00 f',
    ]);
  });

  test.each([
    [{ 'at-the': 'first monday', starts: '2026-11-02T09:00' }, ['11-02', '12-07', '01-04', '02-01']],
    [{ 'at-the': 'last friday', starts: '2026-10-30T09:00' }, ['10-30', '11-27', '12-25', '01-29', '02-26']],
    [{ 'at-the': 15, starts: '2026-10-15T09:00' }, ['10-15', '11-15', '12-15', '01-15', '02-15']],
    [{ 'at-the': 'last day', starts: '2026-10-31T09:00' }, ['10-31', '11-30', '12-31', '01-31', '02-28']],
    [{ starts: '2026-10-30T09:00' }, ['10-30', '11-30', '12-30', '01-30', '02-28']],
    [{ every: '2 months', starts: '2026-08-30T09:00' }, ['10-30', '12-30', '02-28']],
  ])('of months begin on the day that is meant: %j', (keys, wanted) => {
    const rota = { every: '1 month', people: ['ana', 'ben'], ...keys };
    const begin = shifts(rota, '2026-11-02T12:00Z', '2027-02-28T12:00Z').map((line) => line.slice(0, 5));
    expect(begin).toEqual(wanted);
  });
});

describe('duty hours', () => {
  test('are those of the rota’s clock, and the first turn begins with the day', () => {
    expect(shifts(office, '2026-11-06T12:00Z', '2026-11-10T12:00Z')).toEqual([
      '11-06T09:00 - 11-06T17:00 ana',
      '11-09T09:00 - 11-09T17:00 ben',
      '11-10T09:00 - 11-10T17:00 ben',
    ]);
  });

  test('over midnight belong to the day on which they begin, and to one turn', () => {
    const nights = { ...office, every: '1 day', days: 'fri-sat', hours: '22:00-06:00', starts: '2026-11-06' };
    expect(shifts(nights, '2026-11-06T12:00Z', '2026-11-14T12:00Z')).toEqual([
      '11-06T22:00 - 11-07T06:00 ana',
      '11-07T22:00 - 11-08T06:00 ben',
      '11-13T22:00 - 11-14T06:00 ben',
    ]);
  });

  test('of a week, and of whole days, are one shift', () => {
    const weekend = { ...weekly, starts: '2026-11-06', hours: 'fri 17:00-mon 09:00' };
    expect(shifts(weekend, '2026-11-08T12:00Z', '2026-11-14T12:00Z')).toEqual([
      '11-06T17:00 - 11-09T09:00 ana',
      '11-13T17:00 - 11-16T09:00 ben',
    ]);
    const weekdays = { ...weekly, starts: '2026-11-02', days: ['mon-thu', 'fri'] };
    expect(shifts(weekdays, '2026-11-06T12:00Z', '2026-11-09T12:00Z')).toEqual([
      '11-02T00:00 - 11-07T00:00 ana',
      '11-09T00:00 - 11-14T00:00 ben',
    ]);
  });

  test('do not bind overrides', () => {
    const overrides = [{ from: '2026-11-07T10:00', until: '2026-11-07T12:00', person: 'zoe' }];
    expect(shifts({ ...office, overrides }, '2026-11-07T00:00Z', '2026-11-08T00:00Z')).toEqual([
      '11-07T10:00 - 11-07T12:00 zoe',
    ]);
  });

  test('tell planned time off from times in which somebody should be there', () => {
    const rota = rotaOf({
      ...office,
      people: [{ person: 'ana', leaves: '2026-11-05' }],
      overrides: [{ from: '2026-11-04T12:00', until: '2026-11-04T13:00', nobody: true }],
    });
    const all = stretchesOf(rota, new Date('2026-11-01T00:00Z'), new Date('2026-11-05T20:00Z'));
    const told = all.map(({ from, people, isOff }) => {
      const what = people.length > 0 ? 'duty' : isOff ? 'off' : 'nobody';
      return `${localText(from, rota.zone).slice(8)} ${what}`;
    });
    expect(told).toEqual([
      ...['02T09:00 duty', '02T17:00 off', '03T09:00 duty', '03T17:00 off', '04T09:00 duty', '04T12:00 off'],
      ...['04T13:00 duty', '04T17:00 off', '05T09:00 nobody', '05T17:00 off'],
    ]);
  });
});

describe('people', () => {
  const who = (keys: object, weeks = 6, others = {}) =>
    Array.from({ length: weeks }, (_, week) => {
      const at = new Date(Date.UTC(2026, 10, 4 + 7 * week));
      return shiftsOf(rotaOf(keys, others), at, new Date(at.getTime() + 1))
        .map(({ person }) => nameOf(person))
        .join('+');
    }).join(' ');

  test('who join come after the last in turn, and change nothing before that', () => {
    const dora = { person: 'dora', joins: '2026-11-10' };
    expect(who(weekly, 8)).toBe('ana ben cleo ana ben cleo ana ben');
    expect(who({ ...weekly, people: ['ana', 'ben', 'cleo', dora] }, 8)).toBe(
      'ana ben cleo ana ben dora cleo ana',
    );
    // Wherever they are in the list.
    expect(who({ ...weekly, people: [dora, 'ana', 'ben', 'cleo'] }, 8)).toBe(
      'ana ben cleo ana ben dora cleo ana',
    );
  });

  test('who leave are taken out, and the turn goes on with who would have been next', () => {
    const ben = { person: 'ben', leaves: '2026-11-09' };
    expect(who({ ...weekly, people: ['ana', ben, 'cleo'] })).toBe('ana cleo ana cleo ana cleo');
    const soon = { person: 'ana', leaves: '2026-11-23' };
    expect(who({ ...weekly, people: [soon, 'ben', 'cleo'] })).toBe('ana ben cleo ben cleo ben');
  });

  test('who leave during their turn hand over at midnight to the next, who still has their own turn', () => {
    const people = ['ana', { person: 'ben', leaves: '2026-11-12' }, 'cleo', 'dora'];
    expect(shifts({ ...weekly, people }, '2026-11-09T12:00Z', '2026-11-24T00:00Z')).toEqual([
      '11-09T09:00 - 11-12T00:00 ben',
      '11-12T00:00 - 11-16T09:00 cleo',
      '11-16T09:00 - 11-23T09:00 cleo',
      '11-23T09:00 - 11-30T09:00 dora',
    ]);
  });

  test('who are in from the beginning keep their place, and may come back', () => {
    const people = [
      { person: 'ana', leaves: '2026-11-09' },
      { person: 'ben', joins: '2020-01-01' },
      'cleo',
      { person: 'ana', joins: '2026-11-23' },
    ];
    expect(who({ ...weekly, people }, 8)).toBe('ana ben cleo ben cleo ana ben cleo');
  });

  test('are fewer than should be on call at once: all of them are', () => {
    const people = ['ana', { person: 'ben', leaves: '2026-11-16' }, { person: 'cleo', joins: '2026-11-30' }];
    expect(who({ ...weekly, people, 'at-a-time': 2 })).toBe('ana+ben ana+ben ana ana ana+cleo ana+cleo');
  });

  test('who join a turn that has room are in it at once', () => {
    const people = [
      { person: 'ana', leaves: '2026-11-05' },
      { person: 'ben', joins: '2026-11-11' },
    ];
    expect(shifts({ ...weekly, people }, '2026-11-02T12:00Z', '2026-11-17T00:00Z')).toEqual([
      '11-02T09:00 - 11-05T00:00 ana',
      '11-11T00:00 - 11-16T09:00 ben',
      '11-16T09:00 - 11-23T09:00 ben',
    ]);
  });

  test('who join a turn take it from nobody who keeps it although they are away for a part of it', () => {
    const absences = [{ person: 'ana', from: '2026-11-03', until: '2026-11-04' }];
    const people = ['ana', { person: 'ben', joins: '2026-11-05' }];
    const rota = { ...weekly, people, absences, 'on-absence': 'skip' };
    expect(shifts(rota, '2026-11-02T12:00Z', '2026-11-10T00:00Z')).toEqual([
      '11-02T09:00 - 11-09T09:00 ana',
      '11-09T09:00 - 11-16T09:00 ana',
    ]);
  });

  test('are an address, a name, a Slack id or a GitHub login', () => {
    const { people } = rotaOf({ ...weekly, people: ['Ana@Example.com', 'ben', 'U03BU00KGK4', '@cleo-r'] });
    expect(people).toEqual([
      { email: 'ana@example.com', name: null, aliases: [] },
      { email: null, name: null, aliases: ['ben'] },
      { email: null, name: null, aliases: ['U03BU00KGK4'], accounts: { slack: 'U03BU00KGK4' } },
      { email: null, name: null, aliases: ['cleo-r'], accounts: { github: 'cleo-r' } },
    ]);
  });

  test('who swap two shifts have each other’s, and the order of all others stays', () => {
    const swaps = [{ ana: '2026-11-02', ben: '2026-11-30' }];
    expect(who({ ...weekly, swaps })).toBe('ben ben cleo ana ana cleo');
    // The time says which of several shifts of a day is meant.
    const hourly = { starts: '2026-11-02T09:00', every: '6 hours', people: ['ana', 'ben'] };
    const exact = [{ ana: '2026-11-02T21:00', ben: '2026-11-03T03:00' }];
    expect(shifts({ ...hourly, swaps: exact }, '2026-11-02T12:00Z', '2026-11-03T08:00Z')).toEqual([
      '11-02T09:00 - 11-02T15:00 ana',
      '11-02T15:00 - 11-02T21:00 ben',
      '11-02T21:00 - 11-03T03:00 ben',
      '11-03T03:00 - 11-03T09:00 ana',
    ]);
  });

  test('who swap are named with the day on which their hours begin, whenever the turn does', () => {
    const swaps = [{ ana: '2026-11-05', ben: '2026-11-12' }];
    const rota = { ...weekly, days: 'thu', swaps };
    expect(shifts(rota, '2026-11-02T12:00Z', '2026-11-19T12:00Z')).toEqual([
      '11-05T00:00 - 11-06T00:00 ben',
      '11-12T00:00 - 11-13T00:00 ana',
      '11-19T00:00 - 11-20T00:00 cleo',
    ]);
  });

  test('who are away after a swap are skipped in what they took, and not in what they gave away', () => {
    const absences = [{ person: 'ben', from: '2026-11-09', until: '2026-11-16' }];
    const swaps = [{ ben: '2026-11-09', cleo: '2026-11-16' }];
    expect(who({ ...weekly, absences, 'on-absence': 'skip' }, 3)).toBe('ana cleo cleo');
    expect(who({ ...weekly, absences, swaps, 'on-absence': 'skip' }, 3)).toBe('ana cleo ben');
  });

  test('who are only away outside of the hours are not skipped', () => {
    const skip = (from: string, until: string) => ({
      ...office,
      'on-absence': 'skip',
      absences: [{ person: 'ana', from, until }],
    });
    const first = (keys: object) => shifts(keys, '2026-11-02T12:00Z', '2026-11-02T13:00Z');
    expect(first(skip('2026-11-07', '2026-11-09'))).toEqual(['11-02T09:00 - 11-02T17:00 ana']);
    expect(first(skip('2026-11-06', '2026-11-09'))).toEqual(['11-02T09:00 - 11-02T17:00 ben']);
  });

  describe('in other rotas', () => {
    const support = { ...weekly, people: ['ana', 'ben', 'cleo', 'dora'] };

    test('are deputies while they are next, and not on call', () => {
      const others = { Support: support };
      expect(who({ 'deputy-of': 'Support' }, 5, others)).toBe('ben cleo dora ana ben');
      const overrides = [{ from: '2026-11-03T09:00', until: '2026-11-05T09:00', person: 'ben' }];
      expect(who({ 'deputy-of': 'Support' }, 2, { Support: { ...support, overrides } })).toBe('cleo cleo');
      const two = { Support: { ...support, 'at-a-time': 2 } };
      expect(who({ 'deputy-of': 'Support' }, 2, two)).toBe('cleo+dora ana+ben');
    });

    test('have no deputy while nobody is on call, or if nobody else is there', () => {
      const others = { Support: office };
      expect(shifts({ 'deputy-of': 'Support' }, '2026-11-06T12:00Z', '2026-11-09T12:00Z', others)).toEqual([
        '11-06T09:00 - 11-06T17:00 ben',
        '11-09T09:00 - 11-09T17:00 cleo',
      ]);
      expect(who({ 'deputy-of': 'Support' }, 2, { Support: { ...weekly, people: ['ana'] } })).toBe(' ');
    });

    test('follow the sun, each in their own zone, and the first in the list goes before', () => {
      const others = {
        EU: { ...office, people: ['eva'] },
        US: { ...office, people: ['una'], timezone: 'America/New_York' },
      };
      const world = { follow: [{ rota: 'EU' }, 'US'] };
      // In New York the clock changes a week later.
      expect(shifts(world, '2026-10-28T00:00Z', '2026-10-29T00:00Z', others)).toEqual([]);
      expect(shifts(world, '2026-11-03T00:00Z', '2026-11-04T00:00Z', others)).toEqual([
        '11-03T09:00 - 11-03T17:00 eva',
        '11-03T17:00 - 11-03T23:00 una',
      ]);
      expect(shifts(world, '2027-03-15T00:00Z', '2027-03-16T00:00Z', others)).toEqual([
        '03-15T09:00 - 03-15T17:00 eva',
        '03-15T17:00 - 03-15T22:00 una',
      ]);
      // A shift begins when the one before it in the list has ended, whenever that is asked.
      expect(shifts(world, '2026-11-03T17:30Z', '2026-11-03T18:00Z', others)).toEqual([
        '11-03T17:00 - 11-03T23:00 una',
      ]);
      expect(shifts(world, '2026-11-03T15:00Z', '2026-11-03T15:30Z', others)).toEqual([
        '11-03T09:00 - 11-03T17:00 eva',
      ]);
      expect(startOf(rotaOf(world, others))).toEqual(new Date('2026-11-02T08:00Z'));
    });

    test('split the week, with a rota of its own for weekends, above one for every day', () => {
      const others = {
        Weekends: { ...weekly, starts: '2026-10-30', hours: 'fri 17:00-mon 09:00', people: ['wim', 'wanda'] },
        Always: weekly,
      };
      const overrides = [{ from: '2026-11-11T09:00', until: '2026-11-12T09:00', person: 'zoe' }];
      const split = { follow: ['Weekends', 'Always'], overrides };
      expect(shifts(split, '2026-11-05T00:00Z', '2026-11-14T00:00Z', others)).toEqual([
        '11-02T09:00 - 11-06T17:00 ana',
        '11-06T17:00 - 11-09T09:00 wanda',
        '11-09T09:00 - 11-11T09:00 ben',
        '11-11T09:00 - 11-12T09:00 zoe',
        '11-12T09:00 - 11-13T17:00 ben',
        '11-13T17:00 - 11-16T09:00 wim',
      ]);
    });
  });
});

test('an old rota of thousands of overrides answers as fast as a new one', () => {
  const overrides = Array.from({ length: 5_000 }, (_, index) => ({
    from: new Date(Date.UTC(2006, 0, 2) + index * 1.4 * 86_400_000).toISOString().slice(0, 16),
    until: new Date(Date.UTC(2006, 0, 3) + index * 1.4 * 86_400_000).toISOString().slice(0, 16),
    person: 'ana',
  }));
  const dated = [...weekly.people, { person: 'dora', joins: '2010-03-01', leaves: '2020-03-01' }];
  const old = rotaOf({ starts: '2006-01-02T09:00', every: '1 hour', people: dated, overrides });
  const [from, until] = [new Date('2026-11-27T00:00Z'), new Date('2026-12-04T00:00Z')];
  shiftsOf(old, from, until);
  const begun = performance.now();
  for (let count = 0; count < 50; count += 1) shiftsOf(old, from, until);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
