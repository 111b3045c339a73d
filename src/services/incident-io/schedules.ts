import type { Person, Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { each } from '../each.ts';
import { segment } from '../kit/segment.ts';
import type { IncidentIoClient } from './client.ts';
import { incidentIoLookup } from './lookup.ts';
import { entries, one } from './wire.ts';

/** Reads schedules: who is on call stands in the schedule itself. */
export function incidentIoSchedules(client: IncidentIoClient): Source {
  const lookup = incidentIoLookup(client);
  const current = async (schedule: string): Promise<readonly Person[]> => {
    const { id, people } = await lookup.find(schedule);
    // Where the list does not say who is on call, the schedule itself has the last word: there, nothing is nobody.
    return people ?? (await client.get(`/v2/schedules/${segment(id)}`, one)).people ?? [];
  };
  const shiftsOf = async (schedule: string, from: Date, until: Date): Promise<readonly Shift[]> => {
    const { id } = await lookup.find(schedule);
    const window = {
      schedule_id: id,
      entry_window_start: from.toISOString(),
      entry_window_end: until.toISOString(),
    };
    // The cursor takes the place of the window's start. One that is past the end has nothing more to give.
    const shifts = await client.list('/v2/schedule_entries', window, entries, (after) =>
      Date.parse(after) >= until.getTime() ? null : { entry_window_start: after },
    );
    return eachOnce(shifts.filter((shift) => shift.from < until && shift.until > from));
  };
  return {
    async onCall(schedules, at) {
      if (at) {
        lookup.askMissing(schedules);
        const end = new Date(at.getTime() + 1_000);
        return each(schedules, async (schedule) => {
          const shifts = await shiftsOf(schedule, at, end);
          const people = shifts.filter(({ from }) => from <= at).map(({ person }) => person);
          return { people: distinct(people), note: null };
        });
      }
      lookup.ask(schedules);
      return each(schedules, async (schedule) => ({ people: await current(schedule), note: null }));
    },
    async shifts(schedules, from, until) {
      lookup.askMissing(schedules);
      return each(schedules, (schedule) => shiftsOf(schedule, from, until));
    },
  };
}

/** A shift that lies across two pages may stand on both. */
function eachOnce(shifts: readonly Shift[]): readonly Shift[] {
  const key = ({ person, from, until }: Shift) => `${from.getTime()} ${until.getTime()} ${person.aliases[0]}`;
  return [...new Map(shifts.map((shift) => [key(shift), shift])).values()];
}
