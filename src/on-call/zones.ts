import { Failure } from '../failure.ts';
import type { SourceRef } from '../model.ts';
import type { Services } from '../services/connect.ts';
import type { Duty } from './duty.ts';
import { openSource } from './sources.ts';

/**
 * The duties with the time zone of each schedule whose pager gives it only if it is asked for. It is worth a request if
 * there is news to show with times, or something depends on the day there. A zone that can't be read fails nothing: then times are shown in UTC.
 */
export function withZones(
  duties: readonly Duty[],
  services: Pick<Services, 'source'>,
): Promise<readonly Duty[]> {
  return Promise.all(
    duties.map(async (duty) => {
      const { onCall } = duty.before;
      if (onCall instanceof Failure || onCall.timezone !== undefined) return duty;
      const [timezone, ...others] = new Set(await Promise.all(duty.schedule.sources.map(zone)));
      if (timezone === undefined || others.length > 0) return duty;
      return { ...duty, before: { ...duty.before, onCall: { ...onCall, timezone } } };
    }),
  );

  async function zone(ref: SourceRef): Promise<string | undefined> {
    try {
      return await (await openSource(ref, services)).timezone?.(ref.schedule);
    } catch {
      return undefined;
    }
  }
}
