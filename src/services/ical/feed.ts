import { HttpFailure } from '../../http/answer.ts';
import { Failure } from '../../model.ts';
import type { Connection } from '../registry.ts';

/** Shorter than this it may be a word that stands elsewhere, too. */
const leastSecret = 16;

/** The text of the feed at `ical-url`, whose address is a secret. Throws Failure. */
export async function download({ http, values }: Pick<Connection, 'http' | 'values'>): Promise<string> {
  const url = values['ical-url'] ?? '';
  // A server may repeat the path in an error of its own.
  const { pathname, search } = new URL(url);
  for (const part of [url, pathname, search]) if (part.length >= leastSecret) http.conceal(part);
  const answer = http.send({
    service: 'The calendar',
    method: 'GET',
    url,
    headers: { Accept: 'text/calendar' },
    expects: 'text',
    secretUrl: true,
    fix: (status) => fixes[status],
  });
  return String(await answer.catch(notFollowed));
}

const check =
  'Check `ical-url`: the calendar may have got a new secret address, or is not shared any more. Copy it anew, and store the secret again.';

const fixes: Readonly<Record<number, string>> = { 401: check, 403: check, 404: check, 410: check };

/** A redirect, in terms of a calendar. */
function notFollowed(error: unknown): never {
  const isRedirect = error instanceof HttpFailure && Math.floor((error.status ?? 0) / 100) === 3;
  if (!isRedirect) throw error;
  const fix =
    'Redirects are not followed, so that no secret goes elsewhere: give the address that it leads to as `ical-url`.';
  throw new Failure(error.message, fix, { cause: error });
}
