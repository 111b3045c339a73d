import type { Connection, Service } from '../registry.ts';
import { rootlySource } from './on-call.ts';

/** Rootly as a source. Overrides are not written there. */
export function rootly(connection: Connection): Service {
  return { source: rootlySource(connection) };
}
