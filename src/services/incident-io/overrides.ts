import { Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import type { Override, Overrides, PerSchedule, Person } from '../../model.ts';
import { display } from '../../people.ts';
import type { Span } from '../../time.ts';
import { type Api, orNull } from '../kit/api.ts';
import { findUser } from '../kit/find-user.ts';
import { writeOverride, writeParts } from '../kit/new-override.ts';
import { ownId } from '../kit/own-id.ts';
import { readAll } from '../kit/pages.ts';
import { segment } from '../kit/segment.ts';
import { isId } from './client.ts';
import { readEntries } from './entries.ts';
import {
  allEntries,
  type Layer,
  layerOf,
  layers,
  type Member,
  members,
  oneMember,
  overrides,
  type Schedule,
  written,
} from './wire.ts';

/** What is needed to write overrides. */
interface Parts {
  readonly api: Api;
  readonly http: Pick<Http, 'pause'>;
  readonly find: (names: readonly string[]) => PerSchedule<Schedule>;
  /** The id of the only rotation that is meant. Absent: all of a schedule's. Throws a Failure if it has no such rotation. */
  readonly rotationIn?: (schedule: Schedule) => string;
}

/** Overrides per page. */
const pageSize = 100;

const adviceForUsers = {
  403: 'The key in `incident-io-token` is not allowed to read users, which a handover needs. Create one that also has the role `viewer` (Settings → API keys).',
};
const adviceForOverrides = {
  403: 'The key in `incident-io-token` is not allowed to override schedules. Create one that also has the role `schedule_overrides_editor` (Settings → API keys), or hand over in incident.io.',
};

/** Writes manual handovers: "Schedules" and "Users" of the API v2. It has no way to end an override. */
export function createOverrides({ api, http, find, rotationIn }: Parts): Overrides {
  const listIn = (schedule: Schedule, layer?: Layer): Promise<readonly Override[]> =>
    readAll('incident.io’s list of overrides', '', (after) => {
      const only = { rotation_id: layer?.rotation ?? rotationIn?.(schedule), layer_id: layer?.layer };
      const query = { schedule_id: schedule.id, ...only, page_size: pageSize, after: after || null };
      return api({ path: '/v2/schedule_overrides', query, schema: overrides, advice: adviceForOverrides });
    });
  const readLayers = async (schedule: Schedule, span: Span): Promise<readonly Layer[]> => {
    const wanted = rotationIn?.(schedule);
    const isWanted = ({ rotation }: { readonly rotation: string | null }) =>
      wanted === undefined || rotation === null || rotation === wanted;
    const entries = (await readEntries(api, schedule.id, span, allEntries)).filter(isWanted);
    if (entries.some((entry) => entry.person !== null && layerOf(entry) === null)) throw noLayer(schedule);
    const known = new Map(entries.map((entry) => [entry.line, layerOf(entry)]));
    const present = [...known.values()].filter((layer) => layer !== null);
    if (present.length > 0) return present;
    // Nobody is on call in that time, so that any layer does.
    const all = await api({ path: `/v2/schedules/${segment(schedule.id)}`, schema: layers });
    const first = all.find(isWanted);
    if (first) return [first];
    throw noLayer(schedule);
  };
  const byEmail = async (email: string) => {
    const found = await api({ path: '/v2/users', query: { email }, schema: members, advice: adviceForUsers });
    return found.find(({ person }) => person.email === email) ?? null;
  };
  const byId = (id: string) =>
    orNull(api({ path: `/v2/users/${segment(id)}`, schema: oneMember, advice: adviceForUsers }));
  return {
    async find(person) {
      const found = await findUser(person, { isId, byId, byEmail });
      return found && usable(found);
    },
    list: async (name) => listIn(await find([name])(name)),
    async write(name, override) {
      const schedule = await find([name])(name);
      const user = { id: ownId('incident.io', override.person, isId) };
      const layers = await readLayers(schedule, override);
      await writeParts(`rotations of “${schedule.name}”`, layers, (layer) => {
        const body = {
          schedule_id: schedule.id,
          rotation_id: layer.rotation,
          layer_id: layer.layer,
          start_at: override.from.toISOString(),
          end_at: override.until.toISOString(),
          user,
        };
        const call = { path: '/v2/schedule_overrides', body, schema: written, advice: adviceForOverrides };
        return writeOverride({
          service: 'incident.io',
          http,
          override,
          list: () => listIn(schedule, layer),
          write: () => api({ ...call, method: 'POST', notIdempotent: true }),
        });
      });
    },
  };
}

/** Returns the person. Throws a Failure if the user can’t be on call. */
function usable({ person, isActive }: Member): Person {
  if (isActive) return person;
  const message = `${display(person)} is deactivated in incident.io and can’t be on call.`;
  throw new Failure(message, 'Hand over to somebody else.');
}

function noLayer({ name }: Schedule): Failure {
  const message = `incident.io doesn’t say to which rotation the shifts of “${name}” belong, so they can’t be overridden.`;
  return new Failure(message, 'Hand over in incident.io itself.');
}
