import { Failure } from '../failure.ts';
import type { DutySpan, Finding, Remark } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import { shownLater } from '../on-call/moment.ts';
import { clockOf } from '../report/names.ts';
import { listed } from '../report/outcomes.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import { later, minute, type Span } from '../time.ts';
import type { Looked } from './look.ts';

/** A shorter gap is none: pagers round differently. In milliseconds. */
const shortest = minute;

/**
 * The times without anybody on call: one row, with the first of them. If `who` shows others then, such as whoever comes next,
 * nothing happens to the targets, so that is a row of its own.
 */
export function gaps(
  duty: Duty,
  spans: readonly DutySpan[],
  looked: Looked,
): readonly Omit<Finding, 'subject'>[] {
  const { onNobody } = duty.schedule;
  // Nobody has to do anything about planned time off, unless a sync fails then.
  const planned = onNobody === 'keep' ? (looked.timeOff.get(duty.schedule) ?? []) : [];
  const empty = spans
    .filter(({ people }) => people.length === 0)
    .map((span) => ({ ...span, from: later(span.from, looked.now) }))
    .flatMap((span) => without(span, planned))
    .filter(({ from, until }) => until.getTime() - from.getTime() >= shortest);
  const rows = Map.groupBy(empty, ({ from }) => isFilled(duty, from));
  return [...rows].map(([filled, some]) => {
    const { severity, text, fix } = filled ? covered(duty.schedule) : consequence(duty.schedule);
    const from = some[0]?.from ?? looked.now;
    const message = `${describe(some, duty, looked)}${text === '' ? '' : ` ${text}`}`;
    return { severity, message, fix, ...(from > looked.now && { when: from }) };
  });
}

/** The parts of a span that others, which are in order, do not cover. */
function without(span: DutySpan, others: readonly Span[]): readonly DutySpan[] {
  const parts: DutySpan[] = [];
  let from = span.from;
  for (const other of others) {
    if (other.until <= from || other.from >= span.until) continue;
    if (other.from > from) parts.push({ ...span, from, until: other.from });
    from = other.until;
  }
  return from < span.until ? [...parts, { ...span, from }] : parts;
}

/** Whether the schedule shows somebody although nobody is on call. */
function isFilled(duty: Duty, at: Date): boolean {
  if (duty.schedule.who === 'current') return false;
  const { onCall } = shownLater({ ref: {}, traits: {} }, duty, at);
  return !(onCall instanceof Failure) && onCall.people.length > 0;
}

/** `Nobody is on call from Fri 14 May 10:00 until Fri 21 May 10:00 (Europe/Berlin, 08:00 UTC).` */
function describe(gaps: readonly DutySpan[], duty: Duty, looked: Looked): string {
  const [first, ...others] = gaps;
  if (!first) return '';
  const { full, short } = clockOf(duty, looked);
  const end = first.until >= looked.end ? 'at least ' : '';
  const times = others.length === 1 ? 'time' : 'times';
  const more = others.length === 0 ? '' : `, and ${others.length} more ${times} within four weeks`;
  return `Nobody is on call from ${short(first.from)} until ${end}${full(first.until)}${more}.`;
}

/** What a gap means for the targets. */
type Consequence = Pick<Remark, 'severity' | 'fix'> & { readonly text: string };

function covered({ who }: Pick<ScheduleSettings, 'who'>): Consequence {
  const shown = who === 'next' ? 'whoever is on call next' : 'everybody in the rotation';
  return { severity: 'hint', text: `With \`who: ${who}\`, targets show ${shown}.`, fix: '' };
}

function consequence({ onNobody }: Pick<ScheduleSettings, 'onNobody'>): Consequence {
  if (onNobody === 'fail') {
    const fix = 'Put somebody on call, or set `on-nobody` to `keep`: with `fail`, a sync fails in that time.';
    return { severity: 'failure', text: '', fix };
  }
  if (onNobody === 'keep') {
    const fix =
      'Put somebody on call. With `on-nobody: keep`, whoever was on call before stays in the targets.';
    return { severity: 'warning', text: '', fix };
  }
  if (onNobody === 'disable') {
    return { severity: 'hint', text: 'With `on-nobody: disable`, user groups are disabled then.', fix: '' };
  }
  const { fallback } = onNobody;
  const text = `The fallback is shown then: ${listed(fallback, fallback.length)}.`;
  return { severity: 'hint', text, fix: '' };
}
