import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { accountId, hideAddresses, jiraEmail, jiraSite } from '../../sandbox/jira/seed.ts';
import { secrets } from '../../sandbox/seed.ts';
import { Failure } from '../../src/failure.ts';
import type { Directory, KnownPerson, LookUp, Person, Shift } from '../../src/model.ts';
import { compare } from '../../src/on-call/shadow.ts';
import { ana, ben, cleo, inHours, known, now, schedule, shift } from '../given.ts';
import { inProcess } from '../in-process.ts';
import { jsm } from '../sources/jsm.ts';
import { opsgenie } from '../sources/opsgenie.ts';

const ref = { kind: 'jsm', schedule: 'B' } as const;

/** Somebody whom Jira Service Management names by account id, and who hides the address. */
const hidden = (id: string): Person => ({
  email: null,
  name: 'Somebody',
  aliases: [id],
  accounts: { jira: id },
});

/** Compares both lists; the directory knows these accounts by address, or fails. */
async function agrees(
  here: readonly Person[],
  there: readonly Person[],
  people: readonly KnownPerson[],
  byAddress: Readonly<Record<string, string>> | Failure = {},
) {
  const asked: LookUp[] = [];
  const directory: Directory = {
    find: (lookUps) => async (lookUp) => {
      asked.push(...lookUps.filter((one) => one === lookUp));
      if (byAddress instanceof Failure) throw byAddress;
      const id = 'id' in lookUp ? lookUp.id : byAddress[lookUp.emails[0] ?? ''];
      return id === undefined ? { unmapped: 'nobody' } : { account: { id, name: null, email: null } };
    },
  };
  const [comparison] = await compare(
    { ...schedule({ name: 'A' }), shadow: [ref] },
    { onCall: { people: here, note: null }, shifts: [], span: { from: now, until: now } },
    { onCall: () => ({ people: there, note: null }), shifts: () => [] },
    known(people),
    { directory: async () => directory },
  );
  return { agrees: comparison?.agrees, asked: asked.length };
}

describe('people who hide their address in the one pager are compared by account', () => {
  test('that `people` has beside their address, without a request', async () => {
    const people = [{ names: ['ana@example.com'], accounts: { jira: '5b2b' } }];
    expect(await agrees([ana], [hidden('5b2b')], people)).toEqual({ agrees: true, asked: 0 });
    expect(await agrees([hidden('5b2b')], [ana], people)).toEqual({ agrees: true, asked: 0 });
    expect(await agrees([ben], [hidden('5b2b')], people)).toMatchObject({ agrees: false });
  });

  test('that the directory has for their address', async () => {
    const accounts = { 'ana@example.com': '5b2b', 'ben@example.com': '5b2c' };
    expect(await agrees([ana, ben], [hidden('5b2c'), hidden('5b2b')], [], accounts)).toMatchObject({
      agrees: true,
    });
    expect(await agrees([ana, cleo], [hidden('5b2c'), hidden('5b2b')], [], accounts)).toMatchObject({
      agrees: false,
    });
  });

  test('and differ where the directory can’t be read: that is no failure', async () => {
    const outage = new Failure('Jira answered 503.', 'Wait.');
    expect(await agrees([ana], [hidden('5b2b')], [], outage)).toMatchObject({ agrees: false });
  });

  test('and nobody is looked up if addresses or one side decide', async () => {
    expect(await agrees([ana], [ben], [])).toEqual({ agrees: false, asked: 0 });
    expect(await agrees([], [hidden('5b2b')], [])).toEqual({ agrees: false, asked: 0 });
  });
});

