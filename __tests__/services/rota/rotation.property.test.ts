import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Person, Shift } from '../../../src/model.ts';
import { personNamed } from '../../../src/people.ts';
import { type FileOverride, type Rotation, shiftsOf, startOf } from '../../../src/services/rota/rotation.ts';
import { day, hour } from '../given.ts';

/** Zones with every kind of trouble: changes at midnight, by half an hour, in both hemispheres, a day left out. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Asuncion',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
];
const team = ['ana', 'ben', 'cleo', 'dan', 'eva'].map((name) => personNamed(`${name}@example.com`));

const rotations: fc.Arbitrary<Rotation> = fc
  .record({
    zone: fc.constantFrom(...zones),
    after: fc.nat(5_500),
    minute: fc.nat(24 * 60 - 1),
    days: fc.oneof(fc.constantFrom(1, 7), fc.integer({ min: 1, max: 40 })),
    people: fc.subarray(team, { minLength: 1 }),
    share: fc.nat(4),
  })
  .map(({ zone, after, minute, days, people, share }) => ({
    zone,
    starts: Temporal.PlainDateTime.from('2011-06-01').add({ days: after, minutes: minute }),
    days,
    atATime: 1 + (share % people.length),
    people,
    overrides: [],
    absences: [],
    skipsAbsent: false,
  }));

/** Some hours after a time, and for how long. */
const spans = fc.record({ after: fc.nat(3_000 * 24), length: fc.integer({ min: 1, max: 60 * 24 }) });
const overrides = fc.array(
  fc.record({
    after: fc.integer({ min: -72, max: 70 * 24 }),
    length: fc.integer({ min: 1, max: 20 * 24 }),
    person: fc.constantFrom(...team, personNamed('stand-in')),
    isHandover: fc.boolean(),
  }),
  { maxLength: 6 },
);

function within({ after, length }: { after: number; length: number }, start: Date) {
  const from = new Date(start.getTime() + after * hour);
  return { from, until: new Date(from.getTime() + length * hour) };
}

const at = (shifts: readonly Shift[], time: Date): readonly Person[] =>
  shifts.filter(({ from, until }) => from <= time && time < until).map(({ person }) => person);

/** Every time at which something may change, and a moment before and after. */
function moments(shifts: readonly { from: Date; until: Date }[], from: Date, until: Date): readonly Date[] {
  const ends = [from, ...shifts.flatMap((shift) => [shift.from, shift.until])].map((end) => end.getTime());
  return [...new Set(ends.flatMap((end) => [end - 1, end, end + 1]))]
    .filter((time) => time >= from.getTime() && time < until.getTime())
    .map((time) => new Date(time));
}

/** Who is on call as one would count on a calendar, turn after turn from the first. */
function counted({ starts, zone, days, atATime, people }: Rotation, time: Date): readonly Person[] {
  let turn = -1;
  for (let local = starts; local.toZonedDateTime(zone).epochMilliseconds <= time.getTime(); turn += 1) {
    local = local.add({ days });
  }
  if (turn < 0) return [];
  const cycle = Array.from({ length: (turn + 1) * atATime }, (_, index) => people[index % people.length]);
  return cycle.slice(turn * atATime).filter((person) => person !== undefined);
}

