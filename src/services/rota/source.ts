import type { Absence, History, OnCall, Source } from '../../model.ts';
import type { Span } from '../../time.ts';
import { swapsIn } from '../kit/swaps.ts';
import { createClient, type RotaContext, rotaNamed } from './client.ts';
import { createOverrides } from './overrides.ts';
import { peopleAt, type Rotation, shiftsOf, startOf } from './rotation.ts';
import { formatTime } from './times.ts';

/**
 * Works out who is on call from the file, which has only one state: today's. If people or turns were changed since, the
 * past that follows from it is not what was shown then. That is in the history of the file in git, which is not read.
 */
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
    history(_, from, until) {
      const file = client.read();
      return async (schedule) => historyOf(rotaNamed(await file, schedule), { from, until });
    },
    past: {
      note: 'The past is computed from the rota file as it is now. If people or turns were changed since, it differs from what was shown then.',
    },
    list: async () => [...(await client.read()).rotas.keys()].map((name) => ({ schedule: name, name })),
    timezone: async (schedule) => rotaNamed(await client.read(), schedule).zone,
    absences() {
      const file = client.read();
      return async (schedule) => absencesOf(rotaNamed(await file, schedule));
    },
    overrides: createOverrides(client, context.now),
  };
}

/** The shifts, and what the overrides in the file changed. */
function historyOf(rotation: Rotation, span: Span): History {
  const shifts = shiftsOf(rotation, span.from, span.until);
  const base = shiftsOf({ ...rotation, overrides: [] }, span.from, span.until);
  return { shifts, swaps: swapsIn([{ base, final: shifts, during: rotation.overrides }], span) };
}

/** Who is away, and what to do where that is somebody’s turn. */
function absencesOf({ absences, skipsAbsent }: Rotation): readonly Absence[] {
  const fix = skipsAbsent
    ? '`on-absence: skip` found nobody else, or an override gives them the shift: add an override to the rota file.'
    : 'Add an override to the rota file, or set `on-absence: skip` there.';
  return absences.map((absence) => ({ ...absence, fix }));
}

function onCallAt(rotation: Rotation, at: Date): OnCall {
  const people = peopleAt(rotation, at);
  const start = startOf(rotation);
  const isBefore = people.length === 0 && at < start;
  const note = isBefore ? `the rota starts at ${formatTime(start, rotation.zone)}` : null;
  return { people, note, timezone: rotation.zone };
}
