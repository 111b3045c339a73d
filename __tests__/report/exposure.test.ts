import { describe, expect, test } from '@jest/globals';
import { exposureWarnings } from '../../src/report/exposure.ts';

const env = { GITHUB_EVENT_PATH: '/event.json' };
const warnings = (text: string | null, hides = false, from: { GITHUB_EVENT_PATH?: string } = env) =>
  exposureWarnings(from, async () => text, hides);
const event = (isPrivate: unknown) =>
  JSON.stringify({ schedule: '* * * * *', repository: { private: isPrivate } });

describe('a public repository', () => {
  test('is told that everybody can read who is on call, and what to do', async () => {
    expect(await warnings(event(false))).toEqual([
      'This repository is public: everybody can read who is on call in the log, the summary and the outputs, with e-mail addresses. Set `hide-addresses: true` to show names only, or move the workflow to a private repository.',
    ]);
  });

  test('that hides addresses is not', async () => expect(await warnings(event(false), true)).toEqual([]));
});

test.each([
  ['private', event(true)],
  ['of an event that does not say so', '{"schedule":"* * * * *"}'],
  ['of an event that nobody can read', '{'],
  ['of an event of another form', event('no')],
  ['without an event', null],
])('a repository %s is no reason for a warning', async (_, text) => {
  expect(await warnings(text)).toEqual([]);
});

test('outside of GitHub there is no repository', async () => {
  expect(await warnings(event(false), false, {})).toEqual([]);
  expect(await exposureWarnings(env, () => Promise.reject(new Error('EACCES')), false)).toEqual([]);
});
