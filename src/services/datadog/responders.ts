import { Failure } from '../../failure.ts';
import type { Person, Shift } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, day, minute, plus, type Span, second, wholeSecond, windows } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { segment } from '../kit/segment.ts';
import type { Users } from './users.ts';
import { type Responders, responders, type Schedule, type Turn } from './wire.ts';

/** Spans of this length are read side by side. */
const longest = 15 * day;
/** Requests for one such span at the most: more than four handovers a day. */
const mostSteps = 70;

/** Reads who is on call in a schedule. Its methods reject with a Failure. */
export interface ReadResponders {
  /** Who is on call, now by Datadog's clock or at a given time. */
  readonly people: (schedule: Schedule, at?: Date) => Promise<readonly Person[]>;
  /** The shifts that overlap a span. */
  readonly shifts: (schedule: Schedule, span: Span) => Promise<readonly Shift[]>;
}

/**
 * Datadog tells who is on call at a time, and who comes next, but no shifts of a span. These are read from handover to
 * handover: not only where a shift ends, because somebody else may be on call for a part of it.
 */
export function createResponders(api: Api, users: Users, now: () => Date): ReadResponders {
  const latest = new Map<string, { readonly at: Date; readonly answer: Promise<Responders> }>();
  const ask = async ({ id, name }: Schedule, at?: Date) => {
    const answer = await api({
      path: `/api/v2/on-call/schedules/${segment(id)}/responders`,
      query: {
        include: 'responders,responders.shifts,responders.shifts.user',
        'filter[position]': 'current,next',
        'filter[at_ts]': at?.toISOString(),
      },
      schema: responders,
    });
    if (at) checkTime(answer, at, name);
    users.keep(answer.users);
    return answer;
  };
  /** The answer about now says the same about a time close to it, if nothing changes in between. */
  const lately = async ({ id }: Schedule, at: Date) => {
    const kept = latest.get(id);
    const isClose = kept !== undefined && Math.abs(at.getTime() - kept.at.getTime()) < minute;
    const answer = isClose ? await kept.answer : null;
    const isSame =
      answer?.current.every((turn) => covers(turn, at)) && answer.next.every(({ from }) => from > at);
    return isSame ? answer : null;
  };
  const shiftsIn = async (schedule: Schedule, { from, until }: Span) => {
    const turns = new Map<string, Turn>();
    let at: Date | null = wholeSecond(from);
    for (let step = 0; at !== null && at < until; step += 1) {
      if (step === mostSteps) throw tooManyShifts(schedule);
      const answer: Responders = (await lately(schedule, at)) ?? (await ask(schedule, at));
      for (const turn of answer.current) turns.set(JSON.stringify(turn), turn);
      at = nextChange(answer, at);
    }
    return [...turns.values()];
  };
  return {
    async people(schedule, at) {
      const answer = ask(schedule, at);
      if (at === undefined) latest.set(schedule.id, { at: now(), answer });
      return distinct(await Promise.all((await answer).current.map(({ who }) => users.person(who))));
    },
    async shifts(schedule, span) {
      const turns = await Promise.all(windows(span, longest).map((part) => shiftsIn(schedule, part)));
      return Promise.all(
        turns.flat().map(async ({ who, from, until }) => ({ person: await users.person(who), from, until })),
      );
    },
  };
}

/** Throws a Failure if an answer is about another time than it was asked for. */
function checkTime({ current }: Responders, at: Date, name: string): void {
  if (current.every((turn) => covers(turn, at))) return;
  throw new Failure(
    `Datadog’s answer about “${name}” is not about ${at.toISOString()}, which was asked for.`,
    'The API may have changed, or a proxy may alter requests. Nothing in this answer was used.',
  );
}

/** When somebody comes or goes next, in whole seconds. `null`: never, as far as Datadog knows. */
function nextChange({ current, next }: Responders, at: Date): Date | null {
  const times = [...current.map(({ until }) => until), ...next.map(({ from }) => from)];
  const later = times.map((time) => wholeSecond(plus(time, second - 1))).filter((time) => time > at);
  return later.length === 0 ? null : new Date(Math.min(...later.map(Number)));
}

function tooManyShifts({ name }: Schedule): Failure {
  return new Failure(
    `The schedule “${name}” changes hands more than ${mostSteps} times in 15 days. Datadog tells one shift at a time, so they were not all read.`,
    'Use a shorter `look-ahead`, such as 1d, or a shorter `since` for a report.',
  );
}
