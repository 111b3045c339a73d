import { asFailure, Failure, type OnCall, type Person, type Shift } from '../model.ts';
import { display, distinct, isNamed, personNamed } from '../people.ts';
import type { Services } from '../services/registry.ts';
import type { ScheduleSettings, Settings } from '../settings/settings.ts';
import { believable, type Outlook, outlook } from './calendar.ts';
import { type Handover, longestHandover, prepareHandover } from './handover.ts';
import { compare } from './shadow.ts';
import { type Answers, askSources } from './sources.ts';
import { chosen, rotationTime } from './who.ts';

/** Who is on call, and what is known of the time to come. */
export interface Watch {
  /** A Failure: not known, which is not the same as nobody. */
  readonly onCall: OnCall | Failure;
  /** `null`: not read, or it could not be read. */
  readonly outlook: Outlook | null;
  /** Whom the targets show, where that is not who is on call: by the schedule's `who`. */
  readonly shown?: OnCall | Failure;
}

/** Who has the duty in one schedule. */
export interface Duty extends Watch {
  readonly schedule: ScheduleSettings;
  /** Who is shown beside those on call, where members are held. */
  readonly also: readonly Person[];
  /** The manual handover of this run; a Failure: it is refused, and nothing may be written. */
  readonly handover: (Handover & Watch) | Failure | null;
  readonly warnings: readonly string[];
}

/** The duty as the manual handover leaves it, if there is one; a Failure if it is refused. */
export function asAsked(duty: Duty): Watch {
  const { outlook, handover } = duty;
  return handover instanceof Failure ? { onCall: handover, outlook } : (handover ?? duty);
}

/** Whom the targets show. */
export function shownBy({ onCall, shown = onCall }: Watch): OnCall | Failure {
  return shown;
}

/** The coming shifts of a schedule, and how far they were read. */
interface Coming {
  readonly shifts: readonly Shift[] | Failure;
  readonly end: Date;
}

/** Reads who is on call in each schedule, and the coming shifts beside it. One that fails never stops another. */
export async function readDuties(
  settings: Settings,
  services: Services,
  now: Date,
): Promise<readonly Duty[]> {
  const { schedules } = settings;
  const refs = schedules.flatMap(({ sources, shadow }) => [...sources, ...shadow]);
  const [current, coming] = await Promise.all([
    askSources(refs, services, (source, names) => source.onCall(names)),
    readComing(settings, services, now),
  ]);
  return Promise.all(
    schedules.map(async (schedule) => {
      const read = { onCall: together(schedule, current), coming: coming(schedule), now };
      const duty = dutyOf(schedule, read);
      if (read.onCall instanceof Failure) return duty;
      const warnings = [...duty.warnings, ...compare(schedule, read.onCall, current, settings)];
      if (!settings.handover || duty.shown instanceof Failure) return { ...duty, warnings };
      const { shifts, end } = read.coming;
      const before = {
        onCall: read.onCall,
        shifts: shifts instanceof Failure ? [] : shifts,
        now,
        end: shifts instanceof Failure ? now : end,
      };
      const { handover: request, people } = settings;
      const handover = await prepareHandover(request, schedule.sources, before, services, people).then(
        (asked) => ({ ...asked, ...choose(schedule, asked.onCall, asked.outlook, now) }),
        asFailure,
      );
      return { ...duty, warnings, handover };
    }),
  );
}

/** How far the shifts of a schedule must be read, in milliseconds; 0: not at all. */
function ahead({ who }: ScheduleSettings, { lookAhead, handover }: Settings): number {
  const needed = [lookAhead];
  if (who !== 'current') needed.push(rotationTime);
  if (handover?.end === null) needed.push(longestHandover);
  return Math.max(...needed);
}

