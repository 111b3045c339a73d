import * as z from 'zod/mini';
import { asFailure, type Failure } from '../../failure.ts';
import { HttpFailure } from '../../http/answer.ts';
import { earlier, minute, plus, second } from '../../time.ts';
import { type Api, isRefusal } from '../kit/api.ts';
import { unknownOutcome } from '../kit/write-once.ts';
import { iso } from './client.ts';
import { ownEntries, shiftBasedEntries } from './entries.ts';
import { deleteOverride, listOverrides } from './list-overrides.ts';
import { refusals } from './override-wire.ts';
import { planOverrides, type Takeover, uncovered } from './plan-overrides.ts';
import type { Schedule } from './wire.ts';

/** Puts somebody on call instead of everybody else, in a schedule of either kind. Rejects with a Failure. */
export async function writeTakeover(api: Api, schedule: Schedule, takeover: Takeover): Promise<void> {
  const write = schedule.shiftBased ? overrideShifts : overrideSchedule;
  await write(api, schedule, takeover).catch((error) =>
    confirmWritten(api, schedule, takeover, asFailure(error)),
  );
  await removeDuplicates(api, schedule, takeover);
}

/** Overrides a layered schedule, where an override takes precedence over everything else. */
async function overrideSchedule(api: Api, { id }: Schedule, { user, from, until }: Takeover): Promise<void> {
  const override = { start: iso(from), end: iso(until), user: { id: user, type: 'user_reference' } };
  const refused = await api({
    method: 'POST',
    path: `/schedules/${id}/overrides`,
    body: { overrides: [override] },
    schema: refusals,
  });
  if (refused.length === 0) return;
  throw new HttpFailure(
    `PagerDuty refused the override: “${refused.join(' ').slice(0, 300)}”.`,
    'Nothing was written. Check `handover-to` and how long the handover lasts, or hand over in PagerDuty itself.',
    { status: 400 },
  );
}

/** How often writing custom shifts is tried. */
const tries = 4;

/** Replaces everybody else in a shift-based schedule, where each shift is overridden separately. */
async function overrideShifts(api: Api, schedule: Schedule, takeover: Takeover, attempt = 1): Promise<void> {
  const [assignments, existing] = await Promise.all([
    shiftBasedEntries(api, schedule, takeover),
    listOverrides(api, schedule, takeover.from),
  ]);
  const { overrides, customShifts } = planOverrides(assignments, takeover, existing);
  const post = (type: string, body: object, notIdempotent = false) => {
    const path = `/v3/schedules/${schedule.id}/${type}`;
    return api({ method: 'POST', path, body, notIdempotent, schema: z.unknown() });
  };
  if (overrides.length > 0) await post('overrides', { overrides });
  if (customShifts.length === 0) return;
  // A duplicate could not be found later, so it is only sent again if the schedule shows that it does not exist.
  await post('custom_shifts', { custom_shifts: customShifts }, true).catch(async (error) => {
    if (isRefusal(error) || attempt === tries || (await isWritten(api, schedule, takeover)) !== false)
      throw error;
    await overrideShifts(api, schedule, takeover, attempt + 1);
  });
}

/** After an error, reads the schedule: PagerDuty may have written the override even if its answer was lost. */
async function confirmWritten(
  api: Api,
  schedule: Schedule,
  takeover: Takeover,
  failure: Failure,
): Promise<void> {
  const answer = await isWritten(api, schedule, takeover);
  if (answer === true) return;
  throw answer === false || isRefusal(failure)
    ? failure
    : unknownOutcome('the override', 'PagerDuty', failure);
}

/**
 * Whether the schedule shows a takeover. `null`: it can't be read. The first minute is not checked, because PagerDuty may
 * start an override only when the request arrives.
 */
async function isWritten(
  api: Api,
  schedule: Schedule,
  { user, from, until }: Takeover,
): Promise<boolean | null> {
  const span = { from: earlier(plus(from, minute), plus(until, -second)), until };
  const entries = await ownEntries(api, schedule, span).catch(() => null);
  if (entries === null) return null;
  return entries.every((entry) => entry.user?.id === user) && uncovered(entries, span).length === 0;
}

/**
 * PagerDuty chooses the id itself, so a retry after a lost answer writes a second override. Both say the same, so a
 * duplicate that can't be removed does no harm.
 */
async function removeDuplicates(api: Api, schedule: Schedule, takeover: Takeover): Promise<void> {
  const existing = await listOverrides(api, schedule, takeover.from).catch(() => []);
  const own = existing.filter(
    ({ user, from, until }) => user.id === takeover.user && from >= takeover.from && until <= takeover.until,
  );
  // Two members of one rotation have an override each.
  const copies = Map.groupBy(own, ({ from, until, over, instead }) =>
    JSON.stringify([from, until, over, instead]),
  );
  const ids = [...copies.values()].flatMap(([, ...duplicates]) => duplicates.flatMap(({ id }) => id ?? []));
  await Promise.allSettled(ids.map((id) => deleteOverride(api, schedule, id)));
}