describe('a rota, whatever its zone, its length and how many are on call', () => {
  test('has as many on call as it should at every time, and nobody before it starts', () => {
    fc.assert(
      fc.property(rotations, spans, (rotation, somewhere) => {
        const start = startOf(rotation);
        const { from, until } = within({ ...somewhere, after: somewhere.after - 200 }, start);
        const shifts = shiftsOf(rotation, from, until);
        for (const time of moments(shifts, from, until)) {
          const people = at(shifts, time);
          expect(people).toHaveLength(time < start ? 0 : rotation.atATime);
          expect(new Set(people).size).toBe(people.length);
        }
      }),
    );
  });

  test('hands over at the same local time, but where the clock leaves that out', () => {
    fc.assert(
      fc.property(rotations, spans, (rotation, somewhere) => {
        const { zone, starts } = rotation;
        const { from, until } = within(somewhere, startOf(rotation));
        for (const shift of shiftsOf(rotation, from, until)) {
          const local = Temporal.Instant.fromEpochMilliseconds(shift.from.getTime()).toZonedDateTimeISO(zone);
          if (local.toPlainTime().equals(starts.toPlainTime())) continue;
          // Before a change the same local time is on the same day, or on the day before.
          const wanted = [0, 1].map((days) =>
            local.toPlainDate().subtract({ days }).toPlainDateTime(starts.toPlainTime()),
          );
          expect(wanted.some((one) => !one.toZonedDateTime(zone).toPlainDateTime().equals(one))).toBe(true);
        }
      }),
    );
  });

  test('says what one would count on a calendar', () => {
    fc.assert(
      fc.property(rotations, fc.integer({ min: -100, max: 400 * 24 * 60 }), (rotation, minutes) => {
        const time = new Date(startOf(rotation).getTime() + minutes * 60_000);
        const shifts = shiftsOf(rotation, time, new Date(time.getTime() + 1));
        expect(at(shifts, time)).toEqual(counted(rotation, time));
      }),
    );
  });

  test('says of a part what it says of the whole', () => {
    fc.assert(
      fc.property(rotations, spans, fc.nat(60 * 24), (rotation, somewhere, hours) => {
        const { from, until } = within(somewhere, startOf(rotation));
        const time = new Date(from.getTime() + hours * hour);
        fc.pre(time < until);
        const whole = at(shiftsOf(rotation, from, until), time);
        expect(at(shiftsOf(rotation, time, new Date(time.getTime() + 1)), time)).toEqual(whole);
      }),
    );
  });

  test('gives everybody the same share', () => {
    fc.assert(
      fc.property(rotations, (rotation) => {
        const { people, days, starts, zone } = rotation;
        // The day that a zone left out is a turn that nobody has to take.
        fc.pre(zone !== 'Pacific/Apia');
        const end = starts.add({ days: days * people.length }).toZonedDateTime(zone).epochMilliseconds;
        const shifts = shiftsOf(rotation, startOf(rotation), new Date(end));
        const shares = people.map((person) => shifts.filter((shift) => shift.person === person).length);
        expect(new Set(shares).size).toBe(1);
      }),
    );
  });

  test('of long ago or far ahead takes no time', () => {
    const rotation: Rotation = {
      zone: 'Europe/Berlin',
      starts: Temporal.PlainDateTime.from('1990-01-01T09:00'),
      days: 1,
      atATime: 1,
      people: team,
      overrides: [],
      absences: [],
      skipsAbsent: false,
    };
    const far = new Date('2290-06-01T12:00Z');
    const [shift] = shiftsOf(rotation, far, new Date(far.getTime() + day));
    expect(shift?.from).toEqual(new Date('2290-06-01T07:00Z'));
    const begun = performance.now();
    for (let count = 0; count < 50; count += 1) shiftsOf(rotation, far, new Date(far.getTime() + day));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe('overrides', () => {
  const laid = (
    list: readonly { after: number; length: number; person: Person; isHandover: boolean }[],
    from: Date,
  ) =>
    list.map(
      (one): FileOverride => ({
        ...within(one, from),
        people: [one.person],
        id: one.isHandover ? 'x-1' : null,
      }),
    );

  test('take the place of everybody, and of those before them that they overlap', () => {
    fc.assert(
      fc.property(rotations, spans, overrides, (rotation, somewhere, list) => {
        const { from, until } = within(somewhere, startOf(rotation));
        const written = laid(list, from);
        const plain = shiftsOf({ ...rotation, atATime: 1 }, from, until);
        const shifts = shiftsOf({ ...rotation, atATime: 1, overrides: written }, from, until);
        for (const time of moments([...shifts, ...written], from, until)) {
          const last = written.findLast((one) => one.from <= time && time < one.until);
          expect(at(shifts, time)).toEqual(last?.people ?? at(plain, time));
        }
      }),
    );
  });

  test('apply together if several people are on call at once, up to the last handover', () => {
    fc.assert(
      fc.property(rotations, spans, overrides, (rotation, somewhere, list) => {
        fc.pre(rotation.atATime > 1);
        const { from, until } = within(somewhere, startOf(rotation));
        const written = laid(list, from);
        const plain = shiftsOf(rotation, from, until);
        const shifts = shiftsOf({ ...rotation, overrides: written }, from, until);
        for (const time of moments([...shifts, ...written], from, until)) {
          const standing = written.filter((one) => one.from <= time && time < one.until);
          const last = standing.findLastIndex(({ id }) => id !== null);
          const people = standing.filter((_, index) => index >= last).flatMap(({ people }) => people);
          expect(at(shifts, time)).toEqual(standing.length > 0 ? [...new Set(people)] : at(plain, time));
        }
      }),
    );
  });
});
