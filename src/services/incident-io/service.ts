import type { Connection, Service } from '../registry.ts';
import { incidentIoClient } from './client.ts';
import { incidentIoSchedules } from './schedules.ts';

/** incident.io as a source. */
export function incidentIo(connection: Connection): Service {
  return { source: incidentIoSchedules(incidentIoClient(connection)) };
}
