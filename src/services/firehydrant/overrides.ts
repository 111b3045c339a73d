import { Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import type { Override, Overrides } from '../../model.ts';
import { layOver, overlaps, type Span } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { findUser } from '../kit/find-user.ts';
import { isUuid, type Named } from '../kit/lookup.ts';
import { writeParts, writeUntilSeen } from '../kit/new-override.ts';
import { ownId } from '../kit/own-id.ts';
import { segment } from '../kit/segment.ts';
import { rotationOf } from './rotation.ts';
import type { Schedules } from './schedules.ts';
import type { Users } from './users.ts';
import { type RotationShift, type ScheduleRef, type ScheduleWithShifts, written } from './wire.ts';

/** What is needed to write overrides. */
interface Parts {
  readonly api: Api;
  readonly http: Pick<Http, 'pause'>;
  readonly schedules: Pick<Schedules, 'find' | 'readAnew'>;
  readonly users: Pick<Users, 'byId' | 'byEmail'>;
  /** Only this rotation of each schedule. Absent: all. */
  readonly rotation: string | undefined;
}

const advice = {
  403: 'The key in `firehydrant-token` is not allowed to change this team’s on-call schedules. An owner manages keys under Settings → API Keys, and a team may restrict who changes its Signals settings. Or hand over in FireHydrant.',
};

/**
 * Writes manual handovers: "Override one or more shifts in an on-call rotation", for each rotation in which somebody else is
 * on call. FireHydrant makes it shifts like all others, with no mark that they are an override: it lists and ends none.
 */
export function createOverrides({ api, http, schedules, users, rotation }: Parts): Overrides {
  const writeInto = async (schedule: ScheduleRef, { id }: Named, override: Override) => {
    const user = ownId('FireHydrant', override.person, isUuid);
    const place = `/teams/${segment(schedule.team)}/on_call_schedules/${segment(schedule.id)}`;
    const call = {
      path: `${place}/rotations/${segment(id)}/overrides`,
      body: {
        start_time: override.from.toISOString(),
        end_time: override.until.toISOString(),
        user_id: user,
      },
      schema: written,
      advice,
    };
    // It may have become several shifts, so it is recognised by who has all of that time.
    const isDone = async () => {
      const { shifts } = await schedules.readAnew(schedule, override);
      const own = shifts.filter((shift) => shift.user?.id === user && shift.rotation === id);
      return isCovered(override, own);
    };
    if (await isDone()) return;
    await writeUntilSeen<boolean>({
      what: 'the override',
      service: 'FireHydrant',
      http,
      write: () => api({ ...call, method: 'POST', notIdempotent: true }),
      list: async () => [await isDone()],
      isIt: (done) => done,
    });
  };
  return {
    find: (person) => findUser(person, { isId: isUuid, ...users }),
    list: async () => [],
    async write(name, override) {
      const schedule = await schedules.find([name])(name);
      const found = await schedules.readAnew(schedule, override);
      const targets = rotation === undefined ? toOverride(found, override) : [rotationOf(found, rotation)];
      await writeParts(`rotations of “${found.name}”`, targets, (target) =>
        writeInto(found, target, override),
      );
    },
  };
}

/** The rotations in which somebody is on call in that time; the first if nobody is. Throws a Failure if there is none. */
function toOverride({ name, rotations, shifts }: ScheduleWithShifts, span: Span): readonly Named[] {
  const [first] = rotations;
  if (first === undefined) {
    const message = `FireHydrant tells no rotation of “${name}”, and only a rotation can be overridden.`;
    throw new Failure(message, 'Add a rotation to the schedule, or hand over in FireHydrant itself.');
  }
  const present = shifts.filter((shift) => shift.user !== null && overlaps(shift, span));
  const used = rotations.filter(({ id }) => present.some((shift) => shift.rotation === id));
  return used.length > 0 ? used : [first];
}

/** Whether shifts leave nothing of a span, to the second. */
function isCovered({ from, until }: Span, shifts: readonly RotationShift[]): boolean {
  const left = shifts.reduce<readonly Span[]>(
    (gaps, shift) => layOver(gaps, shift).slice(0, -1),
    [{ from, until }],
  );
  return left.every((gap) => gap.until.getTime() - gap.from.getTime() < 1_000);
}
