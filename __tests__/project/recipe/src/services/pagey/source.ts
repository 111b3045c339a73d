import type { Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, plus, second } from '../../time.ts';
import { createLookup } from '../kit/lookup.ts';
import { startAll } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Pagey } from './client.ts';
import { schedules, shifts } from './wire.ts';

/** Reads schedules: one list says who is on call in all of them. */
export function createSource(context: Pagey): Source {
  const api = createClient(context);
  const find = createLookup({
    service: 'Pagey',
    credential: 'key',
    hint: 'Check `schedule` and `pagey-token`.',
    all: () => api({ path: '/schedules', schema: schedules }),
  });
  const shiftsOf = async (schedule: { readonly id: string }, from: Date, until: Date) => {
    const query = { from: from.toISOString(), until: until.toISOString() };
    return api({ path: `/schedules/${segment(schedule.id)}/shifts`, query, schema: shifts });
  };
  return {
    onCall(names, at) {
      const found = find(names);
      return startAll(names, async (name) => {
        const schedule = await found(name);
        if (!at) return { people: distinct(schedule.people), note: null };
        const now = await shiftsOf(schedule, at, plus(at, second));
        const people = now.filter((shift) => covers(shift, at)).map(({ person }) => person);
        return { people: distinct(people), note: null };
      });
    },
    shifts(names, from, until) {
      const found = find(names);
      return startAll(names, async (name) => shiftsOf(await found(name), from, until));
    },
  };
}
