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

/** The inputs that hold the address of a feed. */
export type AddressInput = 'ical-url' | 'absences-ical-url';

/** Anything shorter may be a common word. */
const shortestSecret = 16;
const shortestPassword = 4;

/** A few more redirects than a feed usually needs. */
const mostRedirects = 5;

const check = (input: AddressInput) =>
  `Check \`${input}\`: the calendar may have a new secret address, or is no longer shared. Copy the address again and update the secret.`;
const checkPassword = (input: AddressInput) =>
  `Check the user name and the password in \`${input}\`, and update the secret.`;

/** Office 365 returns calendars only to browsers, and other publishers don't mind. */
const browser =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

/** A feed: its address, the input that holds that, and the zone where the feed names none. */
interface Feed {
  readonly address: string;
  readonly input: AddressInput;
  readonly zone: string | null;
}

/** Returns the calendars of the feed at `ical-url`, downloaded once. The address is a secret and appears in no error. */
export function createClient({ http, values }: Ical): () => Promise<readonly Calendar[]> {
  const feed: Feed = { address: values['ical-url'], input: 'ical-url', zone: values['ical-timezone'] };
  return once(() => calendarsAt(feed, http));
}

/** Downloads the calendars of a feed. Rejects with a Failure. */
export async function calendarsAt(
  { address: written, input, zone }: Feed,
  http: Pick<Http, 'send' | 'mask'>,
): Promise<readonly Calendar[]> {
  const { address, authorization } = signIn(written, http);
  const text = await download(address, { authorization, input, http });
  return readCalendars(text, zone, input);
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

/** What a download needs besides the address. */
interface Access {
  /** The header; `null`: none. */
  readonly authorization: string | null;
  readonly input: AddressInput;
  readonly http: Pick<Http, 'send' | 'mask'>;
}

async function download(url: string, access: Access, earlier: readonly string[] = []): Promise<string> {
  const { authorization, input, http } = access;
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
        if (status === 401 && authorization !== null) return checkPassword(input);
        return status < 500 && status !== 429 ? check(input) : undefined;
      },
    });
    return String(answer);
  } catch (error) {
    const next = nextAddress(error, url);
    if (next === null) throw explained(error, input);
    const passed = [...earlier, url];
    if (passed.length > mostRedirects) throw endless(error, passed.includes(next), input);
    return download(next, access, passed);
  }
}
