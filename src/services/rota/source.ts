import type { Absence, History, OnCall, Source } from '../../model.ts';
import { covers, day, plus, type Span } from '../../time.ts';
import { swapsIn } from '../kit/swaps.ts';
import { createClient, type RotaContext, rotaNamed } from './client.ts';
import { handover } from './handovers.ts';
import { createOverrides } from './overrides.ts';
import { type Rotation, rotasOfPeople, shiftsOf, startOf, stretchesOf } from './rotation.ts';
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
    timeOff(_, from, until) {
      const file = client.read();
      return async (schedule) =>
        stretchesOf(rotaNamed(await file, schedule), from, until).filter(({ isOff }) => isOff);
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

/** The shifts, and what the overrides and swaps in the file changed. */
function historyOf(rotation: Rotation, span: Span): History {
  const shifts = shiftsOf(rotation, span.from, span.until);
  const base = shiftsOf({ ...rotation, overrides: [], swaps: [] }, span.from, span.until);
  const swapped = (rotation.swaps ?? []).map(({ index }) => ({
    from: handover(rotation, index),
    until: handover(rotation, index + 1),
  }));
  return {
    shifts,
    swaps: swapsIn([{ base, final: shifts, during: [...rotation.overrides, ...swapped] }], span),
  };
}

/** Who is away, and what to do where that is somebody’s turn; also in rotas that this one takes people from. */
function absencesOf(rotation: Rotation): readonly Absence[] {
  return rotasOfPeople(rotation).flatMap(({ absences, skipsAbsent }) => {
    const fix = skipsAbsent
      ? '`on-absence: skip` found nobody else, or an override gives them the shift: add an override to the rota file.'
      : 'Add an override to the rota file, or set `on-absence: skip` there.';
    return absences.map((absence) => ({ ...absence, fix }));
  });
}

function onCallAt(rotation: Rotation, at: Date): OnCall {
  const { zone } = rotation;
  const [stretch] = stretchesOf(rotation, at, plus(at, 1)).filter((one) => covers(one, at));
  const people = shiftsOf(rotation, at, plus(at, 1)).map(({ person }) => person);
  if (people.length > 0) return { people, note: null, timezone: zone };
  const start = startOf(rotation);
  if (stretch?.isOff) {
    const next = nextDuty(rotation, at);
    const note = next ? `planned time off until ${formatTime(next, zone)}` : 'planned time off';
    return { people, note, timezone: zone, isPlanned: true };
  }
  const isBefore = !stretch && at < start;
  const note = isBefore ? `the rota starts at ${formatTime(start, zone)}` : nobodyIn(rotation, at);
  return { people, note, timezone: zone };
}

/** Why nobody is on call although somebody should be. */
function nobodyIn({ layers, zone }: Rotation, at: Date): string {
  if (!layers) return 'everybody in `people` has left, or has not joined yet';
  if (layers.kind === 'deputy') return 'nobody else is in the rota';
  const later = layers.rotas().findIndex((rota) => at < startOf(rota));
  const [name, rota] = [layers.names[later], layers.rotas()[later]];
  return rota
    ? `“${name}” starts at ${formatTime(startOf(rota), zone)}`
    : 'nobody is on call in any of the rotas that it follows';
}

/** How far ahead it is looked for the end of time off, in milliseconds: in steps, since mostly it is near. */
const steps = [4 * day, 35 * day, 400 * day];

/** When somebody is on call again, or `null` for more than a year. */
function nextDuty(rotation: Rotation, at: Date): Date | null {
  for (const step of steps) {
    const next = stretchesOf(rotation, at, plus(at, step)).find(({ people }) => people.length > 0);
    if (next) return next.from;
  }
  return null;
}
