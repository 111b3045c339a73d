import { describe, expect, test } from '@jest/globals';
import { Failure, type Result } from '../../src/failure.ts';
import type { Identity, Override, Overrides, Person, Shift, Source } from '../../src/model.ts';
import { prepareHandover, type ScheduleState } from '../../src/on-call/handover.ts';
import type { Services } from '../../src/services/connect.ts';
import type { HandoverRequest } from '../../src/settings/types.ts';
import { account, ana, ben, cleo, hour, ids, inHours, now, shift } from '../given.ts';

/**
 * A pager that knows Ana and Ben by address, Ben also as `bmeyer` and `PUBEN01`. `scheduled` are its shifts without
 * overrides: with them, overrides can be ended.
 */
function pager(existing: readonly Override[] = [], scheduled?: readonly Shift[] | null) {
  const written: Override[] = [];
  const ended: Override[] = [];
  const overrides: Overrides = {
    find: async ({ email, aliases }) => {
      if (email === ana.email) return { ...ana, name: 'Ana Silva' };
      const isBen = email === ben.email || aliases.includes('bmeyer') || aliases.includes('PUBEN01');
      return isBen ? { ...ben, name: 'Ben Meyer' } : null;
    },
    list: async () => [...existing, ...written].filter((one) => !ended.includes(one)),
    write: async (_schedule, override) => {
      written.push(override);
    },
    ...(scheduled !== undefined && {
      scheduled: async () => scheduled,
      end: async (_schedule: string, override: Override) => {
        ended.push(override);
      },
    }),
  };
  return { overrides, written, ended };
}

interface Case {
  to?: string;
  end?: HandoverRequest['end'];
  onCall?: readonly Person[];
  note?: string | null;
  disabled?: boolean;
  state?: Partial<ScheduleState>;
  overrides?: Overrides | undefined;
  slack?: Result<Identity>;
  sources?: readonly string[];
  /** Who is on call when the pager is asked again, and the shifts that it gives when asked for more. */
  again?: readonly Person[];
  more?: readonly Shift[] | Failure;
  timezone?: string;
}

function prepare({
  to = 'ben@example.com',
  end = null,
  onCall = [ana],
  note = null,
  disabled = false,
  state = {},
  ...rest
}: Case) {
  const { slack = { unmapped: 'Slack knows no member' }, sources = ['A'] } = rest;
  const overrides = 'overrides' in rest ? rest.overrides : pager().overrides;
  const { again, more, timezone } = rest;
  const answer =
    <T>(value: T | Failure | undefined) =>
    () =>
    async () => {
      if (value === undefined) throw new Error('no schedule is read');
      if (value instanceof Failure) throw value;
      return value;
    };
  const source: Source = {
    onCall: answer(again && { people: again, note: null }),
    shifts: answer(more),
    ...(timezone && { timezone: async () => timezone }),
    ...(overrides && { overrides }),
  };
  const services: Services = {
    source: async () => source,
    directory: async (key) => {
      expect(key).toBe('slack');
      return {
        find: () => async () => {
          if (slack instanceof Failure) throw slack;
          return slack;
        },
      };
    },
    target: () => Promise.reject(new Error('no target is asked for')),
    alerts: () => Promise.reject(new Error('nobody is told')),
    absences: () => null,
    fresh: () => services,
    notices: () => [],
    checks: async () => [],
  };
  const shifts = [shift(ana, -5, 10), shift(ben, 10, 30)];
  return prepareHandover(
    { to, end },
    sources.map((schedule) => ({ kind: 'opsgenie', schedule })),
    {
      onCall: { people: onCall, note, ...(disabled && { disabled: true }) },
      shifts,
      now,
      end: inHours(48),
      ...state,
    },
    services,
    [
      { names: ['bmeyer'], accounts: { slack: ids.ben } },
      { names: ['puben01'], written: ['PUBEN01'], accounts: { slack: 'U0BENSOTHER' } },
      { names: ['nobody-knows'], accounts: { slack: ids.cleo } },
    ],
  );
}

/** What it writes, once it is carried out. */
async function carriedOut(given: Case, box = pager()) {
  const handover = await prepare({ overrides: box.overrides, ...given });
  await handover.write();
  return { handover, ...box };
}

/** The only override that it writes. */
const override = async (given: Case): Promise<Override> => {
  const { handover, written } = await carriedOut(given);
  const [only, ...others] = written;
  if (!only || others.length > 0) throw new Error(`it writes ${written.length} overrides`);
  expect([handover.isNeeded, handover.keeps]).toEqual([true, false]);
  return only;
};

