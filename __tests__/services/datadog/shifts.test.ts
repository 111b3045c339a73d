import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datadogId } from '../../../sandbox/datadog/seed.ts';
import { outlook } from '../../../src/on-call/calendar.ts';
import { inProcess } from '../../in-process.ts';
import { sourceStages } from '../../sources/all.ts';
import { inHours, now } from '../given.ts';
import {
  type OnCall,
  oneSchedule,
  override,
  page,
  person,
  responders,
  source,
  status,
  user,
  uuid,
} from './given.ts';

/** A schedule that answers like Datadog at any time, and the times that it was asked about, in hours from now. */
function scheduleOf(turns: readonly OnCall[]) {
  const times: number[] = [];
  const users = ['u1', 'u2', 'u3'].map((id) => user(id));
  const given = source(
    oneSchedule((written) => {
      const at = written === null ? 0 : (Date.parse(written) - now.getTime()) / 3_600_000;
      times.push(at);
      const coming = turns.filter(([, from]) => from > at);
      const first = Math.min(...coming.map(([, from]) => from));
      const current = turns.filter(([, from, until]) => from <= at && at < until);
      const next = coming.filter(([, from]) => from === first);
      return responders(
        { ...(current.length > 0 && { current }), ...(next.length > 0 && { next }) },
        ...users,
      );
    }),
  );
  const read = async (from: number, until: number) => {
    const shifts = await given.source.shifts(['A'], inHours(from), inHours(until))('A');
    return shifts.map((shift) => [
      shift.person.aliases[0],
      (shift.from.getTime() - now.getTime()) / 3_600_000,
      (shift.until.getTime() - now.getTime()) / 3_600_000,
    ]);
  };
  return { ...given, times, read };
}

describe('the coming shifts', () => {
  test('are read from handover to handover, over gaps too', async () => {
    const { read, times } = scheduleOf([
      ['u1', -5, 10],
      ['u2', 10, 20],
      ['u3', 30, 40],
    ]);
    expect(await read(0, 48)).toEqual([
      ['u1', -5, 10],
      ['u2', 10, 20],
      ['u3', 30, 40],
    ]);
    expect(times).toEqual([0, 10, 20, 30, 40]);
  });

  test('somebody who is on call for a part of another’s shift is there as well', async () => {
    const { read } = scheduleOf([
      ['u1', -5, 30],
      ['u2', 3, 4],
      ['u3', 29, 40],
    ]);
    expect(await read(0, 35)).toEqual([
      ['u1', -5, 30],
      ['u2', 3, 4],
      ['u3', 29, 40],
    ]);
  });

  test('rule 20: the answer about now serves for the first of them, if nothing has changed since', async () => {
    const {
      source: datadog,
      read,
      times,
    } = scheduleOf([
      ['u1', -5, 10],
      ['u2', 10, 200],
    ]);
    const onCall = datadog.onCall(['A'])('A');
    expect(await read(0, 14)).toHaveLength(2);
    await onCall;
    expect(times).toEqual([0, 10]);
    // Later it is asked for anew.
    await read(1, 5);
    expect(times).toEqual([0, 10, 1]);
  });

  test('an end within a second is over in the next', async () => {
    const { read, times } = scheduleOf([
      ['u1', -5, 1.0001],
      ['u2', 1.0001, 5],
    ]);
    expect(await read(0, 3)).toHaveLength(2);
    expect(times[1]).toBeCloseTo(1 + 1 / 3600, 5);
  });

  test('an answer about another time is a failure, and not a gap', async () => {
    const { source: datadog } = source(
      oneSchedule(() => responders({ current: [['u1', -1, 1]] }, user('u1'))),
    );
    await expect(datadog.shifts(['A'], inHours(0), inHours(5))('A')).rejects.toThrow(
      'is not about 2026-11-23T10:00:00.000Z, which was asked for',
    );
  });

  test('rule 24: more handovers than anybody has are a failure that says what to do', async () => {
    const hourly = Array.from({ length: 400 }, (_, nth) => ['u1', nth, nth + 1] as const);
    const { read, times } = scheduleOf(hourly);
    await expect(read(0, 300)).rejects.toMatchObject({
      message: expect.stringContaining('changes hands more than 70 times in 15 days'),
      fix: expect.stringContaining('`look-ahead`'),
    });
    expect(times).toHaveLength(70);
    expect(await read(0, 24)).toHaveLength(24);
  });
});

test('a history has the shifts, and who took which by overrides, unless Datadog refuses to list these', async () => {
  const users = [user('u1'), user('u2')];
  const answers = oneSchedule(() => responders({ current: [['u1', -500, 500]] }, ...users));
  const list = `GET /on-call/schedules/${uuid(1)}/overrides`;
  const read = (overrides: () => unknown) =>
    source({ ...answers, [list]: overrides }).source.history?.(['A'], inHours(-48), inHours(0))('A');
  const listed = () =>
    page(override(1, 'u2', -10, -8), override(2, 'u2', -300, -299), override(3, 'u2', 5, 6));
  expect(await read(listed)).toMatchObject({
    shifts: [{ person: person('u1') }],
    swaps: [{ person: { aliases: ['u2'] }, from: inHours(-10), until: inHours(-8) }],
  });
  expect(await read(() => status(403))).toMatchObject({ swaps: null });
  await expect(read(() => status(500))).rejects.toThrow('500');
});

test('whatever the shifts are, and however many at once, they come out as they were put in', async () => {
  const stage = sourceStages.datadog;
  const who = fc.constantFrom('ana', 'ben', 'cleo');
  const turn = fc.record({
    who,
    from: fc.integer({ min: -50, max: 200 }),
    length: fc.integer({ min: 1, max: 100 }),
  });
  const property = fc.asyncProperty(fc.array(turn, { maxLength: 8 }), async (turns) => {
    const { box, setup } = inProcess(now);
    const staged = turns.map(({ who, from, length }) => ({
      who,
      from: inHours(from),
      until: inHours(from + length),
    }));
    stage.set(box, staged);
    const { services } = await setup({
      SOURCE: 'datadog',
      SCHEDULE: stage.schedule,
      USER_GROUP: 'data-oncall',
      ...stage.env,
    });
    const read = await (await services.source('datadog')).shifts(
      [stage.schedule],
      inHours(-20),
      inHours(240),
    )(stage.schedule);
    const people = staged.map(({ who, ...times }) => ({
      ...times,
      person: { email: null, name: null, aliases: [datadogId(who)] },
    }));
    const told = (shifts: typeof people | typeof read) =>
      outlook(shifts, inHours(-20), inHours(240)).spans.map(({ people, ...times }) => ({
        ...times,
        people: people.map(({ aliases: [id] }) => id).sort(),
      }));
    expect(told(read)).toEqual(told(people));
  });
  await fc.assert(property, { numRuns: 60 });
});
