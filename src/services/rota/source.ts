import type { OnCall, Source } from '../../model.ts';
import { createClient, type RotaContext, rotaNamed } from './client.ts';
import { createOverrides } from './overrides.ts';
import { peopleAt, type Rotation, shiftsOf, startOf } from './rotation.ts';
import { formatTime } from './times.ts';

/** Works out who is on call from the file. */
export function createSource(context: RotaContext): Source {
  const client = createClient(context);
  return {
    onCall(_, at = context.now()) {
      const file = client.read();
      return async (schedule) => onCallAt(rotaNamed(await file, schedule), at);
    },
    shifts(_, from, until) {
      const file = client.read();
      return async (schedule) => shiftsOf(rotaNamed(await file, schedule), from, until);
    },
    timezone: async (schedule) => rotaNamed(await client.read(), schedule).zone,
    overrides: createOverrides(client, context.now),
  };
}

function onCallAt(rotation: Rotation, at: Date): OnCall {
  const people = peopleAt(rotation, at);
  const start = startOf(rotation);
  const isBefore = people.length === 0 && at < start;
  const note = isBefore ? `the rota starts at ${formatTime(start, rotation.zone)}` : null;
  return { people, note, timezone: rotation.zone };
}