describe('a handover lasts', () => {
  test('until the current shift ends, if nothing is said', async () => {
    expect(await override({})).toMatchObject({ person: { email: ben.email }, from: now, until: inHours(10) });
  });

  test('as long as it says, or until then', async () => {
    expect((await override({ end: { for: 3 * hour } })).until).toEqual(inHours(3));
    expect((await override({ end: { until: inHours(20) } })).until).toEqual(inHours(20));
  });

  test('in whole seconds, so that the pager’s clock agrees', async () => {
    const state = { now: new Date(now.getTime() + 999) };
    const { from, until } = await override({ state, end: { for: hour } });
    expect([from, until]).toEqual([now, inHours(1)]);
  });

  test('never no time at all', async () => {
    const at = (milliseconds: number) => new Date(now.getTime() + milliseconds);
    await expect(prepare({ state: { now: at(1_200) }, end: { until: at(1_000) } })).rejects.toThrow(
      'The handover would end before it begins.',
    );
    const { from, until } = await override({ state: { now: at(1_200) }, end: { until: at(2_000) } });
    expect([from, until]).toEqual([at(1_000), at(2_000)]);
  });

  test('not until nobody knows when', async () => {
    await expect(prepare({ state: { shifts: [] } })).rejects.toThrow(
      'doesn’t say when the current shift ends',
    );
    await expect(prepare({ state: { shifts: [shift(ana, -5, 90)] } })).rejects.toMatchObject({
      fix: 'Say how long the handover lasts: `handover-for` or `handover-until`.',
    });
  });
});

describe('who takes over', () => {
  test.each(['ben@example.com', 'BEN@Example.com', 'bmeyer', 'BMeyer', ids.ben, 'puben01', 'U0BENSOTHER'])(
    'may be written %s',
    async (to) => {
      const slack = account(ids.ben, 'Ben', 'ben@example.com');
      const { person } = await override({ to, slack });
      expect(person).toMatchObject({ email: 'ben@example.com', name: 'Ben Meyer' });
    },
  );

  test('may be a Slack id that only Slack knows', async () => {
    const slack = account('U0STRANGER', 'Ben', 'ben@example.com');
    expect((await override({ to: 'U0STRANGER', slack })).person.email).toBe('ben@example.com');
  });

  test('is nobody without a name that anybody knows', async () => {
    await expect(prepare({ to: 'Ben Meyer' })).rejects.toThrow('`handover-to` names nobody: “Ben Meyer”.');
    await expect(prepare({ to: '__proto__' })).rejects.toThrow('`handover-to` names nobody');
  });

  test('must be known to the pager', async () => {
    await expect(prepare({ to: 'eve@example.com' })).rejects.toThrow('Opsgenie has no user eve@example.com.');
  });

  test('is not guessed where Slack knows no such member, or gives no address', async () => {
    await expect(prepare({ to: 'U0STRANGER' })).rejects.toThrow('can’t be used: Slack knows no member.');
    await expect(prepare({ to: 'U0STRANGER', slack: account('U0STRANGER') })).rejects.toThrow(
      'there is no e-mail address of U0STRANGER',
    );
  });

  test('rule 4: is not known after a failed look-up', async () => {
    const failure = new Failure('Slack answered 503.', '');
    await expect(prepare({ to: 'U0STRANGER', slack: failure })).rejects.toBe(failure);
  });
});

describe('a handover is refused', () => {
  test('for two schedules, or none', async () => {
    for (const sources of [[], ['A', 'B']]) {
      await expect(prepare({ sources })).rejects.toThrow('exactly one schedule with one source');
    }
  });

  test('where the pager takes no overrides', async () => {
    await expect(prepare({ overrides: undefined })).rejects.toThrow('can’t be written into Opsgenie');
  });

  test('where nothing can be written from here, unless nothing has to be', async () => {
    const check = () => {
      throw new Failure('The file can’t be changed.', '');
    };
    const overrides = { ...pager().overrides, check };
    await expect(prepare({ overrides })).rejects.toThrow('can’t be changed');
    await expect(prepare({ overrides, end: { for: 20 * hour }, onCall: [ben] })).rejects.toThrow(
      'can’t be changed',
    );
    expect((await prepare({ overrides, to: 'ana@example.com' })).isNeeded).toBe(false);
  });

  test('where the schedule is disabled', async () => {
    await expect(prepare({ onCall: [], note: 'it is disabled', disabled: true })).rejects.toThrow(
      'no effect: it is disabled.',
    );
  });
});

test('one of two on call may take over alone', async () => {
  expect((await override({ onCall: [ana, ben] })).person.email).toBe('ben@example.com');
});

