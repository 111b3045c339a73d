import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Absence, Person } from '../../../src/model.ts';
import { personNamed } from '../../../src/people.ts';
import { type Rotation, shiftsOf, startOf } from '../../../src/services/rota/rotation.ts';
import { day, hour } from '../given.ts';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Beirut', 'Australia/Lord_Howe'];
const team = ['ana', 'ben', 'cleo', 'dan', 'eva'].map((name) => personNamed(`${name}@example.com`));

const rotations: fc.Arbitrary<Rotation> = fc
  .record({
    zone: fc.constantFrom(...zones),
    after: fc.nat(5_000),
    days: fc.constantFrom(1, 3, 7, 14),
    people: fc.array(fc.constantFrom(...team), { minLength: 1, maxLength: 7 }),
    share: fc.nat(4),
    absences: fc.array(
      fc.record({
        person: fc.constantFrom(...team),
        from: fc.integer({ min: -5, max: 80 }),
        days: fc.integer({ min: 1, max: 30 }),
        fromDay: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ zone, after, days, people, share, absences }) => {
    const starts = Temporal.PlainDateTime.from('2012-06-01T09:00').add({ days: after });
    const midnight = (days: number) =>
      new Date(starts.toPlainDate().add({ days }).toPlainDateTime().toZonedDateTime(zone).epochMilliseconds);
    return {
      ...{ zone, starts, days, people, overrides: [], skipsAbsent: true },
      atATime: 1 + (share % people.length),
      absences: absences.map(
        ({ person, from, days, fromDay }): Absence => ({
          ...{ person, fromDay, from: midnight(from), until: midnight(from + days) },
        }),
      ),
    };
  });

/** The turns as one would write them on a calendar: the order of all from the first, and who stands in for whom. */
function counted({ starts, zone, days, atATime, people, absences }: Rotation, turns: number) {
  const at = (turn: number) => starts.add({ days: days * turn }).toZonedDateTime(zone).epochMilliseconds;
  let next = 0;
  return Array.from({ length: turns }, (_, turn) => {
    const [from, until] = [at(turn), at(turn + 1)];
    const isAway = (person: Person) =>
      absences.some((one) => {
        if (one.person !== person || one.from.getTime() >= until || from >= one.until.getTime()) return false;
        // A handover on the morning of the first day off is still theirs.
        const isMorning = until - one.from.getTime() <= 12 * hour;
        return !(one.fromDay && from < one.from.getTime() && isMorning);
      });
    const scheduled: Person[] = [];
    for (let seat = 0; seat < atATime; seat += 1, next += 1) {
      const person = people[next % people.length];
      if (person && !scheduled.includes(person)) scheduled.push(person);
    }
    const taken: Person[] = [];
    const standIn = (away: Person) => {
      for (let step = 0; step < people.length; step += 1) {
        const person = people[(next + step) % people.length];
        if (!person || scheduled.includes(person) || taken.includes(person) || isAway(person)) continue;
        taken.push(person);
        return person;
      }
      return away;
    };
    const onCall = scheduled.map((person) => (isAway(person) ? standIn(person) : person));
    return { from: new Date(from), until: new Date(until), onCall };
  });
}

const emails = (people: readonly Person[]) => people.map(({ email }) => email).sort();

describe('`on-absence: skip`', () => {
  test('gives a turn to the next who is there, and says what one would count turn by turn', () => {
    fc.assert(
      fc.property(rotations, (rotation) => {
        for (const { from, until, onCall } of counted(rotation, 12)) {
          if (from >= until) continue;
          for (const time of [from, new Date(until.getTime() - 1)]) {
            const shifts = shiftsOf(rotation, time, new Date(time.getTime() + 1));
            expect(emails(shifts.map(({ person }) => person))).toEqual(emails(onCall));
          }
        }
      }),
    );
  });

  test('changes no turn in which nobody is away: the order stays', () => {
    fc.assert(
      fc.property(rotations, (rotation) => {
        const plain = { ...rotation, skipsAbsent: false };
        const start = startOf(rotation);
        const end = new Date(start.getTime() + 60 * day);
        const isFree = (span: { from: Date; until: Date }, people: readonly Person[]) =>
          !rotation.absences.some(
            ({ person, from, until }) => people.includes(person) && from < span.until && span.from < until,
          );
        for (const { from, until } of counted(plain, 12)) {
          if (from >= end || from >= until) continue;
          const on = (one: Rotation) =>
            shiftsOf(one, from, new Date(from.getTime() + 1)).map(({ person }) => person);
          if (isFree({ from, until }, on(plain))) expect(on(rotation)).toEqual(on(plain));
        }
      }),
    );
  });

  test('never puts somebody on call twice, and as many as can be', () => {
    fc.assert(
      fc.property(rotations, (rotation) => {
        const start = startOf(rotation);
        for (const { from } of counted(rotation, 12)) {
          if (from < start) continue;
          const on = (one: Rotation) =>
            shiftsOf(one, from, new Date(from.getTime() + 1)).map(({ person }) => person);
          const people = on(rotation);
          expect(new Set(people).size).toBe(people.length);
          expect(people).toHaveLength(on({ ...rotation, skipsAbsent: false }).length);
        }
      }),
    );
  });

  test('takes no longer a hundred years after the start, whatever is in the file', () => {
    const starts = Temporal.PlainDateTime.from('1950-01-02T09:00');
    const absences = Array.from({ length: 20_000 }, (_, index): Absence => {
      const from = new Date(Date.UTC(2050, 0, 1 + (index % 300)));
      return {
        person: team[index % team.length] ?? personNamed('x'),
        from,
        until: new Date(from.getTime() + day),
      };
    });
    const rotation: Rotation = {
      ...{ zone: 'UTC', starts, days: 1, atATime: 2, people: team, overrides: [], absences },
      skipsAbsent: true,
    };
    const begun = performance.now();
    expect(
      shiftsOf(rotation, new Date('2050-01-01T12:00Z'), new Date('2051-01-01T00:00Z')).length,
    ).toBeGreaterThan(500);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
