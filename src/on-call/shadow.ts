import { Failure, type Result } from '../failure.ts';
import type { DutySpan, OnCall, Person, Shift, SourceRef } from '../model.ts';
import { display, type Known } from '../people.ts';
import type { Services } from '../services/connect.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import { time } from '../text/escape.ts';
import { covers, minute, type Span } from '../time.ts';
import { outlook } from './calendar.ts';
import { differencesOf, isNone, type Pair } from './difference.ts';
import { type Answers, describeSource, isNotPlaceholder } from './sources.ts';

/** A time in which two pagers have different people on call. */
export interface DifferentSpan extends Span, Pair {}

/** What a second pager says, compared with the first. */
export interface Comparison {
  readonly ref: SourceRef;
  /** Both now and as far ahead as was read; `null`: part of it can't be read. */
  readonly agrees: boolean | null;
  /** Where they differ, or why that can't be determined; empty where they agree. */
  readonly sentence: string;
  /** Who is on call now; `null`: the shadow can't be read. */
  readonly now: Pair | null;
  /** Where the coming shifts differ; `null`: they could not be compared. */
  readonly coming: readonly DifferentSpan[] | null;
  /** How far the shifts were compared; `null`: not at all. */
  readonly until: Date | null;
}

/** What is compared with a schedule's shadows: who is on call now, and the coming shifts of a span, if they were read. */
export interface Compared {
  readonly onCall: OnCall;
  readonly shifts: Result<readonly Shift[]>;
  /** Empty: the coming shifts are not read. */
  readonly span: Span;
}

/** What the shadows say. */
export interface ShadowAnswers {
  readonly onCall: Answers<OnCall>;
  readonly shifts: Answers<readonly Shift[]>;
}

/** Pagers round differently: a difference that is shorter than this is none, in milliseconds. */
const shortest = minute;

/** Compares who is on call, now and later, with what a second pager says, for a migration. It never changes the result. */
export async function compare(
  schedule: ScheduleSettings,
  compared: Compared,
  answers: ShadowAnswers,
  known: Known,
  services: Pick<Services, 'directory'>,
): Promise<readonly Comparison[]> {
  const { span, onCall } = compared;
  const isPerson = (person: Person) => isNotPlaceholder(person, schedule);
  const compareWith = async (ref: SourceRef): Promise<Comparison> => {
    const who = `The shadow of “${schedule.name}” (${describeSource(ref)})`;
    const answer = answers.onCall(ref);
    if (answer instanceof Failure) {
      const sentence = `${who} could not be read, and is not compared. ${answer.reason}`;
      return { ref, agrees: null, sentence, now: null, coming: null, until: null };
    }
    const now: Pair = { source: onCall.people, shadow: answer.people.filter(isPerson) };
    const isAhead = span.from < span.until;
    const shifts = isAhead ? answers.shifts(ref) : [];
    const spans =
      compared.shifts instanceof Failure || shifts instanceof Failure
        ? null
        : sideBySide(
            compared.shifts,
            shifts.filter(({ person }) => isPerson(person)),
            span,
          );
    const [difference, ...differences] = await differencesOf([now, ...(spans ?? [])], known, services);
    const isSameNow = difference === undefined || isNone(difference);
    const coming =
      spans?.filter((_, index) => !isNone(differences[index] ?? { onlySource: [], onlyShadow: [] })) ?? null;
    const rest = { ref, now, coming, until: isAhead && coming ? span.until : null };
    if (!isSameNow) {
      const only = [
        ...(difference.onlySource.length > 0 ? [`only the source has ${listOf(difference.onlySource)}`] : []),
        ...(difference.onlyShadow.length > 0 ? [`only the shadow has ${listOf(difference.onlyShadow)}`] : []),
      ];
      const later = coming?.filter(({ from }) => from > span.from) ?? [];
      const sentence = `${who} differs on who is on call: ${only.join('; ')}.${sayWhen(' It also differs', later)}`;
      return { ...rest, agrees: false, sentence };
    }
    if (coming === null) {
      const why = shifts instanceof Failure ? ` ${shifts.reason}` : '';
      const sentence = `${who} agrees on who is on call now, but the coming shifts could not be compared.${why}`;
      return { ...rest, agrees: null, sentence };
    }
    const sentence =
      coming.length === 0 ? '' : sayWhen(`${who} agrees on who is on call now, but differs`, coming);
    return { ...rest, agrees: coming.length === 0, sentence };
  };
  return Promise.all(schedule.shadow.map(compareWith));
}

/** `… from A until B, when the source has X and the shadow has Y; and in 2 more periods.` */
function sayWhen(words: string, [first, ...others]: readonly DifferentSpan[]): string {
  if (first === undefined) return '';
  const source = listOf(first.source) || 'nobody';
  const shadow = listOf(first.shadow) || 'nobody';
  const more =
    others.length === 0 ? '' : `, and in ${others.length} more ${others.length > 1 ? 'periods' : 'period'}`;
  return `${words} from ${time(first.from)} until ${time(first.until)} (the source has ${source}, the shadow has ${shadow})${more}.`;
}

function listOf(people: readonly Person[]): string {
  return people.map(display).join(', ');
}

/** Who is on call in both, one span after another: a new one begins wherever either of them changes. */
function sideBySide(
  source: readonly Shift[],
  shadow: readonly Shift[],
  span: Span,
): readonly DifferentSpan[] {
  const calendars = [source, shadow].map((shifts) => outlook(shifts, span.from, span.until).spans);
  const [ours = [], theirs = []] = calendars;
  const starts = calendars.flat().map(({ from }) => from.getTime());
  const times = [...new Set(starts)].sort((a, b) => a - b).map((time) => new Date(time));
  const spans: DifferentSpan[] = [];
  let [here, there] = [0, 0];
  for (const [index, from] of times.entries()) {
    const until = times[index + 1] ?? span.until;
    here = indexAt(ours, from, here);
    there = indexAt(theirs, from, there);
    if (until.getTime() - from.getTime() < shortest) continue;
    spans.push({ from, until, source: ours[here]?.people ?? [], shadow: theirs[there]?.people ?? [] });
  }
  return spans;
}

/** Which of these spans holds a moment, looked for from one of them on. */
function indexAt(spans: readonly DutySpan[], moment: Date, start: number): number {
  let index = start;
  while (index < spans.length - 1 && !covers(spans[index] ?? { from: moment, until: moment }, moment))
    index += 1;
  return index;
}
