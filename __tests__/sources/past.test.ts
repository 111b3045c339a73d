import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Sandbox } from '../../sandbox/world.ts';
import type { Person, Shift, Source } from '../../src/model.ts';
import { outlook } from '../../src/on-call/calendar.ts';
import { historyOf, type Told } from '../../src/on-call/history.ts';
import { plus, type Span } from '../../src/time.ts';
import { inProcess } from '../in-process.ts';
import { pastStages, shiftStages } from './all.ts';
import type { SourceStage, StagedShift } from './stage.ts';

// What every source tells of a span that begins in the past, against what was staged.

const hour = 3_600_000;
const day = 24 * hour;
const noon = new Date('2026-11-24T12:00:00Z');
const at = (hours: number, start = noon) => plus(start, hours * hour);

interface Opened {
  readonly box: Sandbox;
  readonly source: () => Promise<Source>;
  readonly told: (from: Date, until: Date) => Promise<Told>;
}

function open(stage: SourceStage, now = noon): Opened {
  const { box, setup } = inProcess(now);
  const env = { SOURCE: stage.kind, SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall', ...stage.env };
  const source = async () => (await setup(env)).services.source(stage.kind);
  const told = async (from: Date, until: Date) =>
    historyOf(await source(), [stage.schedule], from, until)(stage.schedule);
  return { box, source, told };
}

const nameOf = ({ email, name, aliases: [alias] }: Person) => email?.split('@')[0] ?? name ?? alias ?? '';

/** Who is on call when, however the shifts are cut and repeated. */
function spans(shifts: readonly Shift[], { from, until }: Span) {
  return outlook(shifts, from, until).spans.map((span) => ({
    who: span.people.map(nameOf).sort().join('+'),
    from: span.from.toISOString(),
    until: span.until.toISOString(),
  }));
}

/** The same of what was staged. */
function stagedSpans(staged: readonly StagedShift[], span: Span) {
  const person = (who: string): Person => ({ email: `${who}@example.com`, name: null, aliases: [] });
  return spans(
    staged.map(({ who, ...times }) => ({ ...times, person: person(who) })),
    span,
  );
}

/** Shifts one after another from a time on, with the hours of each; nobody is a gap. */
function inTurn(
  start: Date,
  turns: readonly (readonly [who: string | null, hours: number])[],
): StagedShift[] {
  let from = start;
  return turns.flatMap(([who, hours]) => {
    const shift = { from, until: plus(from, hours * hour) };
    from = shift.until;
    return who === null ? [] : [{ who, ...shift }];
  });
}

const team = ['ana', 'ben', 'cleo', 'dan', 'eva'];

/** A handover at nine every day, by the clocks of a zone. */
function daily(zone: string, first: string, days: number): StagedShift[] {
  const nine = (nth: number) => {
    const local = Temporal.PlainDate.from(first).add({ days: nth }).toPlainDateTime('09:00');
    return new Date(local.toZonedDateTime(zone).epochMilliseconds);
  };
  return Array.from({ length: days }, (_, nth) => ({
    who: team[nth % team.length] ?? '',
    from: nine(nth),
    until: nine(nth + 1),
  }));
}

/** Schedules that begin their days by a zone's clock do so by this one. */
function useZone({ opsgenie, jira, pagerduty }: Sandbox, timezone: string) {
  for (const schedule of [...opsgenie.schedules, ...jira.schedules, ...pagerduty.schedules])
    schedule.timezone = timezone;
}

describe.each(pastStages)('$kind', (stage) => {
  test('a year back and a month ahead: weekly shifts, gaps, and each moment’s people exactly', async () => {
    const { box, told } = open(stage);
    const weeks = Array.from({ length: 62 }, (_, week): [string | null, number] => [
      week % 7 === 3 ? null : (team[week % team.length] ?? null),
      week % 5 === 0 ? 100 : 168,
    ]);
    const staged = inTurn(at(-372 * 24), weeks);
    stage.set(box, staged);
    const span = { from: at(-362 * 24), until: at(30 * 24) };
    const { shifts, from } = await told(span.from, span.until);
    expect(from).toEqual(span.from);
    expect(spans(shifts, span)).toEqual(stagedSpans(staged, span));
  });

  test('any shifts of any past, several people at once, and a span that begins and ends anywhere', async () => {
    const turn = fc.tuple(fc.constantFrom(...team, null), fc.integer({ min: 1, max: 400 }));
    const turns = fc.array(turn, { minLength: 1, maxLength: 12 });
    const asked = fc.tuple(fc.integer({ min: -2500, max: -3 }), fc.integer({ min: 1, max: 2900 }));
    await fc.assert(
      fc.asyncProperty(turns, turns, asked, async (one, other, [begin, length]) => {
        const { box, told } = open(stage);
        const own = inTurn(at(-2600), one);
        // The second row never has somebody of the first at the same time.
        const names = new Set(own.map(({ who }) => who));
        const staged = [...own, ...inTurn(at(-2000), other).filter(({ who }) => !names.has(who))];
        stage.set(box, staged);
        const span = { from: at(begin), until: at(begin + length) };
        const { shifts, from } = await told(span.from, span.until);
        const known = { from, until: span.until };
        expect(spans(shifts, known)).toEqual(stagedSpans(staged, known));
        const earlier = { from: span.from, until: from };
        if (from > span.from) expect(stagedSpans(staged, earlier).every(({ who }) => who === '')).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test.each([
    ['Europe/Berlin', '2026-03-29', 'begins'],
    ['Europe/Berlin', '2026-10-25', 'ends'],
    ['America/New_York', '2026-03-08', 'begins'],
    ['America/New_York', '2026-11-01', 'ends'],
  ])('rule 17: in %s on %s, when summer time %s, from late on the eve', async (zone, date) => {
    const change = Temporal.PlainDate.from(date);
    const eve = change.subtract({ days: 1 });
    const late = new Date(eve.toPlainDateTime('23:30').toZonedDateTime(zone).epochMilliseconds);
    for (const now of [plus(late, 60 * day), plus(late, 12 * hour)]) {
      const { box, told } = open(stage, now);
      useZone(box, zone);
      const staged = daily(zone, eve.subtract({ days: 5 }).toString(), 12);
      stage.set(box, staged);
      for (const length of [1, 2, 3]) {
        const span = { from: late, until: plus(late, length * day) };
        expect(spans((await told(span.from, span.until)).shifts, span)).toEqual(stagedSpans(staged, span));
      }
    }
  });

  const { override, swaps, forget } = stage;
  if (override) {
    test('an override of the past counts, and its history says what the source can', async () => {
      const { box, told } = open(stage);
      stage.set(box, [
        { who: 'ana', from: at(-100 * 24), until: at(-50 * 24) },
        { who: 'cleo', from: at(-50 * 24), until: at(10 * 24) },
      ]);
      override(box, { who: 'ben', from: at(-82 * 24), until: at(-78 * 24) });
      const span = { from: at(-90 * 24), until: at(24) };
      const history = await told(span.from, span.until);
      expect(spans(history.shifts, span).map(({ who }) => who)).toEqual(['ana', 'ben', 'ana', 'cleo']);
      if (stage.kind === 'rota') return;
      const found = history.swaps?.map(({ person, instead, from, until }) => ({
        person: person && nameOf(person),
        ...(instead !== undefined && { instead: instead && nameOf(instead) }),
        from,
        until,
      }));
      const taken = { person: 'ben', from: at(-82 * 24), until: at(-78 * 24) };
      const expected = swaps === 'from whom' ? [{ ...taken, instead: 'ana' }] : [taken];
      expect(found ?? null).toEqual(swaps ? expected : null);
    });
  }

  if (forget) {
    test('somebody whose account was deleted since keeps their shifts', async () => {
      const { box, told } = open(stage);
      stage.set(box, [
        { who: 'ana', from: at(-60 * 24), until: at(-30 * 24) },
        { who: 'ben', from: at(-30 * 24), until: at(24) },
      ]);
      forget(box, 'ana');
      const span = { from: at(-60 * 24), until: at(1) };
      const found = spans((await told(span.from, span.until)).shifts, span);
      expect(found).toEqual([
        {
          who: expect.stringMatching(/./),
          from: at(-60 * 24).toISOString(),
          until: at(-30 * 24).toISOString(),
        },
        { who: 'ben', from: at(-30 * 24).toISOString(), until: at(1).toISOString() },
      ]);
    });
  }
});

test.each(shiftStages)('where $kind does not go back that far, it says so', async (stage) => {
  const { box, source, told } = open(stage);
  stage.set(box, [{ who: 'ana', from: at(-900 * 24), until: at(24) }]);
  const opened = await source();
  const long = at(-800 * 24);
  const { from, shifts } = await told(long, noon);
  expect(from).toEqual(opened.past?.from ?? long);
  expect(spans(shifts, { from, until: noon })).toHaveLength(1);
  if (!opened.past?.from) return;
  const tooEarly = { fix: expect.stringContaining('`since`') };
  await expect(opened.shifts([stage.schedule], long, noon)(stage.schedule)).rejects.toMatchObject(tooEarly);
  expect(await told(long, at(-700 * 24))).toMatchObject({ shifts: [], swaps: null, from: at(-700 * 24) });
});
