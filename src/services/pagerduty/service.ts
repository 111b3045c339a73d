import type { Connection, Service } from '../registry.ts';
import { pagerdutyClient } from './client.ts';
import { scheduleNames } from './names.ts';
import { pagerdutyOverrides } from './overrides.ts';
import { pagerdutySchedules } from './schedules.ts';
import { pagerdutyUsers } from './users.ts';

/** PagerDuty as a source whose schedules, of both kinds, can be overridden. */
export function pagerduty(connection: Connection): Service {
  const { now } = connection;
  const client = pagerdutyClient(connection);
  const names = scheduleNames(client);
  const users = pagerdutyUsers(client);
  return {
    source: {
      ...pagerdutySchedules(client, names, users, now),
      overrides: pagerdutyOverrides(client, names, users, now),
    },
  };
}
