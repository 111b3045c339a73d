import { asFailure, Failure } from '../../failure.ts';
import type { Overrides, Person, Shift } from '../../model.ts';
import { isSame } from '../../people.ts';
import { day, plus, type Span } from '../../time.ts';
import { isUuid } from '../kit/lookup.ts';
import { once } from '../kit/once.ts';
import { writeOnce } from '../kit/write-once.ts';
import type { Ask, GoAlert } from './client.ts';
import { nextMinute, type Schedules, wholeMinutes } from './schedules.ts';
import { isAlone, isShown, type Piece, takeover } from './takeover.ts';
import { type Schedule, written } from './wire.ts';

/** How many days back and ahead somebody is looked for. */
const reach = 50;

/**
 * Writes manual handovers with the document's operation `Override`. GoAlert refuses an override that overlaps another one of
 * the same people, so one whose answer was lost is never written twice.
 */
export function createOverrides(ask: Ask, schedules: Schedules, { http, now }: GoAlert): Overrides {
  const far = once(() =>
    schedules.anew({ from: plus(now(), -reach * day), until: plus(now(), reach * day) }),
  );
  const create = (scheduleID: string, { from, until, add, remove }: Piece) => {
    const [start, end] = [from.toISOString(), until.toISOString()];
    const input = { scheduleID, start, end, addUserID: add ?? undefined, removeUserID: remove ?? undefined };
    return ask({ name: 'Override', variables: { input }, schema: written });
  };
  /** A schedule's shifts as they are now, and not as they were read before. */
  const shiftsNow = async (id: string, span: Span) => {
    const schedule = (await schedules.anew(span)).find((one) => one.id === id);
    if (schedule) return schedule.shifts;
    throw new Failure('GoAlert no longer has the schedule.', 'Check `schedule`.');
  };
  const writePiece = (id: string, piece: Piece) =>
    writeOnce({
      what: 'the override',
      service: 'GoAlert',
      http,
      write: () => create(id, piece),
      list: async () => [await shiftsNow(id, piece)],
      isIt: (shifts) => isShown(shifts, piece, nextMinute(now())),
    });
  const confirm = async (id: string, user: string, span: Span) => {
    const shifts = await shiftsNow(id, span).catch(() => null);
    if (shifts === null || isAlone(shifts, user, span)) return;
    throw new Failure(
      'GoAlert took the override, but its schedule does not have that person on call alone for the whole time.',
      'A temporary schedule takes precedence over overrides. Change it in GoAlert.',
    );
  };
  return {
    async find(person) {
      const known = personIn(await schedules.current(), person) ?? personIn(await far(), person);
      if (known) return known;
      const id = person.aliases.find(isUuid);
      if (id !== undefined) return { ...person, aliases: [id, ...person.aliases] };
      if (person.email === null) return null;
      throw new Failure(
        `GoAlert has no shift of ${person.email} in the last or the coming ${reach} days, so their user id is not known.`,
        'Check `handover-to`. If the address is right, add their user id in GoAlert to `people`, as an alias, or hand over in GoAlert itself.',
      );
    },
    // The document tells shifts, and not what they are made of.
    list: async () => [],
    async write(name, { person, from, until }) {
      const { id } = await schedules.find([name])(name);
      const user = person.aliases[0] ?? '';
      const span = wholeMinutes({ from, until });
      // Of the current minute, GoAlert only tells who was on call when it began.
      const next = nextMinute(now());
      const ahead = next < span.until && span.from < next ? { ...span, from: next } : span;
      const pieces = takeover(await shiftsNow(id, ahead), user, ahead);
      for (const [index, piece] of pieces.entries()) {
        const isFirst = piece.from.getTime() === ahead.from.getTime();
        await writePiece(id, isFirst ? { ...piece, from: span.from } : piece).catch((error) => {
          throw index === 0 ? error : inPart(asFailure(error), index, pieces.length);
        });
      }
      await confirm(id, user, ahead);
    },
  };
}

/** Somebody who has a shift in any of the schedules. */
function personIn(schedules: readonly Schedule[], person: Person): Person | undefined {
  return schedules.flatMap(({ shifts }) => shifts).find((shift: Shift) => isSame(shift.person, person))
    ?.person;
}

/** The error if some of a handover's overrides were written. */
function inPart({ message, fix, cause }: Failure, count: number, all: number): Failure {
  return new Failure(`${message} ${count} of ${all} overrides had been written.`, fix, { cause });
}
