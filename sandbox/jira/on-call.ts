import type { Responder, Rotation, Schedule, Shift } from './state.ts';

/** The shifts that apply in a rotation at a given time. An override replaces whatever is there. */
export function duties(
  schedule: Schedule,
  rotation: Rotation,
  at: Date,
): { shift: Shift; type: 'base' | 'override' }[] {
  const covers = ({ from, until }: Shift) => from <= at && at < until;
  const override = schedule.overrides.findLast(
    (one) => covers(one) && (one.rotations?.includes(rotation.id) ?? true),
  );
  if (override) return [{ shift: override, type: 'override' }];
  return rotation.shifts.filter(covers).map((shift) => ({ shift, type: 'base' }));
}

/** On the wire: List on-call responders. A disabled schedule has none. */
export function onCallAnswer(schedule: Schedule, at: Date, flat: boolean): object {
  const responders = schedule.enabled
    ? schedule.rotations
        .flatMap((rotation) => duties(schedule, rotation, at))
        .map(({ shift }) => shift.responder)
    : [];
  return flat
    ? { onCallUsers: [...new Set(responders.flatMap(flatten))] }
    : { onCallParticipants: responders.flatMap(participant) };
}

/** The account ids that a responder resolves to. */
export function flatten(responder: Responder): string[] {
  if (responder.type === 'user') return [responder.id];
  return responder.type === 'noone' ? [] : responder.members;
}

/** A responder, not resolved. `noone` is nobody. */
function participant(responder: Responder): object[] {
  if (responder.type === 'noone') return [];
  const nested = 'members' in responder ? responder.members.map((id) => ({ id, type: 'user' })) : [];
  const { id, type } = responder;
  return [{ id, type, ...(nested.length > 0 && { onCallParticipants: nested }) }];
}
