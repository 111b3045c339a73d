import type { Connection, Service } from '../registry.ts';
import { rotaOverrides } from './overrides.ts';
import { rotaSchedules } from './schedules.ts';
import { rotaStore } from './store.ts';

/** The file with the rotas as a source whose overrides are commits. */
export function rota(connection: Connection): Service {
  const store = rotaStore(connection);
  return { source: { ...rotaSchedules(store, connection), overrides: rotaOverrides(store) } };
}
