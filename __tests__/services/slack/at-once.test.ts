import { describe, expect, test } from '@jest/globals';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox } from '../../../sandbox/world.ts';
import { createHttp } from '../../../src/http/http.ts';
import { createTarget as createMessage } from '../../../src/services/slack/message.ts';
import { createTarget as createReminder } from '../../../src/services/slack/reminder.ts';
import { reminderIn } from '../../../src/services/slack/reminder-words.ts';
import type { ComingShift, Display, Target } from '../../../src/target.ts';
import { interleave, nextChoices, type Queues, turnIn } from '../../model/orders.ts';
import { hour, minute } from '../given.ts';
import { bring, display, member, slack } from './given.ts';

const second = 1_000;
const start = new Date('2026-11-24T09:00:00Z');
const due = start.getTime() - 4 * hour;

/** What one of two runs knows. */
interface Run {
  /** By how much its clock is ahead of Slack’s, in milliseconds. */
  readonly ahead?: number;
  readonly wants: Partial<Display>;
}

type World = ReturnType<typeof workspace>;
type CreateTarget = (context: ReturnType<typeof slack>) => Target;

/** A workspace at this time, in which runs can meet before requests with these methods. */
function workspace(time: number, createTarget: CreateTarget, methods: RegExp) {
  let clock = time;
  const box = createSandbox({ now: () => new Date(clock) });
  const never = new AbortController().signal;

  /** Lets a run do what it does with the target; each request with one of the methods waits for its turn. */
  async function run({ ahead = 0, wants }: Run, queue?: (() => void)[]): Promise<string> {
    const now = () => new Date(clock + ahead);
    const world = {
      async fetch(...[url, init]: Parameters<typeof box.fetch>) {
        if (queue && methods.test(String(url))) await turnIn(queue);
        return box.fetch(url, init);
      },
      now,
      sleep: async (milliseconds: number) => {
        clock += milliseconds;
      },
      after: () => never,
      random: () => 0,
      redact: (text: string) => text,
      mask: () => {},
      readFile: async () => null,
      writeFile: async () => {},
      cancelled: never,
    };
    const http = createHttp(world, new Date(clock + hour));
    const target = createTarget({ ...slack(http, secrets.slack), now });
    return bring(target, display([], { now: now(), ...wants })).then(() => 'done', String);
  }

  return {
    box,
    run,
    pass(milliseconds: number) {
      clock += milliseconds;
    },
  };
}

/** Lets two runs meet in every order of their writes, and in many orders of all their requests. */
async function inManyOrders(
  begin: (methods: RegExp) => World,
  [first, second]: readonly [Run, Run],
  check: (world: World, outcomes: readonly string[]) => unknown,
  prepare: (world: World) => unknown = () => {},
): Promise<void> {
  const meet = async (methods: RegExp, choices: boolean[]) => {
    const world = begin(methods);
    await prepare(world);
    const queues: Queues = [[], []];
    const runs = Promise.all([world.run(first, queues[0]), world.run(second, queues[1])]);
    await interleave(runs, queues, choices);
    await check(world, await runs);
  };
  let choices: boolean[] | null = [];
  for (let count = 0; choices && count < most; count += 1) {
    await meet(writes, choices);
    choices = nextChoices(choices);
  }
  for (let seed = 1; seed <= most; seed += 1) await meet(/./, anyChoices(seed));
}

/** Choices that look random, the same for the same seed: as many as two runs need. */
function anyChoices(seed: number): boolean[] {
  let state = seed * 7919;
  return Array.from({ length: 80 }, () => {
    state = (state * 48_271) % 0x7fffffff;
    return state % 2 === 1;
  });
}

/** A shift of somebody that begins so many hours after the first. */
function shift(who: string, hours = 0, before: readonly string[] = []): ComingShift {
  return {
    from: new Date(start.getTime() + hours * hour),
    until: new Date(start.getTime() + (hours + 1) * hour),
    members: [member(who)],
    outgoing: before.map(member),
  };
}

const reminding: CreateTarget = (context) => createReminder(context, { before: '4h' });

