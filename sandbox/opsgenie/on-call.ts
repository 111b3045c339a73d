import { parent } from './answers.ts';
import {
  findUser,
  type OpsgenieState,
  type Recipient,
  type Rotation,
  type Schedule,
  type Shift,
} from './state.ts';

/** A shift that applies in one rotation. */
export interface Duty {
  shift: Shift;
  type: 'default' | 'override';
}

/** On the wire: Opsgenie REST API v2, Who is on call, `onCallParticipants[]`. */
export interface Participant {
  id: string;
  name: string;
  type: string;
  onCallParticipants?: Participant[];
  escalationTime?: number;
  notifyType?: string;
}

/** The shifts that apply in a rotation at a given time. An override replaces whatever is there. */
export function duties(schedule: Schedule, rotation: Rotation, at: Date): Duty[] {
  const override = schedule.overrides.findLast(
    (one) => covers(one, at) && (one.rotations?.includes(rotation.id) ?? true),
  );
  if (override) return [{ shift: override, type: 'override' }];
  return rotation.shifts.filter((one) => covers(one, at)).map((shift) => ({ shift, type: 'default' }));
}

/** On the wire: Opsgenie REST API v2, Get on calls, `data`. */
export function onCallAnswer(state: OpsgenieState, schedule: Schedule, at: Date, flat: boolean): object {
  const recipients = onCall(schedule, at);
  return flat
    ? { _parent: parent(schedule), onCallRecipients: flatten(state, recipients, at) }
    : { _parent: parent(schedule), onCallParticipants: participants(state, recipients) };
}

/** Who is on call at a time, in the order of the rotations. */
function onCall(schedule: Schedule, at: Date): Recipient[] {
  return schedule.rotations
    .flatMap((rotation) => duties(schedule, rotation, at))
    .map(({ shift }) => shift.recipient);
}

/** The user names that recipients resolve to (`flat=true`), each once. */
export function flatten(state: OpsgenieState, recipients: Recipient[], at: Date): string[] {
  const names = recipients.flatMap((recipient): string[] => {
    if (recipient.type === 'user') return [recipient.username];
    if (recipient.type === 'none') return [];
    if (recipient.type !== 'schedule') return flatten(state, recipient.members, at);
    const schedule = state.schedules.find(({ id }) => id === recipient.id);
    return schedule ? flatten(state, onCall(schedule, at), at) : [];
  });
  return [...new Set(names)];
}

/** Recipients, not resolved (`flat=false`), each once. `none` is nobody. */
export function participants(state: OpsgenieState, recipients: Recipient[]): Participant[] {
  const all = recipients.flatMap((recipient) => {
    if (recipient.type === 'none') return [];
    const { escalationTime, notifyType } = recipient;
    const members = 'members' in recipient ? participants(state, recipient.members) : [];
    return {
      ...named(state, recipient),
      ...(members.length > 0 && { onCallParticipants: members }),
      ...(escalationTime !== undefined && { escalationTime }),
      ...(notifyType !== undefined && { notifyType }),
    };
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** A recipient's type, id and name; a user's name is the user name. */
export function named(
  state: OpsgenieState,
  recipient: Recipient,
): { id: string; name: string; type: string } {
  if (recipient.type === 'none') return { id: '', name: 'none', type: 'none' };
  if (recipient.type !== 'user') return { id: recipient.id, name: recipient.name, type: recipient.type };
  const { username, type } = recipient;
  return { id: findUser(state, username)?.id ?? '', name: username, type };
}

function covers({ from, until }: Shift, at: Date): boolean {
  return from <= at && at < until;
}
