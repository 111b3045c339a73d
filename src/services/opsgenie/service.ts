import type { Connection, Service } from '../registry.ts';
import { opsgenieClient } from './client.ts';
import { opsgenieOverrides } from './overrides.ts';
import { opsgenieSchedules } from './schedules.ts';

/** Opsgenie as a source whose schedules can be overridden. */
export function opsgenie(connection: Connection): Service {
  const client = opsgenieClient(connection);
  return { source: { ...opsgenieSchedules(client), overrides: opsgenieOverrides(client) } };
}