/** To whom there is a reminder, of which shift, in which words: whether Slack will post it or has posted it. */
function reminders({ box: { slack } }: World): readonly string[] {
  const posted = slack.channels.flatMap(({ messages }) => messages.map(({ text }) => text));
  return [...posted, ...slack.scheduled.map(({ message }) => message.text)]
    .flatMap((text) => reminderIn(text) ?? [])
    .map(({ to, start }) => `${to} ${start.toISOString()}`)
    .sort();
}

const writes = /\/chat\.(scheduleMessage|deleteScheduledMessage|postMessage|delete|update)$/;

/** So many orders of each kind. */
const most = 100;

const twoShifts = { coming: [shift('ben', 0, ['ana']), shift('cleo', 1, ['ben'])] };
const oneShift = { coming: [shift('ben', 0, ['ana'])] };
const otherWords = { coming: [shift('ben', 0, ['dan'])] };

describe('rule 13: a reminder that two runs send at once is sent once, in whatever order their requests come,', () => {
  test.each([
    ['hours before its time', due - 2 * hour, [{ wants: oneShift }, { wants: oneShift }]],
    ['of two shifts', due - 2 * hour, [{ wants: twoShifts }, { wants: twoShifts }]],
    ['of which one knows a shift more', due - 2 * hour, [{ wants: oneShift }, { wants: twoShifts }]],
    ['in other words', due - 2 * hour, [{ wants: oneShift }, { wants: otherWords }]],
    ['a minute before its time', due - minute, [{ wants: oneShift }, { wants: oneShift }]],
    ['after its time', due + minute, [{ wants: oneShift }, { wants: oneShift }]],
    [
      'of which one is a moment too late to schedule it',
      due - 2 * minute - second,
      [{ wants: oneShift }, { wants: oneShift, ahead: 2 * second }],
    ],
    [
      'by whose clocks its time has come and has not',
      due - second,
      [{ wants: oneShift }, { wants: oneShift, ahead: 2 * second }],
    ],
  ] as const)('%s', async (_, time, runs) => {
    const coming = runs[1].wants.coming;
    await inManyOrders(
      (methods) => workspace(time, reminding, methods),
      runs,
      async (world, outcomes) => {
        const sent = reminders(world);
        expect({ outcomes, sent }).toEqual({ outcomes, sent: [...new Set(sent)] });
        world.pass(3 * minute);
        expect(await world.run({ wants: { coming } })).toBe('done');
        expect(reminders(world)).toEqual(
          coming.map(({ from, members }) => `${members[0]?.account.id} ${from.toISOString()}`),
        );
      },
    );
  });
});

const announcing: CreateTarget = (context) => createMessage(context, { channel: 'C0DATA0001' });

/** Whom the announcements name, in the order of the channel. */
function announced({ box: { slack } }: World): readonly string[] {
  const channel = slack.channels.find(({ id }) => id === 'C0DATA0001');
  return (channel?.messages ?? []).flatMap(({ metadata }) => {
    const people = metadata?.event_payload.people as readonly { readonly id: string }[] | undefined;
    return people ? people.map(({ id }) => id).join() : [];
  });
}

describe('rule 13: a handover that two runs announce at once is announced once, in whatever order their requests come,', () => {
  const one = { members: [member('ana')] };
  const other = { members: [member('cleo')] };
  const before = { members: [member('ben')] };

  test.each([
    ['the first ever', null, [one, one]],
    ['one after another', before, [one, one]],
    ['one of them manual, to somebody else', before, [one, other]],
    ['one of them back to whoever was announced last', before, [one, before]],
  ] as const)('%s', async (_, last, [first, second]) => {
    await inManyOrders(
      (methods) => workspace(due, announcing, methods),
      [{ wants: first }, { wants: second }],
      async (world, outcomes) => {
        const said = announced(world);
        const repeated = said.filter((people, index) => people === said[index - 1]);
        expect({ outcomes, repeated }).toEqual({ outcomes, repeated: [] });
        expect(outcomes).toEqual(['done', 'done']);
        await world.run({ wants: second });
        expect(announced(world).at(-1)).toBe(second.members[0]?.account.id);
      },
      async (world) => {
        if (last) await world.run({ wants: last });
      },
    );
  });
});
