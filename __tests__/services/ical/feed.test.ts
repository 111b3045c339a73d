import { describe, expect, test } from '@jest/globals';
import { asFailure } from '../../../src/failure.ts';
import { createHttp } from '../../../src/http/http.ts';
import { inputs } from '../../../src/services/ical/inputs.ts';
import { createSource } from '../../../src/services/ical/source.ts';
import { inHours, now, type Reply, world } from '../../given.ts';
import { contextOf } from '../given.ts';
import { address, calendar, event } from './given.ts';

const feed = { text: calendar(event('DTSTART:20261120T080000Z', 'DURATION:P7D')) };
const to = (location: string, status = 302): Reply => ({ status, headers: { location } });

/** What comes of a feed at an address where requests get these replies in turn. */
async function read(replies: readonly Reply[], url = address) {
  const masked: string[] = [];
  const given = world(replies, { mask: (secret) => masked.push(secret) });
  const source = createSource(contextOf(inputs, createHttp(given, inHours(1)), { 'ical-url': url }));
  const failure = await source
    .onCall(
      ['Data'],
      now,
    )('Data')
    .then(() => null, asFailure);
  const sent = given.sent.map(({ url, init: { headers } }) => ({ url, headers }));
  return { sent, masked, failure, reason: failure?.reason ?? '' };
}

describe('a feed', () => {
  test('is asked for as a browser does it, since Office 365 answers nobody else', async () => {
    const { sent, failure } = await read([feed]);
    expect(failure).toBeNull();
    expect(sent).toEqual([
      {
        url: address,
        headers: {
          Accept: 'text/calendar, */*;q=0.1',
          'User-Agent': expect.stringMatching(/^Mozilla\/5\.0 \(Windows.*Chrome\/\d+/),
        },
      },
    ]);
  });

  test.each([
    ['to another path', '/new/calendar.ics?key=1', 'https://calendar.example.com/new/calendar.ics?key=1'],
    ['to the whole address', 'https://calendar.example.com/b.ics', 'https://calendar.example.com/b.ics'],
    ['beside it', 'b.ics', 'https://calendar.example.com/private-verysecret/b.ics'],
    ['for calendars', 'webcal://calendar.example.com/b.ics', 'https://calendar.example.com/b.ics'],
    ['with the usual port', 'https://calendar.example.com:443/b.ics', 'https://calendar.example.com/b.ics'],
  ])('follows a redirect within its server, %s', async (_, location, next) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const { sent, failure } = await read([to(location, status), feed]);
      expect(failure).toBeNull();
      expect(sent.map(({ url }) => url)).toEqual([address, next]);
    }
  });

  test('masks where a redirect leads', async () => {
    const { masked } = await read([to('/a-new-secret/calendar.ics'), feed]);
    expect(masked).toContain('/a-new-secret/calendar.ics');
  });

  test('follows on this machine without https', async () => {
    const { sent } = await read([to('/b'), feed], 'http://127.0.0.1:8080/a');
    expect(sent.map(({ url }) => url)).toEqual(['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/b']);
  });

  test.each([
    ['to another server', 'https://evil.example.org/a-secret-path.ics'],
    ['to another port', 'https://calendar.example.com:8443/a-secret-path.ics'],
    ['to plain http', 'http://calendar.example.com/a-secret-path.ics'],
    ['with other credentials in it', 'https://a:b@evil.example.org/a-secret-path.ics'],
    ['to nowhere', 'javascript:alert(1)'],
    ['to what is no address', 'https://'],
  ])('follows none %s', async (_, location) => {
    const { sent, reason } = await read([to(location), feed]);
    expect(sent).toHaveLength(1);
    expect(reason).toContain('The calendar answered 302 to GET (a secret address), a redirect.');
    expect(reason).toContain('Set `ical-url` to the final address');
    expect(reason).not.toMatch(/a-secret-path|evil/);
  });

  test('follows none to nowhere', async () => {
    const { sent, reason } = await read([{ status: 302 }, feed]);
    expect(sent).toHaveLength(1);
    expect(reason).toContain('a redirect');
  });

  test('follows no circle', async () => {
    const { sent, reason } = await read(Array.from({ length: 10 }, () => to(address)));
    expect(sent).toHaveLength(6);
    expect(reason).toContain('The calendar’s server redirects in a circle.');
    expect(reason).not.toContain('Only redirects within the same server');
  });

  test('follows none of several in a circle, nor very many', async () => {
    const circle = Array.from({ length: 10 }, (_, index) => to(index % 2 === 0 ? '/b' : address));
    expect((await read(circle)).reason).toContain('redirects in a circle');
    const { sent, reason } = await read(Array.from({ length: 10 }, (_, index) => to(`/secret${index}`)));
    expect(sent).toHaveLength(6);
    expect(reason).toContain('The calendar’s server redirects again and again.');
    expect(reason).not.toContain('/secret');
  });

  test.each([
    ['by its page', to('/owa/auth/errorfe.aspx?httpCode=500'), ''],
    ['by its page elsewhere', to('https://outlook.example.com/owa/errorfe.aspx'), ''],
    [
      'by a header',
      {
        status: 302,
        headers: {
          location: '/b',
          'x-owa-error': 'Microsoft.Exchange.Clients.Owa2.OwaBasicUnsupportedException',
        },
      },
      ' (OwaBasicUnsupportedException)',
    ],
    ['in a refusal', { status: 440, headers: { 'x-owa-error': 'Gone' } }, ' (Gone)'],
  ])('explains a refusal of Office 365 %s', async (_, reply, word) => {
    const { sent, reason } = await read([reply, feed]);
    expect(sent).toHaveLength(1);
    expect(reason).toContain(`Office 365 refused to return the calendar${word}.`);
    expect(reason).toContain('publish the calendar again in Outlook');
  });

  test.each([400, 401, 403, 404, 406, 410, 451])(
    'that is refused with %i points at its input',
    async (status) => {
      const { reason } = await read([{ status }]);
      expect(reason).toContain(`answered ${status}`);
      expect(reason).toContain('Check `ical-url`');
    },
  );
});

