import type { OnCall, Override, Overrides, Person, Shift, Source, SourceRef } from '../model.ts';
import { isSame } from '../people.ts';
import { covers, earlier, later, minute, overlaps, plus, type Span } from '../time.ts';
import { outlook } from './calendar.ts';

/** A schedule into which a handover is written, and what is known of it. */
export interface Schedule {
  readonly ref: SourceRef;
  readonly source: Source;
  readonly overrides: Overrides;
  /** As far ahead as was read. */
  readonly shifts: readonly Shift[];
  readonly now: Date;
  /** How far the shifts were read. */
  readonly end: Date;
}

/** What the ids of overrides begin with that a manual handover wrote, and that of one rotation. */
const [prefix, rotationPrefix] = ['on-call-sync-', 'on-call-sync-rotation-'];

/** What the ids of overrides begin with that a manual handover writes into a schedule, or into one rotation of it. */
export function ownPrefix({ rotation }: Pick<SourceRef, 'rotation'>): string {
  return rotation === undefined ? prefix : rotationPrefix;
}

/** Whether a manual handover wrote an override, for just as much of the schedule. */
function isOwn({ id, isWider }: Override, { rotation }: SourceRef): boolean {
  const isOfRotation = id.startsWith(rotationPrefix);
  return !isWider && id.startsWith(prefix) && isOfRotation === (rotation !== undefined);
}

/** Overrides that need only be ended for somebody to be on call again. */
export interface Ending {
  /** Until when the schedule itself has that person on call alone. */
  readonly scheduledUntil: Date;
  /** Until when that person is on call then: as long as was asked for, or as the schedule has it. */
  readonly until: Date;
  /** Ends them. What goes wrong shows in who is on call then. */
  readonly end: () => Promise<void>;
}

/**
 * Until when somebody who is on call now stays it without a break, and alone. By the coming shifts, which are read so far
 * if they were not; where these can't be read, or say something else about now, by that person's own overrides.
 */
export async function keptUntil(person: Person, until: Date, schedule: Schedule): Promise<Date> {
  const { ref, source, overrides, shifts, now, end } = schedule;
  const coming =
    end >= until
      ? shifts
      : await source
          .shifts(
            [ref.schedule],
            now,
            until,
          )(ref.schedule)
          .catch(() => []);
  const kept = aloneUntil(person, coming, { from: now, until });
  if (kept > now) return kept;
  const own = (await overrides.list(ref.schedule)).filter(
    (override) => covers(override, now) && isSame(override.person, person),
  );
  return own.reduce((latest, override) => later(latest, earlier(override.until, until)), now);
}

/**
 * Lets somebody stay on call: their own override that ends then lasts longer, if the pager can do that and nothing that
 * begins later is laid over that time; else another one follows it.
 */
export async function stay(rest: Override, { ref, overrides, now }: Schedule): Promise<void> {
  const { schedule } = ref;
  const { list, extend, write } = overrides;
  const all = extend ? await list(schedule) : [];
  const own = all.find(
    (override) =>
      isOwn(override, ref) &&
      override.until.getTime() === rest.from.getTime() &&
      isSame(override.person, rest.person),
  );
  const isFree = all.every((override) => covers(override, now) || !overlaps(override, rest));
  if (extend && own && isFree) await extend(schedule, own, rest.until);
  else await write(schedule, rest);
}

/**
 * The overrides of others that keep somebody from being on call, who is scheduled now; `null` where another override has to
 * be laid over them: the pager can't end any, or one of them goes on for longer than was asked for or covers other rotations,
 * or the schedule itself has somebody else. `isOpen`: no end was given, so that the schedule goes on from here.
 */
export async function overridesToEnd(
  { person, from, until }: Override,
  isOpen: boolean,
  { ref: { schedule }, overrides: { list, scheduled, end } }: Schedule,
): Promise<Ending | null> {
  if (!scheduled || !end) return null;
  const others = (await list(schedule)).filter(
    (override) => overlaps(override, { from, until }) && !isSame(override.person, person),
  );
  if (others.some(({ isWider }) => isWider) || !others.some((override) => covers(override, from)))
    return null;
  const shifts = await scheduled(schedule, { from, until }, others);
  if (shifts === null) return null;
  const scheduledUntil = aloneUntil(person, shifts, { from, until });
  const most = plus(isOpen ? until : scheduledUntil, minute);
  if (scheduledUntil <= from || others.some((override) => override.until > most)) return null;
  return {
    scheduledUntil,
    until: isOpen ? scheduledUntil : until,
    async end() {
      // One after another, since a file takes one change at a time.
      for (const override of others) await end(schedule, override).catch(() => {});
    },
  };
}

/** Whether somebody is on call, and nobody else. */
export function isAlone({ people }: Pick<OnCall, 'people'>, person: Person): boolean {
  return people.length > 0 && people.every((somebody) => isSame(somebody, person));
}

/** Until when somebody is on call alone from the beginning of a span; that beginning, if not at all. */
function aloneUntil(person: Person, shifts: readonly Shift[], { from, until }: Span): Date {
  const [first] = outlook(shifts, from, until).spans;
  return first && isAlone(first, person) ? first.until : from;
}
