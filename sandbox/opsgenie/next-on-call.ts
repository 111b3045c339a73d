import { parent } from './answers.ts';
import { duties, flatten, participants } from './on-call.ts';
import type { OpsgenieState, Recipient, Rotation, Schedule } from './state.ts';

/**
 * On the wire: Opsgenie REST API v2, Get next on calls, `data`. The vendor's names are the wrong way round:
 * user names are "participants" here, and participants "recipients".
 */
export function nextOnCallAnswer(state: OpsgenieState, schedule: Schedule, at: Date, flat: boolean): object {
  const coming = schedule.rotations.flatMap((rotation) => nextIn(schedule, rotation, at));
  const first = Math.min(...coming.map(({ time }) => time.getTime()));
  const next = coming.map(({ recipient }) => recipient);
  const exactNext = coming.filter(({ time }) => time.getTime() === first).map(({ recipient }) => recipient);
  const _parent = parent(schedule);
  return flat
    ? {
        _parent,
        nextOnCallParticipants: flatten(state, next, at),
        exactNextOnCallParticipants: flatten(state, exactNext, at),
      }
    : {
        _parent,
        nextOnCallRecipients: participants(state, next),
        exactNextOnCallRecipients: participants(state, exactNext),
      };
}

/** Who is next in one rotation, and when. */
function nextIn(schedule: Schedule, rotation: Rotation, at: Date): { time: Date; recipient: Recipient }[] {
  const current = duties(schedule, rotation, at).map(({ shift }) => shift);
  const times = [...rotation.shifts, ...schedule.overrides]
    .flatMap(({ from, until }) => [from, until])
    .filter((time) => time > at)
    .sort((a, b) => a.getTime() - b.getTime());
  for (const time of times) {
    const next = duties(schedule, rotation, time).filter(({ shift }) => !current.includes(shift));
    if (next.length > 0) return next.map(({ shift }) => ({ time, recipient: shift.recipient }));
  }
  return [];
}