describe('a user name and a password in the address', () => {
  const url = 'https://ana:p%40ss%3Aword@calendar.example.com/a.ics';
  const authorization = `Basic ${Buffer.from('ana:p@ss:word').toString('base64')}`;

  test('become a header, also after a redirect, and are masked in all their forms', async () => {
    const { sent, masked, failure } = await read([to('/b.ics'), feed], url);
    expect(failure).toBeNull();
    expect(sent.map(({ url }) => url)).toEqual([
      'https://calendar.example.com/a.ics',
      'https://calendar.example.com/b.ics',
    ]);
    for (const { headers } of sent) expect(headers).toMatchObject({ Authorization: authorization });
    expect(masked).toEqual(
      expect.arrayContaining(['p%40ss%3Aword', 'p@ss:word', authorization.replace('Basic ', '')]),
    );
  });

  test.each([
    ['without a password', 'hunter%32hunter2', 'hunter2hunter2', ''],
    ['that is long', '0123456789%61bcdef', '0123456789abcdef', ':x-oauth-basic'],
  ])(
    'a token instead of a user name %s is masked, as the server may repeat it',
    async (_, user, token, more) => {
      const { masked } = await read([feed], `https://${user}${more}@calendar.example.com/a.ics`);
      expect(masked).toEqual(expect.arrayContaining([user, token]));
    },
  );

  test('a short user name is not masked: it could be a word in any message', async () => {
    expect((await read([feed], url)).masked).not.toContain('ana');
    expect((await read([feed], 'https://joe@calendar.example.com/a.ics')).masked).not.toContain('joe');
  });

  test('are named where they are refused, and appear nowhere', async () => {
    const { reason } = await read([{ status: 401 }], url);
    expect(reason).toContain('Check the user name and the password in `ical-url`');
    expect(reason).not.toMatch(/p%40ss|p@ss/);
  });

  test('never go elsewhere', async () => {
    const { sent } = await read([to('https://evil.example.org/'), feed], url);
    expect(sent).toHaveLength(1);
  });

  test('one without the other, or not encoded, is sent unchanged', async () => {
    const of = async (credentials: string) =>
      (await read([feed], `https://${credentials}@calendar.example.com/`)).sent[0]?.headers.Authorization;
    expect(await of('token')).toBe(`Basic ${Buffer.from('token:').toString('base64')}`);
    expect(await of(':secret')).toBe(`Basic ${Buffer.from(':secret').toString('base64')}`);
    expect(await of('ana:100%zz')).toBe(`Basic ${Buffer.from('ana:100%zz').toString('base64')}`);
  });
});
