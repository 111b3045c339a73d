import { describe, expect, test } from '@jest/globals';
import type { LookUp } from '../../../src/model.ts';
import { createDirectory } from '../../../src/services/slack/directory.ts';
import { http } from '../given.ts';
import { slack } from './given.ts';

const address = (index: number) => `p${index}@example.com`;
const member = (index: number) => ({ id: `U${index}`, profile: { email: address(index) } });
const bot = (index: number) => ({ ...member(index), id: 'UBOT', is_bot: true });
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const people = (count: number) => upTo(count).map((index) => ({ emails: [address(index)] }));

/** A page after which the same cursor comes again. */
const circle = { members: [] };

/**
 * A directory of a workspace whose members come in these pages; by address, everybody has the id `UBYADDRESS`, but for
 * those at `nobody.example`.
 */
function workspace(...pages: readonly (readonly object[] | 'fails' | typeof circle)[]) {
  const asked: string[] = [];
  const fake = http(({ url, body }) => {
    const given = new URLSearchParams(body);
    asked.push(`${url.split('/').at(-1)} ${[...given.values()].join()}`);
    if (url.endsWith('users.info')) return { ok: false, error: 'user_not_found' };
    if (given.get('email')?.endsWith('nobody.example')) return { ok: false, error: 'users_not_found' };
    if (!url.endsWith('users.list')) return { ok: true, user: { id: 'UBYADDRESS' } };
    const number = Number(given.get('cursor') ?? 0);
    const members = pages[number];
    if (members === 'fails') return { ok: false, error: 'missing_scope' };
    if (members === circle)
      return { ok: true, ...circle, response_metadata: { next_cursor: String(number) } };
    const next = number + 1 < pages.length ? String(number + 1) : '';
    return { ok: true, members, response_metadata: { next_cursor: next } };
  });
  const { find } = createDirectory(slack(fake));
  const look = async (wanted: readonly LookUp[]) =>
    (await Promise.all(wanted.map(find(wanted)))).map((answer) =>
      'account' in answer ? answer.account.id : answer,
    );
  return { look, asked };
}

const byPage = (count: number) => upTo(count).map((index) => `U${index}`);

test('twenty people are looked up one by one, by address or by id', async () => {
  const { look, asked } = workspace([]);
  await look([...people(18), { id: 'U1' }, { id: 'U2' }]);
  expect(asked.filter((request) => request.startsWith('users.list'))).toEqual([]);
  expect(asked).toHaveLength(20);
});

test('ids are found on the pages too, and those on none are looked up', async () => {
  const { look, asked } = workspace(upTo(30).map(member));
  const ids = upTo(20).map((index) => ({ id: `U${index}` }));
  expect(await look([...people(2), ...ids, { id: 'U98' }, { id: 'U99' }])).toEqual([
    ...byPage(2),
    ...byPage(20),
    { unmapped: 'Slack has no member U98' },
    { unmapped: 'Slack has no member U99' },
  ]);
  expect(asked).toEqual(['users.list 1000', 'users.info U98', 'users.info U99']);
});

test('more are read from a page of members, and no page follows once everybody is found', async () => {
  const { look, asked } = workspace([{ id: 'U0' }, ...upTo(30).map(member)], []);
  expect(await look(people(21))).toEqual(byPage(21));
  expect(asked).toEqual(['users.list 1000']);
});

test('pages are read while more people are left than pages were read', async () => {
  const { look, asked } = workspace(upTo(19).map(member), [], []);
  expect(await look(people(21))).toEqual([...byPage(19), 'UBYADDRESS', 'UBYADDRESS']);
  const single = [19, 20].map((index) => `users.lookupByEmail ${address(index)}`);
  expect(asked).toEqual(['users.list 1000', 'users.list 1000,1', ...single]);
});

