import { DatadogError, readTime } from './answers.ts';
import type { DatadogOverride, DatadogSchedule, DatadogState } from './state.ts';

/** On the wire: an override. */
export function wireOverride({ id, user, from, until }: DatadogOverride): object {
  return {
    id,
    type: 'overrides',
    attributes: { start: from.toISOString(), end: until.toISOString() },
    relationships: { user: { data: { id: user, type: 'users' } } },
  };
}

/** "Create On-Call schedule overrides": all of them or none. */
export function createOverrides(
  state: DatadogState,
  schedule: DatadogSchedule,
  body: unknown,
): readonly DatadogOverride[] {
  const { data } = fields(body);
  if (!Array.isArray(data) || data.length === 0) throw new DatadogError(400, 'attribute "data" is required');
  const made = data.map((item): Omit<DatadogOverride, 'id'> => {
    const { type, attributes, relationships } = fields(item);
    const { start, end } = fields(attributes);
    const user = fields(fields(fields(relationships).user).data).id;
    const [from, until] = [readTime(start, 'start'), readTime(end, 'end')];
    if (type !== 'overrides') throw new DatadogError(400, 'attribute "type" must be overrides');
    if (until <= from) throw new DatadogError(400, 'attribute "end" must be after "start"');
    const found = state.users.find(({ id, disabled }) => id === user && !disabled);
    if (!found) throw new DatadogError(400, `user ${user} does not exist`);
    return { from, until, user: found.id };
  });
  const added = made.map((override) => {
    state.made += 1;
    return { ...override, id: `0fe77de0-0000-4000-8000-${String(state.made).padStart(12, '0')}` };
  });
  schedule.overrides.push(...added);
  return added;
}

/** "Delete On-Call schedule override". */
export function removeOverride(schedule: DatadogSchedule, id: string): void {
  const index = schedule.overrides.findIndex((one) => one.id === id);
  if (index < 0) throw new DatadogError(404, `override ${id} not found`);
  schedule.overrides.splice(index, 1);
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
