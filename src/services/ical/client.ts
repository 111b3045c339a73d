import { Failure } from '../../failure.ts';
import { HttpFailure } from '../../http/answer.ts';
import type { Advice } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import { once } from '../kit/once.ts';
import type { Context } from '../kit/service.ts';
import { type Calendar, readCalendars } from './calendar.ts';
import type { inputs } from './inputs.ts';

/** A calendar feed with its address. */
export type Ical = Context<ValuesOf<typeof inputs, 'ical-url'>>;

/** Anything shorter may be a common word. */
const shortestSecret = 16;

const check =
  'Check `ical-url`: the calendar may have got a new secret address, or is not shared any more. Copy it anew, and store the secret again.';
const advice: Advice = { 401: check, 403: check, 404: check, 410: check };

/** Gives the calendars of the feed at `ical-url`, downloaded once. The address is a secret and appears in no error. */
export function createClient({ http, values }: Ical): () => Promise<readonly Calendar[]> {
  const url = values['ical-url'];
  return once(async () => {
    // A server may repeat a part of the address in an error of its own.
    const { pathname, search } = new URL(url);
    for (const part of [url, pathname, search]) if (part.length >= shortestSecret) http.mask(part);
    const answer = http.send({
      service: 'The calendar',
      method: 'GET',
      url,
      headers: { Accept: 'text/calendar' },
      expects: 'text',
      secretUrl: true,
      fix: (status) => advice[status],
    });
    return readCalendars(String(await answer.catch(explainRedirect)));
  });
}

/** Throws the failure; a redirect with what to do about it here. */
function explainRedirect(error: unknown): never {
  const isRedirect = error instanceof HttpFailure && Math.floor((error.status ?? 0) / 100) === 3;
  if (!isRedirect) throw error;
  const fix =
    'Redirects are not followed, so that no secret goes elsewhere: give the address that it leads to as `ical-url`.';
  throw new Failure(error.message, fix, { cause: error });
}
