import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { personNamed } from '../../../src/people.ts';
import { handover } from '../../../src/services/rota/handovers.ts';
import type { Stay } from '../../../src/services/rota/members.ts';
import { type Rotation, shiftsOf, startOf } from '../../../src/services/rota/rotation.ts';
import { earlier } from '../../../src/time.ts';
import { day } from '../given.ts';

const team = ['ana', 'ben', 'cleo', 'dan', 'eva'].map((name) => personNamed(`${name}@example.com`));
const zoe = personNamed('zoe@example.com');

const rotations: fc.Arbitrary<Rotation> = fc
  .record({
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Beirut', 'Australia/Lord_Howe'),
    after: fc.nat(5_000),
    days: fc.constantFrom(1, 3, 7, 14),
    people: fc.subarray(team, { minLength: 1 }),
  })
  .map(({ after, ...rota }) => ({
    ...rota,
    starts: Temporal.PlainDateTime.from('2012-06-01T09:00').add({ days: after }),
    ...{ atATime: 1, overrides: [], absences: [], skipsAbsent: false },
  }));

const always: Stay = { joins: null, leaves: null };

/** The midnight some days after the first handover. */
function midnight({ starts, zone }: Rotation, days: number): Date {
  const local = starts.toPlainDate().add({ days }).toPlainDateTime();
  return new Date(local.toZonedDateTime(zone).epochMilliseconds);
}

/** Who has which turn, by name; nobody is empty. */
function takers(rota: Rotation, turns: number): readonly string[] {
  return Array.from({ length: turns }, (_, index) => {
    const start = handover(rota, index);
    return shiftsOf(rota, start, new Date(start.getTime() + 1))
      .map(({ person }) => person.email ?? '')
      .join();
  });
}

const turns = 40;
const withStay = (rota: Rotation, position: number, stay: Stay): Rotation => ({
  ...rota,
  stays: rota.people.map((_, at) => (at === position ? stay : always)),
});

describe('whoever joins', () => {
  const joining = fc.record({ rota: rotations, days: fc.integer({ min: 1, max: 300 }), place: fc.nat(5) });

  test('changes nothing up to then, wherever the file names them', () => {
    fc.assert(
      fc.property(joining, ({ rota, days, place }) => {
        const joins = midnight(rota, days);
        const position = place % (rota.people.length + 1);
        const people = rota.people.toSpliced(position, 0, zoe);
        const more = withStay({ ...rota, people }, position, { joins, leaves: null });
        const [start, end] = [startOf(rota), joins];
        const cut = (shifts: ReturnType<typeof shiftsOf>) =>
          shifts.map((shift) => ({ ...shift, until: earlier(shift.until, end) }));
        fc.pre(start < end);
        expect(cut(shiftsOf(more, start, end))).toEqual(cut(shiftsOf(rota, start, end)));
      }),
    );
  });

  test('leaves the order of all others as it was, and has the same share from then on', () => {
    fc.assert(
      fc.property(joining, ({ rota, days }) => {
        const joins = midnight(rota, days);
        const people = [...rota.people, zoe];
        const more = withStay({ ...rota, people }, rota.people.length, { joins, leaves: null });
        const [before, after] = [takers(rota, turns), takers(more, turns)];
        const others = after.filter((name) => name !== zoe.email);
        expect(others).toEqual(before.slice(0, others.length));
        const own = after.flatMap((name, index) => (name === zoe.email ? [index] : []));
        for (const [at, index] of own.slice(1).entries()) expect(index - (own[at] ?? 0)).toBe(people.length);
      }),
    );
  });
});

test('whoever leaves is on call no more, and the order of all others stays as it was', () => {
  const leaving = fc.record({ rota: rotations, days: fc.integer({ min: 1, max: 300 }), place: fc.nat(4) });
  fc.assert(
    fc.property(leaving, ({ rota, days, place }) => {
      fc.pre(rota.people.length > 1);
      const position = place % rota.people.length;
      const leaves = midnight(rota, days);
      const fewer = withStay(rota, position, { joins: null, leaves });
      const gone = rota.people[position]?.email ?? '';
      const far = new Date(leaves.getTime() + 300 * day);
      expect(
        shiftsOf(fewer, leaves, far).some(({ person, until }) => person.email === gone && until > leaves),
      ).toBe(false);
      const after = takers(fewer, turns);
      const isLater = (_: string, index: number) => handover(rota, index) >= leaves;
      // Who takes the rest of their last turn has their own turn all the same.
      const before = takers(rota, 5 * turns).filter((name, index) => !isLater(name, index) || name !== gone);
      expect(after).toEqual(before.slice(0, turns));
      for (const shift of shiftsOf(fewer, startOf(rota), far)) expect(shift.from < shift.until).toBe(true);
    }),
    { numRuns: 50 },
  );
});
