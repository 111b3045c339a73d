import type { Http } from '../../http/request.ts';
import type { ValuesOf } from '../kit/input.ts';
import { once } from '../kit/once.ts';
import type { Context } from '../kit/service.ts';
import { type Calendar, readCalendars } from './calendar.ts';
import { decoded } from './decoded.ts';
import type { inputs } from './inputs.ts';
import { endless, explained, nextAddress } from './redirects.ts';

/** A calendar feed with its address. */
export type Ical = Context<ValuesOf<typeof inputs, 'ical-url'>>;

/** Anything shorter may be a common word. */
const shortestSecret = 16;
const shortestPassword = 4;

/** A few more redirects than a feed usually needs. */
const mostRedirects = 5;

const check =
  'Check `ical-url`: the calendar may have a new secret address, or is no longer shared. Copy the address again and update the secret.';
const checkPassword = 'Check the user name and the password in `ical-url`, and update the secret.';

/** Office 365 returns calendars only to browsers, and other publishers don't mind. */
const browser =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

/** Returns the calendars of the feed at `ical-url`, downloaded once. The address is a secret and appears in no error. */
export function createClient({ http, values }: Ical): () => Promise<readonly Calendar[]> {
  return once(async () => {
    const { address, authorization } = signIn(values['ical-url'], http);
    const text = await download(address, authorization, http);
    return readCalendars(text, values['ical-timezone']);
  });
}

/** Moves a user name and a password from the address into a header. */
function signIn(written: string, { mask }: Pick<Http, 'mask'>) {
  const url = new URL(written);
  const [user, password] = [decoded(url.username), decoded(url.password)];
  if (user === '' && password === '') return { address: written, authorization: null };
  const credentials = Buffer.from(`${user}:${password}`).toString('base64');
  // Some publishers expect a token instead of a user name.
  const isToken = password === '' || user.length >= shortestSecret;
  const secrets = [url.password, password, ...(isToken ? [url.username, user] : [])];
  for (const secret of secrets) if (secret.length >= shortestPassword) mask(secret);
  mask(credentials);
  url.username = '';
  url.password = '';
  return { address: url.href, authorization: `Basic ${credentials}` };
}

async function download(
  url: string,
  authorization: string | null,
  http: Pick<Http, 'send' | 'mask'>,
  earlier: readonly string[] = [],
): Promise<string> {
  // A server may repeat a part of the address in its own error message.
  const { pathname, search } = new URL(url);
  for (const part of [url, pathname, search]) if (part.length >= shortestSecret) http.mask(part);
  try {
    const answer = await http.send({
      service: 'The calendar',
      method: 'GET',
      url,
      headers: {
        Accept: 'text/calendar, */*;q=0.1',
        'User-Agent': browser,
        ...(authorization !== null && { Authorization: authorization }),
      },
      expects: 'text',
      secretUrl: true,
      fix: (status) => {
        if (status === 401 && authorization !== null) return checkPassword;
        return status < 500 && status !== 429 ? check : undefined;
      },
    });
    return String(answer);
  } catch (error) {
    const next = nextAddress(error, url);
    if (next === null) throw explained(error);
    const passed = [...earlier, url];
    if (passed.length > mostRedirects) throw endless(error, passed.includes(next));
    return download(next, authorization, http, passed);
  }
}
