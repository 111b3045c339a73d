import type { Connection, Service } from '../registry.ts';
import { grafanaClient } from './client.ts';
import { grafanaSchedules } from './schedules.ts';

/** Grafana OnCall or IRM as a source. */
export function grafana(connection: Connection): Service {
  return { source: grafanaSchedules(grafanaClient(connection)) };
}