test('somebody may take over where nobody is on call, until the next shift', async () => {
  expect(await override({ onCall: [], state: { shifts: [shift(ana, 7, 20)] } })).toMatchObject({
    until: inHours(7),
  });
});

describe('whoever is on call already', () => {
  const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const alias: Person = { ...ben, email: null, aliases: ['BEN@example.com'] };
  const until = (end: Date) => ({ from: inHours(-5), until: end });
  const shiftOf = (end: Date): Shift => ({ person: alias, ...until(end) });
  const onCall = { onCall: [alias], end: { for: 12 * hour } };

  test('keeps it, and the rest of the time asked for is written', async () => {
    const shifts = [shiftOf(inHours(1)), shift(ana, 1, 30)];
    const { handover, written } = await carriedOut({ ...onCall, state: { shifts } });
    expect(written).toMatchObject([{ person: { email: ben.email }, from: inHours(1), until: inHours(12) }]);
    expect(handover).toMatchObject({ isNeeded: true, keeps: true, from: now, until: inHours(12) });
    expect(handover.outlook).toMatchObject({ until: inHours(12), next: [ana] });
  });

  test('has nothing to do where the shift lasts as long, and that is a success', async () => {
    const { handover, written } = await carriedOut({ ...onCall, state: { shifts: [shiftOf(inHours(12))] } });
    expect(written).toEqual([]);
    expect(handover).toMatchObject({ isNeeded: false, keeps: true, until: inHours(12) });
  });

  test('has nothing to do if no end was given, whether or not the pager has one', async () => {
    const known = await carriedOut({
      onCall: [ben],
      state: { shifts: [shift(ben, -5, 9), shift(ana, 9, 20)] },
    });
    expect(known.handover).toMatchObject({ isNeeded: false, until: inHours(9) });
    const unknown = await carriedOut({ onCall: [ben], state: { shifts: [] } });
    expect(unknown.handover).toMatchObject({ isNeeded: false, until: null });
    expect([...known.written, ...unknown.written]).toEqual([]);
  });

  test('keeps it over shifts in a row, up to the first moment with somebody else', async () => {
    const shifts = [shiftOf(inHours(1)), shift(ben, 1, 3), shift(ben, 3, 9), shift(ana, 5, 6)];
    const { written } = await carriedOut({ ...onCall, state: { shifts } });
    expect(written).toMatchObject([{ from: inHours(5), until: inHours(12) }]);
  });

  test.each([
    ['a minute sooner', 12 * 60 - 0.99, 0],
    ['an hour sooner', 11 * 60, 1],
    ['two minutes sooner', 12 * 60 - 2, 1],
    ['later', 13 * 60, 0],
  ])(
    'by an override that ends %s than is asked now: it is extended, if at all',
    async (_, minutes, writes) => {
      const own = { id: 'x', person: ben, ...until(inMinutes(minutes)) };
      const box = pager([own]);
      // The shifts say it, or where they can't be read the override itself.
      const read = await carriedOut({ ...onCall, state: { shifts: [shiftOf(own.until)] } }, box);
      const unread = await carriedOut(
        { ...onCall, state: { end: now }, more: new Failure('503', '') },
        pager([own]),
      );
      for (const { written } of [read, unread]) {
        expect(written.map(({ from, until }) => [from, until])).toEqual(
          writes === 0 ? [] : [[own.until, inHours(12)]],
        );
      }
    },
  );

  test('is looked up in the shifts to come where they were not read so far', async () => {
    const more = [shiftOf(inHours(7)), shift(ana, 7, 20)];
    const { written } = await carriedOut({ ...onCall, state: { shifts: [], end: now }, more });
    expect(written).toMatchObject([{ from: inHours(7), until: inHours(12) }]);
  });

  test('has all of it written where the pager says nothing of how long it lasts', async () => {
    const { written } = await carriedOut({ ...onCall, state: { shifts: [] } });
    expect(written).toMatchObject([{ from: now, until: inHours(12) }]);
  });
});

