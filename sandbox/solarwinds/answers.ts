import { Temporal } from 'temporal-polyfill';
import type { Failure } from '../effects.ts';
import { type PlainShift, shiftsAt } from '../plain-shifts.ts';
import type { SolarWindsSchedule, SolarWindsState } from './state.ts';

type Status = 400 | 401 | 403 | 404 | 504;

const messages: Record<number, [code: string, message: string]> = {
  400: ['bad_request', 'Invalid request'],
  401: ['unauthorized', 'Access is unauthorized'],
  403: ['forbidden', 'Access is forbidden'],
  404: ['not_found', 'Resource not found'],
  429: ['too_many_requests', 'Too many requests'],
  504: ['gateway_timeout', 'Gateway timeout'],
};

/** An error of the API's version 4, or of its sign-in, which has another form. */
export class SolarWindsError extends Error {
  readonly status: Status;
  readonly isSignIn: boolean;

  constructor(status: Status, message = messages[status]?.[1] ?? '', isSignIn = false) {
    super(message);
    this.status = status;
    this.isSignIn = isSignIn;
  }
}

/** The body of an error. */
export function errorBody(status: number, message?: string, isSignIn = false): object {
  const [code, usual] = messages[status] ?? ['internal_server_error', 'Internal server error'];
  const said = message ?? usual;
  if (isSignIn) return { meta: { status, error_message: said } };
  return { error: { code, message: said } };
}

/** An error with only a status, worded like the service. */
export function failure(status: number): Failure {
  return { body: errorBody(status) };
}

/** On the wire: an entry of “Who is on-call”. */
export function wireOnCall({ users, team }: SolarWindsState, schedule: SolarWindsSchedule, at: Date): object {
  const ids = new Set(shiftsAt(schedule, at).map(({ user }) => user));
  return {
    schedule: {
      ...stamps('created_at', 'updated_at'),
      deleted_at: null,
      id: schedule.id,
      name: schedule.name,
      description: '',
      org_id: org,
      team_id: team,
      time_zone: schedule.timezone,
      paused: schedule.paused,
      owner_id: team,
      owner_type: 'team',
      tags: { tags: [] },
      rotations: schedule.shifts.map((shift, index) => wireRotation(schedule, shift, index)),
    },
    oncall: users
      .filter(({ id }) => ids.has(id))
      .map(({ id, firstName, lastName, email }) => ({
        id,
        first_name: firstName,
        last_name: lastName,
        email,
        contact: { dial_code: '', phone_number: '' },
      })),
  };
}

/** On the wire: a rotation that has one shift, from its start to its end. */
function wireRotation({ id, timezone }: SolarWindsSchedule, shift: PlainShift, index: number): object {
  const start = Temporal.Instant.fromEpochMilliseconds(shift.from.getTime()).toZonedDateTimeISO(timezone);
  const length = (shift.until.getTime() - shift.from.getTime()) / 60_000;
  const slot = {
    startHour: start.hour,
    startMin: start.minute,
    duration: Math.max(1, Math.min(Math.ceil(length), 1440)),
    dayOfWeek: null,
  };
  return {
    ...stamps('created_at', 'updated_at'),
    deleted_at: null,
    id: id * 1000 + index,
    name: `Rotation ${index + 1}`,
    schedule_id: id,
    color: '#FFD9C7B3',
    start_date: shift.from.toISOString(),
    period: 'daily',
    custom_period_frequency: null,
    custom_period_unit: null,
    shift_time_slots: [slot],
    change_participants_frequency: 1,
    change_participants_interval: 'rotation',
    end_date: shift.until.toISOString(),
    ends_after_iterations: null,
    rotation_participants: [
      {
        rotation_id: id * 1000 + index,
        group_index: 0,
        index_within_group: 0,
        participant_type: 'user',
        participant_id: shift.user,
      },
    ],
  };
}

/** On the wire: a schedule of the list. */
export function wireSchedule({ team }: SolarWindsState, { id, name, timezone, paused }: SolarWindsSchedule) {
  return {
    id,
    name,
    description: '',
    orgID: org,
    teamID: team,
    timeZone: timezone,
    paused,
    ownerID: team,
    ownerType: 'squad',
    tags: [],
    ...stamps('createdAt', 'updatedAt'),
  };
}

/** On the wire: an override. */
export function wireOverride(
  { team }: SolarWindsState,
  { id, shifts }: SolarWindsSchedule,
  { from, until, user }: PlainShift,
  index: number,
): object {
  const scheduled = shifts.filter((shift) => shift.from < until && from < shift.until);
  const group = (ids: string[]) => ({ group: ids.map((one) => ({ id: one, type: 'user' })) });
  return {
    id: id * 1000 + index,
    orgID: org,
    teamID: team,
    scheduleID: id,
    startTime: from.toISOString(),
    endTime: until.toISOString(),
    reason: 'Swap',
    overriddenParticipant: group([...new Set(scheduled.map((shift) => shift.user))]),
    overrideWith: group([user]),
    ...stamps('createdAt', 'updatedAt'),
  };
}

const org = '5d1353590086040012ea889e';

function stamps(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '2026-01-05T10:53:43.369321Z']));
}
