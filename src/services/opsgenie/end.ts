import { HttpFailure } from '../../http/answer.ts';
import { day, plus } from '../../time.ts';
import type { AnyValues } from '../kit/service.ts';

/**
 * The day on which Opsgenie shuts down:
 * https://support.atlassian.com/opsgenie/docs/what-happens-when-opsgenie-is-turned-off.
 */
const end = new Date('2027-04-05T00:00Z');

/** How long before that each run shows a notice, in milliseconds. */
const ahead = 90 * day;

const next =
  'Move to Jira Service Management or Compass, whose sources (`jsm`, `compass`) read the same schedules, or to another source. How to migrate: https://support.atlassian.com/opsgenie/docs/what-to-expect-from-opsgenie-migration';

/** The notice for everybody who still uses Opsgenie, from 90 days before its end. */
export function notice(values: AnyValues, now: Date): string | null {
  if (!isAtlassians(values) || now < plus(end, -ahead)) return null;
  if (now >= end) return `Opsgenie ended on 2027-04-05 and may stop answering at any time. ${next}`;
  const days = Math.ceil((end.getTime() - now.getTime()) / day);
  return `Opsgenie ends on 2027-04-05, in ${days} ${days === 1 ? 'day' : 'days'}. ${next}`;
}

/** An error from Opsgenie. After its end, with a fix for the likeliest reason. */
export function afterEnd(error: unknown, values: AnyValues, now: Date): unknown {
  const fix = fixAfterEnd(values, now);
  if (!(error instanceof HttpFailure) || fix === null) return error;
  const { message, status, retry, tooMuch, headers } = error;
  return new HttpFailure(message, fix, { status, retry, tooMuch, headers, cause: error });
}

/** The fix for any error after the end. `null` before. */
export function fixAfterEnd(values: AnyValues, now: Date): string | null {
  return isAtlassians(values) && now >= end ? `Atlassian ended Opsgenie on 2027-04-05. ${next}` : null;
}

/** Whether the address is Opsgenie's own, not that of a replacement. */
function isAtlassians(values: AnyValues): boolean {
  return /(^|\.)opsgenie\.com$/.test(URL.parse(String(values['opsgenie-api-url']))?.hostname ?? '');
}
