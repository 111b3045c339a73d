import type { PerSchedule } from '../../model.ts';
import { day, minute, plus, type Span, second, windows } from '../../time.ts';
import { createLookup } from '../kit/lookup.ts';
import { once } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { readUntil } from '../kit/reread.ts';
import type { Ask, GoAlert } from './client.ts';
import { type Schedule, schedules } from './wire.ts';

/** Longest span that one request may cover. */
const longest = 50 * day;

/** How far around now the first reading goes, so that it serves who is on call and the coming shifts alike. */
const usual = { before: 5 * day, after: 15 * day };

/** GoAlert notes every few seconds who is on call. That far into a minute it has. */
const noted = 15 * second;

/** All schedules, each with its shifts in a span. */
export interface Schedules {
  /** With the days around now. Read once. */
  readonly current: () => Promise<readonly Schedule[]>;
  /** With a span, read anew. */
  readonly anew: (span: Span) => Promise<readonly Schedule[]>;
  /** Finds schedules by name or id, with a span. It is read only if it is not around now, which is the default. */
  readonly find: (names: readonly string[], span?: Span) => PerSchedule<Schedule>;
}

/** What was read, and when. */
interface Reading {
  readonly at: Date;
  readonly span: Span;
  readonly schedules: readonly Schedule[];
}

/** Reads schedules with the document's operation `Shifts`, which gives all of them, a few per request. */
export function createSchedules(ask: Ask, { http, now }: Pick<GoAlert, 'http' | 'now'>): Schedules {
  const readWindow = ({ from, until }: Span) =>
    readAll('GoAlert’s list of schedules', '', (after) => {
      const variables = { start: from.toISOString(), end: until.toISOString(), after };
      return ask({ name: 'Shifts', variables, schema: schedules, isRead: true });
    });
  const anew = async (span: Span) =>
    joined(await Promise.all(windows(wholeMinutes(span), longest).map(readWindow)));
  const settled = (spanNow: () => Span) => {
    const read = async (): Promise<Reading> => {
      const [at, span] = [now(), wholeMinutes(spanNow())];
      return { at, span, schedules: await anew(span) };
    };
    return readUntil(http, read, isSettled);
  };
  const usualSpan = () => ({ from: plus(now(), -usual.before), until: plus(now(), usual.after) });
  const reading = once(() => settled(usualSpan));
  const current = async () => (await reading()).schedules;
  const within = async (span: Span) => {
    const isNear = contains(usualSpan(), span) && contains((await reading()).span, span);
    return isNear ? current() : (await settled(() => span)).schedules;
  };
  return {
    current,
    anew,
    find: (names, span) =>
      createLookup({
        service: 'GoAlert',
        credential: 'key',
        hint: 'Check `schedule`, `goalert-token` and `goalert-url`.',
        all: once(() => (span ? within(span) : current())),
      })(names),
  };
}

/**
 * GoAlert works out the coming minutes, but up to the end of the current one it tells what its engine has noted. At the
 * beginning of a minute that may still be the person before, with a shift that ends with this minute.
 */
function isSettled({ at, schedules }: Reading): boolean {
  const next = nextMinute(at).getTime();
  const isNext = (time: Date) => time.getTime() === next;
  return (
    next - at.getTime() <= minute - noted ||
    !schedules.some(({ shifts }) => shifts.some(({ from, until }) => isNext(from) || isNext(until)))
  );
}

/** The schedules of several spans, with the shifts of all. One that is not in each of them was just created or deleted. */
function joined(parts: readonly (readonly Schedule[])[]): readonly Schedule[] {
  const byId = Map.groupBy(parts.flat(), ({ id }) => id);
  return [...byId.values()].flatMap((same) => {
    const [schedule] = same;
    if (!schedule || same.length < parts.length) return [];
    return { ...schedule, shifts: same.flatMap(({ shifts }) => shifts) };
  });
}

/** The beginning of the next minute. */
export function nextMinute(time: Date): Date {
  return new Date((Math.floor(time.getTime() / minute) + 1) * minute);
}

/** The shortest span of whole minutes that covers another: GoAlert's times have no seconds. */
export function wholeMinutes({ from, until }: Span): Span {
  return {
    from: new Date(Math.floor(from.getTime() / minute) * minute),
    until: new Date(Math.ceil(until.getTime() / minute) * minute),
  };
}

function contains(span: Span, part: Span): boolean {
  return span.from <= part.from && part.until <= span.until;
}
