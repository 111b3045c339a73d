import type { OnCall, Source } from '../../model.ts';
import { each } from '../each.ts';
import type { Connection } from '../registry.ts';
import { peopleAt, type Rotation, shiftsOf, startOf } from './rotation.ts';
import { type RotaStore, rotaNamed } from './store.ts';
import { spoken } from './times.ts';

/** Reckons who is on call from the file. */
export function rotaSchedules(store: RotaStore, { now }: Pick<Connection, 'now'>): Omit<Source, 'overrides'> {
  const find = async (name: string) => rotaNamed(await store.read(), name, store.path);
  return {
    onCall: (schedules, at = now()) => each(schedules, async (name) => onCallAt(await find(name), at)),
    shifts: (schedules, from, until) =>
      each(schedules, async (name) => shiftsOf(await find(name), from, until)),
  };
}

function onCallAt(rotation: Rotation, at: Date): OnCall {
  const people = peopleAt(rotation, at);
  const starts = startOf(rotation);
  const isBefore = people.length === 0 && at < starts;
  return { people, note: isBefore ? `the rota starts at ${spoken(starts, rotation.zone)}` : null };
}
