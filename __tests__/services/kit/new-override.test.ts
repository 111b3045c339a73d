import { expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Shift } from '../../../src/model.ts';
import { isSameOverride, writeOverride } from '../../../src/services/kit/new-override.ts';

const status = (code: number | null) => Promise.reject(new HttpFailure(`${code}.`, '', { status: code }));

const shift = (name: string, from: string, until: string): Shift => ({
  person: { email: `${name}@example.com`, name: null, aliases: [name] },
  from: new Date(from),
  until: new Date(until),
});

const ours = shift('ana', '2026-11-27T09:00:00Z', '2026-11-27T17:00:00Z');
const others = [
  shift('ben', '2026-11-27T09:00:00Z', '2026-11-27T17:00:00Z'),
  shift('ana', '2026-11-27T09:00:00Z', '2026-11-27T18:00:00Z'),
];

/** Writes into a service whose list is one read behind for so many reads, and whose answers are these. */
function writing(answers: readonly (() => Promise<unknown>)[], lag = 0, hasTime = true) {
  const stored: Shift[] = [...others];
  const calls: string[] = [];
  let behind = 0;
  let shown = stored.length;
  const done = writeOverride({
    service: 'Rootly',
    override: ours,
    http: { pause: async () => hasTime },
    async list() {
      calls.push('list');
      behind -= 1;
      if (behind < 0) shown = stored.length;
      return stored.slice(0, shown);
    },
    write() {
      const answer = answers[calls.filter((call) => call === 'write').length];
      calls.push('write');
      behind = lag;
      return answer?.() ?? Promise.reject(new Error('asked once too often'));
    },
  });
  return { done, calls, stored };
}

test('one that exists is not written again', async () => {
  const calls: string[] = [];
  await writeOverride({
    service: 'Rootly',
    override: ours,
    http: { pause: async () => true },
    list: async () => [...others, { ...ours, from: new Date(+ours.from + 400) }],
    write: async () => calls.push('write'),
  });
  expect(calls).toEqual([]);
});

test('what the service accepted is not asked for again', async () => {
  const { done, calls } = writing([async () => {}]);
  await done;
  expect(calls).toEqual(['list', 'write']);
});

test('a lost answer to a write that happened is no failure and no second write, however late the list shows it', async () => {
  const { done, calls, stored } = writing(
    [
      () => {
        stored.push(ours);
        return status(null);
      },
    ],
    4,
  );
  await done;
  expect(calls.filter((call) => call === 'write')).toHaveLength(1);
  expect(stored.filter((one) => isSameOverride(one, ours))).toHaveLength(1);
});

test('a lost answer to a write that did not happen: it is sent again once the list has shown that', async () => {
  const { done, calls } = writing([() => status(503), async () => {}]);
  await done;
  expect(calls).toEqual(['list', 'write', ...Array(6).fill('list'), 'write']);
});

test('it is given up after the third time', async () => {
  const { done, calls } = writing([() => status(503), () => status(503), () => status(503)]);
  await expect(done).rejects.toMatchObject({ status: 503 });
  expect(calls.filter((call) => call === 'write')).toHaveLength(3);
});

test('a refusal is final', async () => {
  const { done, calls } = writing([() => status(422)]);
  await expect(done).rejects.toMatchObject({ status: 422 });
  expect(calls).toEqual(['list', 'write', 'list']);
});

test('a run without the time to look says that the outcome is unknown, and sends nothing again', async () => {
  const { done, calls } = writing([() => status(503)], 1, false);
  await expect(done).rejects.toThrow('Could not determine whether the override was written.');
  expect(calls.filter((call) => call === 'write')).toHaveLength(1);
});

test('if what exists can’t be read, nothing is written', async () => {
  const calls: string[] = [];
  const done = writeOverride({
    service: 'Rootly',
    override: ours,
    http: { pause: async () => true },
    list: () => status(503),
    write: async () => calls.push('write'),
  });
  await expect(done).rejects.toMatchObject({ status: 503 });
  expect(calls).toEqual([]);
});