describe('rule 25: somebody is unmapped only once Slack was asked for that address', () => {
  const nobody = { emails: ['x@nobody.example'] };

  test('who is on no page is looked up, once', async () => {
    const { look, asked } = workspace(upTo(20).map(member));
    const answers = await look([...people(21), nobody]);
    expect(answers).toEqual([
      ...byPage(20),
      'UBYADDRESS',
      { unmapped: 'has no active Slack account (looked up x@nobody.example)' },
    ]);
    expect(asked).toEqual([
      'users.list 1000',
      `users.lookupByEmail ${address(20)}`,
      'users.lookupByEmail x@nobody.example',
    ]);
  });

  test('a page that shows no address of any full member ends the reading', async () => {
    const hidden = upTo(30).map((index) => ({ id: `U${index}`, profile: {} }));
    const { look, asked } = workspace([{ ...bot(1) }, ...hidden], []);
    expect(await look(people(21))).toEqual(upTo(21).map(() => 'UBYADDRESS'));
    expect(asked.filter((request) => request.startsWith('users.list'))).toHaveLength(1);
  });

  test('a page of nobody but bots, deactivated people and guests does not', async () => {
    const others = upTo(3).map((index) => ({ id: `UX${index}`, is_bot: true }));
    const { look, asked } = workspace(others, upTo(30).map(member));
    expect(await look(people(21))).toEqual(byPage(21));
    expect(asked).toEqual(['users.list 1000', 'users.list 1000,1']);
  });

  test('a cursor that comes again is not followed', async () => {
    const { look, asked } = workspace(upTo(5).map(member), circle);
    expect(await look(people(21))).toEqual([...byPage(5), ...upTo(16).map(() => 'UBYADDRESS')]);
    expect(asked.filter((request) => request.startsWith('users.list'))).toEqual([
      'users.list 1000',
      'users.list 1000,1',
    ]);
  });
});

test('somebody found by one of two addresses is not read on for', async () => {
  const { look, asked } = workspace(upTo(21).map(member), []);
  const wanted = people(21).map(({ emails }) => ({ emails: [...emails, `old-${emails}`] }));
  expect(await look(wanted)).toEqual(byPage(21));
  expect(asked).toEqual(['users.list 1000']);
});

test('somebody found on a page by a second address is not looked up by the first, while others are', async () => {
  const { look, asked } = workspace(upTo(21).map(member), []);
  const wanted = [...people(20), { emails: ['old@example.com', address(20)] }, { emails: ['x@example.com'] }];
  expect(await look(wanted)).toEqual([...byPage(21), 'UBYADDRESS']);
  expect(asked).toEqual(['users.list 1000', 'users.lookupByEmail x@example.com']);
});

test('rule 6: an unusable account is reported only if no page has a better one', async () => {
  const few = upTo(10).map(member);
  const pages = [
    [...few, bot(10), bot(11)],
    [member(10), bot(12)],
  ];
  const unusable = (index: number) => ({ ...bot(index), profile: { email: `p${index}@nobody.example` } });
  const [first = [], second = []] = pages;
  const { look } = workspace([...first, unusable(21)], [...second, unusable(22)]);
  const wanted = [...people(21), ...[21, 22].map((index) => ({ emails: [`p${index}@nobody.example`] }))];
  const answers = await look(wanted);
  expect(answers[10]).toBe('U10');
  // Somebody else has the address of these bots.
  for (const index of [11, 12]) expect(answers[index]).toBe('UBYADDRESS');
  for (const index of [21, 22])
    expect(answers[index]).toMatchObject({ unmapped: 'the Slack account UBOT is a bot' });
});

test('rule 6: an account that is not to be used does not end the search for a better one', async () => {
  const first = [...upTo(19).map(member), bot(19), bot(20)];
  expect((await workspace(first, [member(19)], []).look(people(21)))[19]).toBe('U19');
});

test('rule 4: after a page that can’t be read everybody left is looked up one by one', async () => {
  const { look, asked } = workspace(upTo(5).map(member), 'fails');
  expect(await look(people(21))).toEqual([...byPage(5), ...upTo(16).map(() => 'UBYADDRESS')]);
  expect(asked).toHaveLength(18);
});
