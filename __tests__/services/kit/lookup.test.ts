import { describe, expect, jest, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import { createLookup, notFound, pick } from '../../../src/services/kit/lookup.ts';

const wording = { service: 'Grafana', credential: 'token', hint: 'Check `schedule`.' };
const data = { id: 'S1', name: 'Data' };
const platform = { id: 'S2', name: 'Platform' };

describe('picking', () => {
  test('a schedule whose name is another one’s id is not overlooked: the wrong team would be shown', () => {
    const namedLikeAnId = { id: 'S3', name: 'S1' };
    expect(pick([data, namedLikeAnId], 'S1', wording)).toBe(namedLikeAnId);
  });

  test('an id may be written in another case, a name only where the service ignores case', () => {
    expect(pick([data], 's1', wording)).toBe(data);
    expect(pick([data], 'data', wording)).toBeNull();
    expect(pick([data], 'data', { ...wording, ignoreCase: true })).toBe(data);
  });

  test('of ids that differ only in case, the exact one is meant', () => {
    const other = { id: 's1', name: 'Finance' };
    expect([pick([data, other], 's1', wording), pick([other, data], 'S1', wording)]).toEqual([other, data]);
  });

  test('a name that two schedules have is not guessed: half of the time the wrong people would be shown', () => {
    expect(() => pick([data, { ...data, id: 'S9' }], 'Data', wording)).toThrow(
      expect.objectContaining({
        message: 'Grafana has 2 schedules named “Data”.',
        fix: 'Use an id instead of the name: S1 or S9.',
      }),
    );
  });

  test('a schedule that appears on two pages of a list is one: nobody has to choose between equals', () => {
    expect(pick([data, { ...data }], 'Data', wording)).toEqual(data);
  });
});

describe('what is not found', () => {
  test('says what was meant, so that a typo is fixed at once', () => {
    expect(notFound('Dat', [data], wording)).toMatchObject({
      message: 'Grafana has no schedule with the name or id “Dat” that this token can see.',
      fix: 'Did you mean “Data”?',
    });
  });

  test('says what to check where the token sees nothing at all', () => {
    expect(notFound('Dat', [], { ...wording, thing: 'team' })).toMatchObject({
      message: expect.stringContaining('no team'),
      fix: 'Check `schedule`.',
    });
  });
});

describe('a look-up', () => {
  const none: (name: string) => Promise<typeof data | null> = async () => null;
  function opened(over: { one?: typeof none; unlisted?: typeof none } = {}) {
    const all = jest.fn(async () => [data, platform]);
    const one = jest.fn(over.one ?? none);
    const unlisted = jest.fn(over.unlisted ?? none);
    return { lookup: createLookup({ ...wording, all, one, unlisted }), all, one, unlisted };
  }

  test('asks for one alone without the list, and only once: a large account has thousands', async () => {
    const { lookup, all, one } = opened({ one: async () => data });
    expect(await Promise.all([lookup(['Data'])('Data'), lookup(['Data'])('Data')])).toEqual([data, data]);
    expect([all, one].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });

  test('asks for many by one list: a request for each would run into the rate limit', async () => {
    const { lookup, all, one } = opened();
    const find = lookup(['Data', 'Platform']);
    expect(await Promise.all([find('Data'), find('Platform')])).toEqual([data, platform]);
    expect(await lookup(['Data', 'Platform'])('S2')).toEqual(platform);
    expect([all.mock.calls.length, one.mock.calls]).toEqual([1, [['S2']]]);
  });

  test('takes one name that is given twice for one', async () => {
    const { lookup, all } = opened({ one: async () => data });
    expect(await lookup(['Data', 'Data'])('Data')).toEqual(data);
    expect(all).not.toHaveBeenCalled();
  });

  test('asks for what the list leaves out before it says that there is no such schedule', async () => {
    const hidden = { id: 'S3', name: 'Hidden' };
    const { lookup, unlisted } = opened({ unlisted: async (name) => (name === 'Hidden' ? hidden : null) });
    const find = lookup(['Hidden', 'Data']);
    expect(await find('Hidden')).toEqual(hidden);
    expect(await find('Data')).toEqual(data);
    expect(unlisted.mock.calls).toEqual([['Hidden']]);
  });

  test('rule 8: one that is unknown stops no other', async () => {
    const { lookup } = opened();
    const find = lookup(['Dat', 'Platform']);
    await expect(find('Dat')).rejects.toThrow('no schedule with the name or id “Dat”');
    expect(await find('Platform')).toEqual(platform);
  });

  describe('whose list is too much for the service', () => {
    const tooMuch = () =>
      Promise.reject(
        new HttpFailure('X could not be reached: no answer within 10 s.', '', { tooMuch: true }),
      );

    test('asks for each of many alone, at once: one slow list must not leave every group as it was', async () => {
      const all = jest.fn(tooMuch);
      const one = jest.fn(
        async (name: string) => [data, platform].find((thing) => thing.name === name) ?? null,
      );
      const lookup = createLookup({ ...wording, all, one });
      const find = lookup(['Data', 'Platform']);
      expect(await Promise.all([find('Data'), find('Platform')])).toEqual([data, platform]);
      expect([all.mock.calls, one.mock.calls]).toEqual([[[true]], [['Data'], ['Platform']]]);
    });

    test('reads it in another way where nothing else knows a name, once for all', async () => {
      const all = jest.fn(async (bulk: boolean) => (bulk ? tooMuch() : [data, platform]));
      const find = createLookup({ ...wording, all })(['Data', 'Platform', 'Dat']);
      expect(await Promise.all([find('Data'), find('Platform')])).toEqual([data, platform]);
      await expect(find('Dat')).rejects.toMatchObject({ fix: 'Did you mean “Data”?' });
      expect(all.mock.calls).toEqual([[true], [false]]);
    });
  });

  test('rule 4: a list that can’t be read is a failure, never “no such schedule”', async () => {
    const broken = createLookup({ ...wording, all: () => Promise.reject(new Error('down')) });
    await expect(broken(['Data'])('Data')).rejects.toThrow('down');
  });
});
