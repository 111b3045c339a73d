import { type Outlook, outlook, samePeople } from './calendar.ts';
import { type Handover, longestHandover, prepareHandover } from './handover.ts';
import { asFailure, Failure, type OnCall, type Shift } from './model.ts';
import { distinct } from './people.ts';
import type { Services } from './services/index.ts';
import type { ScheduleSettings, Settings } from './settings/settings.ts';

/** Who is on call, and what is known of the time to come. */
export interface Watch {
  /** A Failure: not known, which is not the same as nobody. */
  readonly onCall: OnCall | Failure;
  /** `null`: not read, or it could not be read. */
  readonly outlook: Outlook | null;
}

/** Who has the duty in one schedule. */
export interface Duty extends Watch {
  readonly schedule: ScheduleSettings;
  /** The manual handover of this run; a Failure: it is refused, and nothing may be written. */
  readonly handover: Handover | Failure | null;
  readonly warnings: readonly string[];
}

/** Reads who is on call in each schedule, and the coming shifts beside it. One that fails never stops another. */
export async function readDuties(
  settings: Settings,
  services: Services,
  now: Date,
): Promise<readonly Duty[]> {
  return Promise.all(settings.schedules.map((schedule) => readDuty(schedule, settings, services, now)));
}

async function readDuty(
  schedule: ScheduleSettings,
  settings: Settings,
  services: Services,
  now: Date,
): Promise<Duty> {
  const { handover: request, lookAhead } = settings;
  const ahead = request?.end === null ? Math.max(lookAhead, longestHandover) : lookAhead;
  const end = new Date(now.getTime() + ahead);
  const [onCall, shifts] = await Promise.all([
    readOnCall(schedule, services),
    ahead === 0 ? [] : readShifts(schedule, services, now, end),
  ]);
  if (onCall instanceof Failure) return { schedule, onCall, outlook: null, handover: null, warnings: [] };
  const unread =
    shifts instanceof Failure
      ? [`The coming shifts of “${schedule.name}” can’t be read. ${shifts.reason}`]
      : [];
  const known = shifts instanceof Failure ? [] : shifts;
  const duty: Duty = {
    schedule,
    onCall,
    outlook: believable(onCall, outlook(known, now, end)),
    handover: null,
    warnings: unread,
  };
  if (!request) return duty;
  const before = { onCall, shifts: known, now, end: shifts instanceof Failure ? now : end };
  const handover = prepareHandover(request, schedule.sources, before, services, settings.people);
  return { ...duty, handover: await handover.catch(asFailure) };
}

async function readOnCall(schedule: ScheduleSettings, services: Services): Promise<OnCall | Failure> {
  const kinds = [...new Set(schedule.sources.map(({ kind }) => kind))];
  const answers = await Promise.all(
    kinds.map(async (kind) => {
      const names = schedule.sources
        .filter((source) => source.kind === kind)
        .map((source) => source.schedule);
      const source = await services.source(kind);
      const found = await source.onCall(names);
      return names.map((name) => found.get(name) ?? new Failure(`${kind} said nothing about “${name}”.`, ''));
    }),
  ).catch(asFailure);
  if (answers instanceof Failure) return answers;
  const found = answers.flat();
  const broken = found.find((answer) => answer instanceof Failure);
  if (broken) return broken;
  const read = found.flatMap((answer) => (answer instanceof Failure ? [] : answer));
  const people = distinct(read.flatMap((answer) => answer.people));
  const notes = read.map(({ note }) => note).filter((note) => note !== null);
  return { people, note: people.length === 0 && notes.length > 0 ? [...new Set(notes)].join('; ') : null };
}

function readShifts(
  schedule: ScheduleSettings,
  services: Services,
  from: Date,
  until: Date,
): Promise<readonly Shift[] | Failure> {
  const all = schedule.sources.map(async ({ kind, schedule }) =>
    (await services.source(kind)).shifts(schedule, from, until),
  );
  return Promise.all(all).then((shifts) => shifts.flat(), asFailure);
}

/**
 * Where the calendar and the word of the moment disagree on who is on call, no end is told. A calendar that names a
 * team can only be held against whether anybody is.
 */
function believable(onCall: OnCall, coming: Outlook): Outlook | null {
  const [present] = coming.spans;
  if (!present) return null;
  const named = present.people.every(({ email }) => email !== null);
  const agreed = named
    ? samePeople(present.people, onCall.people)
    : (present.people.length === 0) === (onCall.people.length === 0);
  return agreed ? coming : null;
}
