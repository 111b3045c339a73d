import { describe, expect, test } from '@jest/globals';
import { settle } from '../../../src/failure.ts';
import { page, schedule, source } from './given.ts';

const errors = (message: string, extensions?: object) => ({ errors: [{ message, extensions }], data: null });
const onCall = (answer: object) => source(() => answer).source.onCall(['Data'])('Data');

describe('an error in a 200', () => {
  test.each([
    ['wrong query for API key', { code: 'invalid_query' }, /new API key with the document/],
    ['Request canceled: external call limit reached for this request. Total calls: 101', {}, /too many/],
    ['must not be over 150', { fieldName: 'Limit', isFieldError: true }, /too many/],
    [
      'cannot override the same user twice; CONFLICTING_ID=1',
      { fieldName: 'UserID' },
      /Delete it in GoAlert/,
    ],
    ['user does not exist', { fieldName: 'AddUserID' }, /`handover-to`/],
    ['anything else', undefined, /log of the GoAlert server/],
  ])('says what to do: %s', async (message, extensions, fix) => {
    await expect(onCall(errors(message, extensions))).rejects.toMatchObject({
      message: expect.stringContaining(message),
      fix: expect.stringMatching(fix),
      status: 400,
    });
  });

  test('counts even if there is some data', async () => {
    const some = { ...page([schedule('Data')]), errors: [{ message: 'lost a shift', path: ['schedules'] }] };
    await expect(onCall(some)).rejects.toMatchObject({ status: 400 });
    expect(await onCall({ ...page([schedule('Data')]), errors: [] })).toMatchObject({ people: [] });
  });

  test.each([['boom'], [{ msg: 'boom' }], [[{ msg: 'boom' }]], [[{ message: null, reason: 'boom' }]]])(
    'counts whatever its form: %j',
    async (given) => {
      const answer = { ...page([schedule('Data')]), errors: given };
      await expect(onCall(answer)).rejects.toThrow(/refused the request: “.*boom.*”/);
    },
  );

  test('is worth another try if GoAlert does not want to say what it is', async () => {
    const { source: goalert, requests } = source(() => page([schedule('Data')]));
    await goalert.onCall(['Data'])('Data');
    const { inTrouble } = requests[0] ?? {};
    expect(inTrouble?.(errors('unexpected error'))).toBe(true);
    expect(inTrouble?.(errors('Request canceled.'))).toBe(true);
    for (const answer of [errors('must not be over 150'), page([]), null, 'text'])
      expect(inTrouble?.(answer)).toBe(false);
  });
});

test('rule 19: a status says which input to check', async () => {
  const { source: goalert, requests } = source(() => page([]));
  await settle(goalert.onCall(['Data'])('Data'));
  const fix = (status: number) => requests[0]?.fix?.(status, '');
  for (const status of [400, 401, 403, 422]) expect(fix(status)).toContain('`goalert-token`');
  expect(fix(404)).toContain('`goalert-url`');
  for (const status of [408, 429]) expect(fix(status)).toContain('key of its own');
});
