import type { DutySpan, Person } from '../model.ts';
import { mermaid } from '../text/escape.ts';
import { day, earlier, hour, plus, type Span } from '../time.ts';
import type { Clock } from './clock.ts';

/** A row of a chart, and what it shows in the order of time. */
interface Row {
  readonly name: string;
  readonly bars: readonly { readonly label: string; readonly span: DutySpan; readonly isAway?: boolean }[];
}

/** Hourly shifts are shown for so long, in milliseconds: more would not be readable. */
const hourlyTime = 3 * day;

/** No more bars than this. */
const mostBars = 60;

/** Longer names are cut off. */
const longestName = 28;

/**
 * The coming shifts as a Mermaid Gantt chart: a row for each person, a bar for each shift, by the wall clock of the
 * schedule's zone. Bars of people who are away stand out. Nothing for no shifts.
 */
export function chart(
  all: readonly DutySpan[],
  nameOf: (person: Person) => string,
  clock: Clock,
  isAway: (person: Person, span: DutySpan) => boolean = () => false,
): string {
  const frame = frameOf(all);
  const spans = inside(all, frame).slice(0, mostBars);
  const bars = spans.flatMap((span) => {
    const label = timesOf(span, frame, clock);
    if (span.people.length === 0) return [{ name: 'nobody', span, label }];
    return span.people.map((person) => {
      const away = isAway(person, span);
      return { name: nameOf(person), span, label: away ? `away ${label}` : label, isAway: away };
    });
  });
  const rows = [...Map.groupBy(bars, ({ name }) => name)].map(([name, bars]) => ({ name, bars }));
  return gantt(rows, frame, clock);
}

/** The coming shifts of several schedules in one chart: a row for each schedule, a bar for each shift with who has it. */
export function chartOfMany(
  schedules: readonly { readonly name: string; readonly spans: readonly DutySpan[] }[],
  namesOf: (people: readonly Person[]) => string,
  clock: Clock,
): string {
  const frame = frameOf(schedules.flatMap(({ spans }) => spans));
  const most = Math.ceil(mostBars / Math.max(1, schedules.length));
  const rows = schedules.map(({ name, spans }): Row => {
    const bars = inside(spans, frame).slice(0, most);
    return { name, bars: bars.map((span) => ({ label: namesOf(span.people) || 'nobody', span })) };
  });
  return gantt(rows, frame, clock);
}

/** What a chart covers, and how fine its times are. */
interface Frame extends Span {
  readonly unit: 'hours' | 'days' | 'weeks';
}

/** By the length of the middle one of all spans. */
function frameOf(spans: readonly Span[]): Frame {
  const times = spans.map(({ from, until }) => until.getTime() - from.getTime()).sort((a, b) => a - b);
  const usual = times[Math.floor(times.length / 2)] ?? 0;
  const from = new Date(Math.min(...spans.map((span) => span.from.getTime())));
  const until = new Date(Math.max(...spans.map((span) => span.until.getTime())));
  // A day in which clocks are put forward has 23 hours.
  if (usual < 23 * hour) return { unit: 'hours', from, until: earlier(until, plus(from, hourlyTime)) };
  return { unit: usual < 3 * day ? 'days' : 'weeks', from, until };
}

function inside(spans: readonly DutySpan[], { until }: Frame): readonly DutySpan[] {
  return spans.filter((span) => span.from < until);
}

const axes: Readonly<Record<Frame['unit'], readonly string[]>> = {
  // The marker is where the reader's own clock is, which may be hours away from the schedule's.
  hours: ['axisFormat %a %H:%M', 'tickInterval 12hour', 'todayMarker off'],
  days: ['axisFormat %d', 'tickInterval 1day'],
  weeks: ['axisFormat %d %b', 'tickInterval 1week', 'weekday monday'],
};

function gantt(all: readonly Row[], frame: Frame, clock: Clock): string {
  const rows = all.filter(({ bars }) => bars.length > 0);
  if (!rows.some(({ bars }) => bars.some(({ span }) => span.people.length > 0))) return '';
  const titles = rows.map(({ name }) => mermaid(name, longestName));
  const longest = Math.max(...titles.map(({ length }) => length));
  const lines = [
    'dateFormat YYYY-MM-DDTHH:mm',
    ...axes[frame.unit],
    ...rows.flatMap(({ bars }, index) => [
      `section ${titles[index]}`,
      ...bars.map(({ label, span, isAway = false }) => {
        const times = `${clock.local(span.from)}, ${clock.local(span.until)}`;
        return `${mermaid(label)} :${styleOf(span, frame, isAway)}${times}`;
      }),
    ]),
  ].map((line) => `    ${line}`);
  const config = [
    'displayMode: compact',
    'config:',
    '  gantt:',
    `    leftPadding: ${20 + 7 * Math.max(6, longest)}`,
  ];
  return ['```mermaid', '---', ...config, '---', 'gantt', ...lines, '```'].join('\n');
}

/** Where a bar is too narrow for its label, Mermaid writes it beside it: of an active bar, as dark as a dark page. */
function styleOf(span: DutySpan, frame: Frame, isAway: boolean): string {
  if (span.people.length === 0 || isAway) return 'crit, ';
  return span.from <= frame.from && shareOf(span, frame) > 1 / 12 ? 'active, ' : '';
}

function shareOf(span: Span, frame: Span): number {
  const length = ({ from, until }: Span) => until.getTime() - from.getTime();
  return length(span) / length(frame);
}

/** `until 30 Nov`, `30 Nov - 7 Dec`, `from 7 Dec` at the end of what was read; for days `30`, for hours `9 - 17`. */
function timesOf(span: DutySpan, frame: Frame, { local }: Clock): string {
  const [from, until] = [local(span.from), local(span.until)];
  const isNow = span.from <= frame.from;
  if (isNow && shareOf(span, frame) < 1 / 3) return 'now';
  if (frame.unit === 'hours')
    return isNow ? `until ${hoursOf(until)}` : `${hoursOf(from)} - ${hoursOf(until)}`;
  // A day is narrow on a phone.
  if (frame.unit === 'days' && !isNow) return String(Number(from.slice(8, 10)));
  const isLast = span.until >= frame.until;
  if (isNow) return isLast ? 'all the time' : `until ${dayOf(until)}`;
  return isLast ? `from ${dayOf(from)}` : `${dayOf(from)} - ${dayOf(until)}`;
}

/** `1 Dec` of `2026-12-01T09:00`. */
function dayOf(local: string): string {
  const [, date, month] = new Date(`${local}Z`).toUTCString().split(' ');
  return `${Number(date)} ${month}`;
}

/** `9` or `9.30` of `2026-12-01T09:30`: a colon would end the label. */
function hoursOf(local: string): string {
  const [hours, minutes] = local.slice(11).split(':');
  return `${Number(hours)}${minutes === '00' ? '' : `.${minutes}`}`;
}
