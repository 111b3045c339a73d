import { Failure } from '../failure.ts';
import type { DutySpan, Finding, Person, Remark } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import { display } from '../people.ts';
import { clockOf } from '../report/names.ts';
import { listed } from '../report/outcomes.ts';
import { sourceLabel, tellsShifts } from '../services/registry.ts';
import { covers } from '../time.ts';
import { gaps } from './gaps.ts';
import type { Looked } from './look.ts';
import { scheduleSubject } from './subjects.ts';

/** What is known of the schedules: who is on call, gaps, and whether the pager and its calendar agree. */
export function findSchedules(looked: Looked): readonly Finding[] {
  return looked.duties.flatMap((duty) => {
    const subject = scheduleSubject(duty.schedule);
    return remarksOn(duty, looked).map((remark) => ({ subject, ...remark }));
  });
}

function remarksOn(duty: Duty, looked: Looked): readonly Omit<Finding, 'subject'>[] {
  const { onCall, shown, calendar } = duty.before;
  if (onCall instanceof Failure) return [failure(onCall)];
  const warnings = duty.warnings.map((message): Remark => ({ severity: 'warning', message, fix: '' }));
  const unshown = shown instanceof Failure ? [failure(shown)] : [];
  const coming = calendar instanceof Failure ? [] : comingSpans(calendar, looked);
  const untold = untoldShifts(duty);
  const found = [
    ...unshown,
    ...gaps(duty, coming, looked),
    ...disagreement(duty, looked),
    ...warnings,
    ...untold,
  ];
  const count = coming.length - 1;
  const changes = count < 1 ? 'no changes' : count === 1 ? '1 change' : `${count} changes`;
  const where = listed([...new Set(duty.schedule.sources.map(({ kind }) => sourceLabel(kind)))]);
  const message =
    calendar instanceof Failure || untold.length > 0
      ? `Read from ${where}. ${peopleIn(onCall.people, looked)} on call.`
      : `Read from ${where}. ${peopleIn(onCall.people, looked)} on call, with ${changes} until ${clockOf(duty, looked).short(looked.end)}.`;
  return [...found, { severity: 'ok', message, fix: '' }];
}

/** Who comes on call where a source only says who is on call now. */
function untoldShifts({ schedule }: Duty): readonly Remark[] {
  const silent = schedule.sources.filter(({ kind }) => !tellsShifts(kind));
  return [...new Set(silent.map(({ kind }) => sourceLabel(kind)))].map((label) => ({
    severity: 'unchecked',
    message: `Whoever comes on call later was not checked: ${label} only says who is on call now.`,
    fix: '',
  }));
}

function failure({ message, fix }: Failure): Remark {
  return { severity: 'failure', message, fix };
}

function peopleIn(people: readonly Person[], { names }: Looked): string {
  if (people.length === 0) return 'Nobody is';
  return `${names.people(people, mostNamed)} ${people.length > 1 ? 'are' : 'is'}`;
}

/** So many people are named before the others are counted. */
const mostNamed = 3;

function comingSpans(calendar: readonly DutySpan[], { now, end }: Looked): readonly DutySpan[] {
  return calendar.filter(({ from, until }) => until > now && from < end);
}

/** Where the pager's answer and its calendar differ on who is on call now, a sync gives no end of the shift. */
function disagreement(duty: Duty, { now }: Looked): readonly Remark[] {
  const { onCall, outlook, calendar } = duty.before;
  if (onCall instanceof Failure || calendar instanceof Failure || outlook !== null) return [];
  const present = calendar.find((span) => covers(span, now));
  if (!present) return [];
  const names = (people: readonly Person[]) => listed(people.map(display)) || 'nobody';
  const where = listed([...new Set(duty.schedule.sources.map(({ kind }) => sourceLabel(kind)))]);
  const message = `${capitalized(where)} says that ${names(onCall.people)} ${onCall.people.length > 1 ? 'are' : 'is'} on call now, but its calendar of shifts has ${names(present.people)}.`;
  const fix =
    'Check the schedule’s overrides and rotations there. As long as they differ, `until` and `next-handover` are empty.';
  return [{ severity: 'warning', message, fix }];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