/** Reads the coming shifts: of all schedules that look equally far ahead at once. */
async function readComing(
  settings: Settings,
  services: Services,
  now: Date,
): Promise<(schedule: ScheduleSettings) => Coming> {
  const spans = new Map<number, ScheduleSettings[]>();
  for (const schedule of settings.schedules) {
    const span = ahead(schedule, settings);
    spans.set(span, [...(spans.get(span) ?? []), schedule]);
  }
  const read = [...spans].map(async ([span, schedules]) => {
    const end = new Date(now.getTime() + span);
    const refs = span === 0 ? [] : schedules.flatMap(({ sources }) => sources);
    const answers = await askSources(refs, services, (source, names) => source.shifts(names, now, end));
    return [span, { end, answers }] as const;
  });
  const bySpan = new Map(await Promise.all(read));
  return (schedule) => {
    const found = bySpan.get(ahead(schedule, settings));
    if (!found || found.end <= now) return { shifts: [], end: now };
    const all = schedule.sources.map(found.answers);
    const broken = all.find((shifts) => shifts instanceof Failure);
    const shifts = all.flatMap((some) => (some instanceof Failure ? [] : some));
    return { shifts: broken ?? shifts.filter(({ person }) => counts(person, schedule)), end: found.end };
  };
}

/** Everybody on call in any of a schedule's sources; if one of them can't be read, it is not known. */
function together(schedule: ScheduleSettings, current: Answers<OnCall>): OnCall | Failure {
  const answers = schedule.sources.map(current);
  const broken = answers.find((answer) => answer instanceof Failure);
  if (broken) return broken;
  const read = answers.flatMap((answer) => (answer instanceof Failure ? [] : answer));
  const named = distinct(read.flatMap(({ people }) => people));
  const people = named.filter((person) => counts(person, schedule));
  const notes = read.map(({ note }) => note).filter((note) => note !== null);
  if (named.length > people.length) notes.push(`${named.map(display).join(', ')} means nobody`);
  return {
    people,
    note: people.length === 0 && notes.length > 0 ? [...new Set(notes)].join('; ') : null,
    ...(read.some(({ disabled }) => disabled) && { disabled: true }),
  };
}

/** Whether somebody is not just a placeholder. */
function counts(person: Person, { ignore }: ScheduleSettings): boolean {
  return !ignore.some((name) => isNamed(person, name));
}

/** Pure: who has the duty, from what was read. */
function dutyOf(
  schedule: ScheduleSettings,
  { onCall: current, coming, now }: { onCall: OnCall | Failure; coming: Coming; now: Date },
): Duty {
  const also = schedule.also.map(personNamed);
  const nothing = { schedule, also, outlook: null, handover: null, warnings: [] };
  if (current instanceof Failure) return { ...nothing, onCall: current };
  const { shifts, end } = coming;
  if (shifts instanceof Failure) {
    if (schedule.who !== 'current') return { ...nothing, onCall: current, shown: shifts };
    const unread = `The coming shifts of “${schedule.name}” can’t be read. ${shifts.reason}`;
    return fallenBack({ ...nothing, onCall: current, warnings: [unread] });
  }
  const calendar = outlook(shifts, now, end);
  return fallenBack({
    ...nothing,
    onCall: current,
    ...choose(schedule, current, calendar, now),
    outlook: end > now ? believable(current, calendar) : null,
  });
}

/** Whom the targets show, if that is somebody else than who is on call. */
function choose(
  { who }: ScheduleSettings,
  current: OnCall,
  coming: Outlook,
  now: Date,
): Pick<Watch, 'shown'> {
  return who === 'current' ? {} : { shown: chosen(who, current, coming, now) };
}

/** Nobody to show: those whom the schedule names for that case are. */
function fallenBack(duty: Duty): Duty {
  const { schedule, warnings } = duty;
  const { onNobody } = schedule;
  const onCall = shownBy(duty);
  if (onCall instanceof Failure || onCall.people.length > 0 || typeof onNobody === 'string') return duty;
  const people = onNobody.fallback.map(personNamed);
  const why = onCall.note ? ` (${onCall.note})` : '';
  const warning = `Nobody is on call in “${schedule.name}”${why}: the fallback is shown, ${people.map(display).join(', ')}.`;
  const fallback = { people, note: null };
  return { ...duty, onCall: fallback, shown: fallback, warnings: [...warnings, warning] };
}
