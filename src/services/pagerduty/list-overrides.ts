import * as z from 'zod/mini';
import { day, plus } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { iso, listAll } from './client.ts';
import { type ExistingOverride, legacyOverrides, shiftBasedOverrides } from './override-wire.ts';
import type { Schedule } from './wire.ts';

/** How far ahead overrides are listed: further than any handover lasts. */
const horizon = 60 * day;

/** The overrides that apply at a time or later, or until another, with their real start and end. At most three months. */
export function listOverrides(
  api: Api,
  { id, shiftBased }: Schedule,
  from: Date,
  until = plus(from, horizon),
): Promise<readonly ExistingOverride[]> {
  const query = { since: iso(from), until: iso(until), overflow: 'true' };
  if (!shiftBased) return api({ path: `/schedules/${id}/overrides`, query, schema: legacyOverrides });
  const path = `/v3/schedules/${id}/overrides`;
  return listAll(api, { path, query: { ...query, limit: 100 }, schema: shiftBasedOverrides });
}

/** Deletes an override. One that has begun ends now. Rejects with a Failure. */
export async function deleteOverride(
  api: Api,
  { id, shiftBased }: Schedule,
  override: string,
): Promise<void> {
  const path = `${shiftBased ? '/v3' : ''}/schedules/${id}/overrides/${override}`;
  await api({ method: 'DELETE', path, expects: 'anything', schema: z.unknown() });
}
