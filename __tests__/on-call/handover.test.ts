import { describe, expect, test } from '@jest/globals';
import { Failure, type Result } from '../../src/failure.ts';
import type { Identity, Override, Overrides, Person, Source } from '../../src/model.ts';
import { type Handover, prepareHandover, type ScheduleState } from '../../src/on-call/handover.ts';
import type { Services } from '../../src/services/registry.ts';
import type { HandoverRequest } from '../../src/settings/types.ts';
import { account, ana, ben, hour, ids, inHours, now, shift } from '../given.ts';

/** A pager that knows Ana and Ben by address, Ben also as `bmeyer`. */
function pager(existing: readonly Override[] = []) {
  const written: Override[] = [];
  const overrides: Overrides = {
    find: async ({ email, aliases }) => {
      if (email === ana.email) return { ...ana, name: 'Ana Silva' };
      return email === ben.email || aliases.includes('bmeyer') ? { ...ben, name: 'Ben Meyer' } : null;
    },
    list: async () => [...existing, ...written],
    write: async (_schedule, override) => {
      written.push(override);
    },
  };
  return { overrides, written };
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
  const never = () => () => Promise.reject(new Error('no schedule is read'));
  const source: Source = { onCall: never, shifts: never, ...(overrides && { overrides }) };
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
      { names: ['nobody-knows'], accounts: { slack: ids.cleo } },
    ],
  );
}

const override = async (given: Case) => (await prepare(given)).override;

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
      'The handover would be over before it begins.',
    );
    const { from, until } = await override({ state: { now: at(1_200) }, end: { until: at(2_000) } });
    expect([from, until]).toEqual([at(1_000), at(2_000)]);
  });

  test('not until nobody knows when', async () => {
    await expect(prepare({ state: { shifts: [] } })).rejects.toThrow(
      'does not tell when the current shift ends',
    );
    await expect(prepare({ state: { shifts: [shift(ana, -5, 90)] } })).rejects.toMatchObject({
      fix: 'Say how long the handover lasts: `handover-for` or `handover-until`.',
    });
  });
});

describe('who takes over', () => {
  test.each(['ben@example.com', 'BEN@Example.com', 'bmeyer', 'BMeyer', ids.ben])(
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
    await expect(prepare({ to: 'eve@example.com' })).rejects.toThrow(
      'The pager (opsgenie) has no user eve@example.com.',
    );
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
    await expect(prepare({ overrides: undefined })).rejects.toThrow('can’t be written into opsgenie');
  });

  test('where the schedule is disabled', async () => {
    await expect(prepare({ onCall: [], note: 'it is disabled', disabled: true })).rejects.toThrow(
      'no effect: it is disabled.',
    );
  });

  test('to who is on call already, in whatever case the pager writes it', async () => {
    const onCall = [{ ...ben, email: null, aliases: ['BEN@example.com'] }];
    await expect(prepare({ onCall })).rejects.toThrow('Ben Meyer <ben@example.com> is on call already.');
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

describe('the same handover asked for again', () => {
  const again = (first: Handover, hours: number, end: HandoverRequest['end'] = null) =>
    prepare({
      onCall: [ben],
      end,
      overrides: pager([first.override]).overrides,
      state: { now: inHours(hours) },
    });

  test('exists as it was written', async () => {
    const first = await prepare({});
    const second = await again(first, 1);
    expect(second.exists).toBe(true);
    expect(second.override).toMatchObject({ id: first.override.id, from: now, until: inHours(10) });
  });

  test('is not the same in other words, or when the first is over', async () => {
    const first = await prepare({});
    await expect(again(first, 1, { for: hour })).rejects.toThrow('is on call already');
    await expect(again(first, 10)).rejects.toThrow('is on call already');
  });

  test('is known by person and end in a pager that gives ids of its own', async () => {
    const own = async (end: HandoverRequest['end'], over: Partial<Override> = {}) => {
      const first = await prepare({ end });
      return again({ ...first, override: { ...first.override, id: 'PAGER-1', ...over } }, 1, end);
    };
    const until = { until: inHours(8) };
    for (const end of [null, { for: 8 * hour }, until]) {
      expect((await own(end)).exists).toBe(true);
    }
    for (const end of [{ for: 8 * hour }, until]) {
      await expect(own(end, { until: inHours(9) })).rejects.toThrow('is on call already');
    }
    await expect(own(null, { person: ana })).rejects.toThrow('is on call already');
  });

  test('has an id of its own at another time', async () => {
    const [first, later, same] = [
      await override({}),
      await override({ state: { now: inHours(1) } }),
      await override({}),
    ];
    expect(first.id).toMatch(/^on-call-sync-[0-9a-f]{12}-\d+$/);
    expect(first.id).toBe(same.id);
    expect(first.id).not.toBe(later.id);
  });
});

describe('what is known once it exists', () => {
  test('is who is on call, until when, and who comes back', async () => {
    const { onCall, outlook, exists } = await prepare({ end: { for: 2 * hour } });
    expect(onCall.people).toEqual([expect.objectContaining({ email: 'ben@example.com' })]);
    expect(outlook).toMatchObject({ until: inHours(2), next: [ana] });
    expect(exists).toBe(false);
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
    expect(written).toEqual([handover.override]);
  });
});
