import { IncidentIoError, readTime } from './answers.ts';
import type { IncidentIoSchedule, IncidentIoState } from './state.ts';

/** The only layer of a rotation, both by their ids. */
export function layerIn(rotation: string): string {
  return `01G0J1EXE7AXZ2C93K61WBPL${rotation.slice(-2)}`;
}

type Override = IncidentIoSchedule['overrides'][number];

/** Creates and lists overrides. The list of before a write may be returned for a while. Nothing ends an override. */
export function createOverrides(state: IncidentIoState) {
  const stale = new Map<IncidentIoSchedule, { readonly overrides: readonly Override[]; reads: number }>();
  return {
    /** "CreateOverride Schedules V2". Repeated, it creates another one. */
    create(findSchedule: (id: string) => IncidentIoSchedule, body: unknown): [IncidentIoSchedule, Override] {
      const { schedule_id, rotation_id, layer_id, start_at, end_at, user } = fields(body);
      const schedule = findSchedule(String(schedule_id));
      const rotation = schedule.rotations.find(({ id }) => id === rotation_id)?.id;
      if (rotation === undefined) throw new IncidentIoError(422, 'rotation_id');
      if (layer_id !== layerIn(rotation)) throw new IncidentIoError(422, 'layer_id');
      const from = readTime(String(start_at), 'start_at');
      const until = readTime(String(end_at), 'end_at');
      if (until <= from) throw new IncidentIoError(422, 'end_at');
      const found = state.users.find(({ id }) => id === fields(user).id);
      if (!found || found.isActive === false) throw new IncidentIoError(422, 'user');
      const override = { from, until, user: found.id, rotation };
      stale.set(schedule, { overrides: [...schedule.overrides], reads: state.lag });
      schedule.overrides.push(override);
      return [schedule, override];
    },
    /** "ListOverrides Schedules V2". */
    list(schedule: IncidentIoSchedule): readonly Override[] {
      const old = stale.get(schedule);
      if (!old?.reads || state.lag === 0) return schedule.overrides;
      old.reads -= 1;
      return old.overrides;
    },
  };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
