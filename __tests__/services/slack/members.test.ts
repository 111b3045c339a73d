import { expect, test } from '@jest/globals';
import type { LookUp } from '../../../src/model.ts';
import { createDirectory } from '../../../src/services/slack/directory.ts';
import { http } from '../given.ts';
import { slack } from './given.ts';

const address = (index: number) => `p${index}@example.com`;
const member = (index: number) => ({ id: `U${index}`, profile: { email: address(index) } });
const bot = (index: number) => ({ ...member(index), id: 'UBOT', is_bot: true });
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const people = (count: number) => upTo(count).map((index) => ({ emails: [address(index)] }));

/** A directory of a workspace whose members come in these pages; by address, everybody has the id `UBYADDRESS`. */
function workspace(...pages: readonly (readonly object[] | 'fails')[]) {
  const asked: string[] = [];
  const fake = http(({ url, body }) => {
    const given = new URLSearchParams(body);
    asked.push(`${url.split('/').at(-1)} ${[...given.values()].join()}`);
    if (!url.endsWith('users.list')) return { ok: true, user: { id: 'UBYADDRESS' } };
    const number = Number(given.get('cursor') ?? 0);
    const members = pages[number];
    if (members === 'fails') return { ok: false, error: 'missing_scope' };
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

test('ids are told by the pages too, and so are those that nobody has', async () => {
  const { look, asked } = workspace(upTo(30).map(member));
  const ids = upTo(20).map((index) => ({ id: `U${index}` }));
  expect(await look([...people(2), ...ids, { id: 'U98' }, { id: 'U99' }])).toEqual([
    ...byPage(2),
    ...byPage(20),
    { unmapped: 'Slack knows no member U98' },
    { unmapped: 'Slack knows no member U99' },
  ]);
  expect(asked).toEqual(['users.list 1000']);
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

test('who stands on no page has no account, and is not asked for again', async () => {
  const { look, asked } = workspace([]);
  const answers = await look(people(21));
  expect(answers[20]).toEqual({ unmapped: `no active Slack account has the address ${address(20)}` });
  expect(asked).toEqual(['users.list 1000']);
});

test('somebody found by one of two addresses is not read on for', async () => {
  const { look, asked } = workspace(upTo(21).map(member), []);
  const wanted = people(21).map(({ emails }) => ({ emails: [...emails, `old-${emails}`] }));
  expect(await look(wanted)).toEqual(byPage(21));
  expect(asked).toEqual(['users.list 1000']);
});

test('whom a page told by their second address is not asked for by the first, while others are', async () => {
  const { look, asked } = workspace(upTo(21).map(member), []);
  const wanted = [...people(20), { emails: ['old@example.com', address(20)] }, { emails: ['x@example.com'] }];
  expect(await look(wanted)).toEqual([...byPage(21), 'UBYADDRESS']);
  expect(asked).toEqual(['users.list 1000', 'users.lookupByEmail x@example.com']);
});

test('rule 6: an account that is not to be used is told of only where no page has a better one', async () => {
  const few = upTo(10).map(member);
  const pages = [
    [...few, bot(10), bot(11)],
    [member(10), bot(12)],
  ];
  const answers = await workspace(...pages).look(people(21));
  expect(answers[10]).toBe('U10');
  for (const index of [11, 12])
    expect(answers[index]).toEqual({ unmapped: 'the Slack account UBOT is a bot' });
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