test.each([
  ['ana', []],
  ['ben', [expect.stringContaining('differs on who is on call')]],
])(
  'a run whose shadow has %s on call with a hidden address warns of what differs alone',
  async (who, warnings) => {
    const now = new Date('2026-11-24T12:00:00Z');
    const config = {
      schedules: [
        {
          name: 'Data',
          source: { opsgenie: opsgenie.schedule },
          shadow: { jsm: jsm.schedule },
          targets: [{ 'slack-user-group': 'data-oncall' }],
        },
      ],
    };
    const given = inProcess(now, { 'on-call.yml': stringify(config) });
    const span = { from: new Date(now.getTime() - 3_600_000), until: new Date(now.getTime() + 86_400_000) };
    opsgenie.set(given.box, [{ who: 'ana', ...span }]);
    jsm.set(given.box, [{ who, ...span }]);
    hideAddresses(given.box);
    const report = await given.run({
      CONFIG: 'on-call.yml',
      OPSGENIE_TOKEN: secrets.opsgenie,
      LOOK_AHEAD: '0',
      JIRA_SITE: jiraSite,
      JIRA_EMAIL: jiraEmail,
      JIRA_TOKEN: secrets.jira,
    });
    expect(report.warnings).toEqual(warnings);
    expect(given.box.jira.users.some((user) => user.accountId === accountId(who) && user.hidesEmail)).toBe(
      true,
    );
  },
);

describe('the coming shifts', () => {
  const here = [shift(ana, -5, 10), shift(ben, 10, 30), shift(cleo, 30, 50)];

  /** Compares them with these of the shadow over 48 hours, with Ana on call now in both. */
  async function comparison(
    there: readonly Shift[] | Failure,
    { shadowNow = [ana], ahead = 48 }: { shadowNow?: readonly Person[]; ahead?: number } = {},
  ) {
    const [found] = await compare(
      { ...schedule({ name: 'A' }), shadow: [ref] },
      {
        onCall: { people: [ana], note: null },
        shifts: here,
        span: { from: now, until: inHours(ahead) },
      },
      { onCall: () => ({ people: shadowNow, note: null }), shifts: () => there },
      known(),
      { directory: () => Promise.reject(new Error('not asked for')) },
    );
    return found;
  }

  test('agree over the whole look-ahead, however the shifts are cut', async () => {
    const cut = [shift(cleo, 40, 50), shift(ana, -90, 3), shift(ana, 3, 10), ...here.slice(1)];
    expect(await comparison(cut)).toMatchObject({
      agrees: true,
      sentence: '',
      coming: [],
      until: inHours(48),
    });
  });

  test('differ in people or times: every difference is returned, and the first is reported', async () => {
    const moved = [shift(ana, -5, 12), shift(ben, 12, 30)];
    expect(await comparison(moved)).toEqual({
      ref,
      agrees: false,
      sentence:
        'The shadow of “A” (jsm “B”) agrees on who is on call now, but differs from 2026-11-23 19:00 UTC until 2026-11-23 21:00 UTC (the source has ben@example.com, the shadow has ana@example.com), and in 1 more period.',
      now: { source: [ana], shadow: [ana] },
      coming: [
        { from: inHours(10), until: inHours(12), source: [ben], shadow: [ana] },
        { from: inHours(30), until: inHours(48), source: [cleo], shadow: [] },
      ],
      until: inHours(48),
    });
  });

  test('differ by less than a minute: pagers round differently', async () => {
    const rounded = here.map((one) => ({ ...one, until: new Date(one.until.getTime() - 1_000) }));
    expect(await comparison(rounded)).toMatchObject({ agrees: true, coming: [] });
  });

  test('differ beside who is on call now', async () => {
    const other = [shift(ben, -5, 30), shift(ana, 30, 50)];
    expect(await comparison(other, { shadowNow: [ben] })).toMatchObject({
      agrees: false,
      sentence:
        'The shadow of “A” (jsm “B”) differs on who is on call: only the source has ana@example.com; only the shadow has ben@example.com. It also differs from 2026-11-24 15:00 UTC until 2026-11-25 09:00 UTC (the source has cleo@example.com, the shadow has ana@example.com).',
      coming: [{ from: now, until: inHours(10) }, { from: inHours(30) }],
    });
  });

  test('that can’t be read leave it open whether the two agree', async () => {
    expect(await comparison(new Failure('Jira answered 503.', 'Wait.'))).toMatchObject({
      agrees: null,
      sentence:
        'The shadow of “A” (jsm “B”) agrees on who is on call now, but the coming shifts could not be compared. Jira answered 503. Wait.',
      coming: null,
      until: null,
    });
  });

  test('are not compared where none are read', async () => {
    expect(await comparison([], { ahead: 0 })).toMatchObject({ agrees: true, coming: [], until: null });
  });
});
