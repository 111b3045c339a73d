import type { Connection, Service } from '../registry.ts';
import { splunkSource } from './on-call.ts';

/** Splunk On-Call (VictorOps) as a source. Overrides are not written there. */
export function splunk(connection: Connection): Service {
  return { source: splunkSource(connection) };
}
