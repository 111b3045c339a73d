import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import { type OneWrite, writeOnce } from '../../../src/services/kit/write-once.ts';

const status = (code: number) => Promise.reject(new HttpFailure(`${code}.`, '', { status: code }));

/** An override of ours with this number, or somebody else's. */
interface Entry {
  readonly who: string;
  readonly number: number;
}

function writing(over: Partial<OneWrite<Entry>>) {
  const calls: string[] = [];
  const pause = async (milliseconds: number) => {
    calls.push(`pause ${milliseconds}`);
    return true;
  };
  const done = writeOnce<Entry>({
    what: 'the override',
    service: 'Opsgenie',
    http: { pause },
    write: async () => {},
    list: async () => {
      calls.push('list');
      return [];
    },
    isIt: ({ who }) => who === 'ana',
    ...over,
  });
  return { done, calls };
}

const written = async () => [
  { who: 'ben', number: 1 },
  { who: 'ana', number: 2 },
];

test('what was written is not asked for: no request too many', async () => {
  const { done, calls } = writing({});
  await expect(done).resolves.toBeUndefined();
  expect(calls).toEqual([]);
});

test.each([409, 500])(
  'what exists after %d was written: a handover that is in force is no failure',
  async (code) => {
    await expect(writing({ write: () => status(code), list: written }).done).resolves.toBeUndefined();
  },
);

test('a list that lags behind the write whose answer was lost is read again before it is believed', async () => {
  const answers = [[], [{ who: 'ben', number: 1 }]];
  const list = async () => answers.shift() ?? (await written());
  const { done, calls } = writing({ write: () => status(500), list });
  await expect(done).resolves.toBeUndefined();
  expect(calls).toEqual(['pause 500', 'pause 1000']);
});

test('a list for which the run has no time to catch up proves nothing', async () => {
  const http = { pause: async () => false };
  await expect(writing({ write: () => status(500), http }).done).rejects.toThrow('Could not determine');
});

test('a copy that the list does not show yet is removed all the same', async () => {
  const answers = [
    [],
    [
      { who: 'ana', number: 1 },
      { who: 'ana', number: 2 },
    ],
  ];
  const removed: number[] = [];
  const remove = async ({ number }: Entry) => removed.push(number);
  await writing({ list: async () => answers.shift() ?? [], remove }).done;
  expect(removed).toEqual([2]);
});

test('after a refusal the list is read once: nothing was written', async () => {
  const { done, calls } = writing({ write: () => status(409) });
  await expect(done).rejects.toMatchObject({ status: 409 });
  expect(calls).toEqual(['list']);
});

test('what does not exist after an error was not written: nobody believes to be relieved', async () => {
  const others = async () => [{ who: 'ben', number: 1 }];
  await expect(writing({ write: () => status(500), list: others }).done).rejects.toMatchObject({
    status: 500,
  });
});

describe('where what exists can’t be read', () => {
  const list = () => status(503);

  test('after a lost answer, it says that the outcome is unknown', async () => {
    await expect(writing({ write: () => status(500), list }).done).rejects.toMatchObject({
      message: 'Could not determine whether the override was written. 500.',
      fix: expect.stringContaining('the next run reads what Opsgenie has'),
      cause: { status: 500 },
    });
  });

  test('after a refusal, it was not written, and that is why', async () => {
    await expect(writing({ write: () => status(403), list }).done).rejects.toMatchObject({ status: 403 });
  });

  test('after an answer, it was written', async () => {
    await expect(writing({ list, remove: async () => {} }).done).resolves.toBeUndefined();
  });
});

describe('a service that writes a second one when asked again', () => {
  const twice = async () => [...(await written()), { who: 'ana', number: 3 }, { who: 'ana', number: 4 }];

  test.each([null, 500])('is left with one, and with those of others (answer: %p)', async (code) => {
    const removed: number[] = [];
    const remove = async ({ number }: Entry) => removed.push(number);
    const write = () => (code === null ? Promise.resolve() : status(code));
    await writing({ write, list: twice, remove }).done;
    expect(removed).toEqual([3, 4]);
  });

  test('has taken the handover even if a copy can’t be removed', async () => {
    await expect(writing({ list: twice, remove: () => status(403) }).done).resolves.toBeUndefined();
  });
});