describe('handing back to who is scheduled', () => {
  const bens = { id: 'PAGER-1', person: ben, from: inHours(-1), until: inHours(7) };
  const toAna = { to: 'ana@example.com', onCall: [ben], again: [ana] };
  const state = { shifts: [shift(ben, -1, 7), shift(ana, 7, 30)] };
  const back = (end: HandoverRequest['end'], box: ReturnType<typeof pager>, over: Case = {}) =>
    carriedOut({ ...toAna, end, state, ...over }, box);

  test.each([null, { for: 7 * hour }, { for: 12 * hour }])('ends the override, given %j', async (end) => {
    const { handover, ended, written } = await back(end, pager([bens], [shift(ana, -5, 30)]));
    expect([ended, written]).toEqual([[bens], []]);
    expect(handover).toMatchObject({
      isNeeded: true,
      keeps: false,
      onCall: { people: [{ email: ana.email }] },
    });
  });

  test('ends all that keep them from it, those of others that are still to come too', async () => {
    const next = { id: 'PAGER-2', person: ben, from: inHours(7), until: inHours(9) };
    const { ended } = await back({ for: 9 * hour }, pager([bens, next], [shift(ana, -5, 30)]));
    expect(ended).toEqual([bens, next]);
  });

  test('writes only what goes on after their own shift', async () => {
    const { ended, written } = await back(
      { for: 12 * hour },
      pager([bens], [shift(ana, -5, 8), shift(ben, 8, 20)]),
    );
    expect(ended).toEqual([bens]);
    expect(written).toMatchObject([{ person: { email: ana.email }, from: inHours(8), until: inHours(12) }]);
  });

  test.each<[string, Case, ReturnType<typeof pager>]>([
    ['the pager can end none', {}, pager([bens])],
    ['the pager does not tell who is scheduled', {}, pager([bens], null)],
    ['somebody else is scheduled', {}, pager([bens], [shift(cleo, -5, 30)])],
    ['nobody is', {}, pager([bens], [])],
    ['two are', {}, pager([bens], [shift(ana, -5, 30), shift(cleo, -5, 30)])],
    [
      'it is for less than the override lasts',
      { end: { for: 2 * hour } },
      pager([bens], [shift(ana, -5, 30)]),
    ],
    [
      'their shift ends before the override does',
      { end: { for: 9 * hour } },
      pager([bens], [shift(ana, -5, 6)]),
    ],
    ['no override is why', {}, pager([], [shift(ana, -5, 30)])],
  ])('lays an override over it where %s', async (_, over, box) => {
    const { ended, written } = await back({ for: 7 * hour }, box, over);
    expect(ended).toEqual([]);
    expect(written).toMatchObject([{ person: { email: ana.email }, from: now }]);
  });

  test.each<[string, Partial<Case>]>([
    ['somebody else is on call all the same', { again: [cleo] }],
    ['nobody knows who is on call then', { again: undefined as unknown as Person[] }],
  ])('lays an override over it as well where %s', async (_, over) => {
    const { ended, written } = await back(null, pager([bens], [shift(ana, -5, 30)]), over);
    expect(ended).toEqual([bens]);
    expect(written).toMatchObject([{ person: { email: ana.email }, from: now, until: inHours(7) }]);
  });
});

describe('a local end', () => {
  const end = { untilLocal: '2026-11-23T18:00' };

  test('is in the schedule’s zone', async () => {
    expect((await override({ end, timezone: 'Europe/Berlin' })).until).toEqual(inHours(8));
  });

  test('means nothing without one', async () => {
    await expect(prepare({ end })).rejects.toThrow(/without an offset.*opsgenie doesn’t say which time zone/);
  });

  test('is bounded like any other', async () => {
    const at = (untilLocal: string) => prepare({ end: { untilLocal }, timezone: 'Europe/Berlin' });
    await expect(at('2026-11-23T09:59')).rejects.toThrow('would end before it begins');
    await expect(at('2026-12-25T09:00')).rejects.toThrow('at most 31 days');
  });
});

test('an override has an id of its own at another time', async () => {
  const [first, later, same] = [
    await override({}),
    await override({ state: { now: inHours(1) } }),
    await override({}),
  ];
  expect(first.id).toMatch(/^on-call-sync-[0-9a-f]{12}-\d+$/);
  expect(first.id).toBe(same.id);
  expect(first.id).not.toBe(later.id);
});

describe('what is known once it exists', () => {
  test('is who is on call, until when, and who comes back', async () => {
    const { onCall, outlook } = await prepare({ end: { for: 2 * hour } });
    expect(onCall.people).toEqual([expect.objectContaining({ email: 'ben@example.com' })]);
    expect(outlook).toMatchObject({ until: inHours(2), next: [ana] });
  });

  test('is a later end where the own shift follows at once', async () => {
    expect((await prepare({})).outlook.until).toEqual(inHours(30));
  });

  test('is the end of the override where no shifts were read', async () => {
    const { outlook } = await prepare({ end: { for: 2 * hour }, state: { shifts: [], end: now } });
    expect(outlook).toMatchObject({ until: inHours(2), next: null });
  });

  test('is not written before it is asked to be', async () => {
    const { overrides, written } = pager();
    const handover = await prepare({ overrides });
    expect(written).toEqual([]);
    await handover.write();
    expect(written).toMatchObject([{ person: { email: ben.email }, from: now, until: inHours(10) }]);
  });
});
