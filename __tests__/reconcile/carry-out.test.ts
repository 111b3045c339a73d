import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { inProcess } from '../in-process.ts';
import { opsgenie } from '../sources/opsgenie.ts';
import { targetStages } from '../targets/all.ts';

const start = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;
const shift = (who: string) => ({
  who,
  from: new Date(start.getTime() - hour),
  until: new Date(start.getTime() + 100 * hour),
});

type Kind = 'github-team' | 'github-issues' | 'teams-tag' | 'slack-user-group' | 'slack-message';

/** A team whose Opsgenie says Ben, and a target that shows these people. */
function team(kind: Kind, shown: readonly string[], others: readonly Kind[] = []) {
  const target = targetStages[kind];
  const source = { [opsgenie.kind]: opsgenie.schedule };
  const targets = [kind, ...others].map((one) => targetStages[one].form);
  const schedules = [{ name: 'Data', source, targets }];
  const config = stringify({ people: target.people ?? [], schedules });
  const { box, run, pass } = inProcess(start, { 'on-call.yml': config });
  opsgenie.set(box, [shift('ben')]);
  target.set(box, shown);
  const met = new Set<string>();
  return {
    box,
    pass,
    /** After the first request that this applies to. */
    once(name: string, applies: (request: (typeof box.requests)[number]) => boolean, act: () => void) {
      box.after.push((request) => {
        if (met.has(name) || !applies(request)) return;
        met.add(name);
        act();
      });
    },
    set: (...who: readonly string[]) => target.set(box, who),
    onCall: (...who: readonly string[]) => opsgenie.set(box, who.map(shift)),
    shows: () => target.shows(box),
    run: () => run({ CONFIG: 'on-call.yml', LOOK_AHEAD: '0', ...opsgenie.env, ...target.env }),
    writes: () => box.requests.filter(target.writes),
  };
}

/** Its first write has to wait, in which time Cleo takes over. */
function handedOver(kind: 'slack-user-group' | 'slack-message', ...others: readonly Kind[]) {
  const given = team(kind, ['ana'], others);
  const limit = { kind: 'status', status: 429, headers: { 'Retry-After': '25' } } as const;
  const path = kind === 'slack-message' ? 'chat.postMessage' : 'usergroups.users.update';
  given.box.faults.add({ ...limit, service: 'slack', path });
  given.once(
    'handover',
    ({ status }) => status === 429,
    () => given.onCall('cleo'),
  );
  return given;
}

test.each(['slack-user-group', 'slack-message'] as const)(
  'rule 22: %s: if somebody takes over while a write waits, they are shown, and nobody before them',
  async (kind) => {
    const { run, shows, writes } = handedOver(kind);
    const { changes, duties } = await run();
    expect(changes).toMatchObject([{ outcome: 'changed' }]);
    expect(shows()).toEqual(['cleo']);
    expect(duties[0]?.before.onCall).toMatchObject({ people: [{ email: 'cleo@example.com' }] });
    expect(writes().filter(({ status }) => status === 200)).toHaveLength(1);
  },
);

test('rule 22: if another run shows them already, this one writes nothing', async () => {
  const { once, run, set, shows, writes } = handedOver('slack-user-group');
  once(
    'run',
    ({ status }) => status === 429,
    () => set('cleo'),
  );
  const { changes } = await run();
  expect(changes).toMatchObject([{ outcome: 'unchanged' }]);
  expect([shows(), writes().length]).toEqual([['cleo'], 1]);
});

test('what the first round changed is reported from what was shown before it', async () => {
  const given = handedOver('slack-message', 'slack-user-group');
  const group = targetStages['slack-user-group'];
  group.set(given.box, ['ana']);
  const { changes } = await given.run();
  const ids = ['U0ANA00001', 'U0CLEO0003'];
  expect(changes[1]).toMatchObject({ outcome: 'changed', before: ids.slice(0, 1), after: ids.slice(1) });
  expect(given.box.requests.filter(group.writes)).toHaveLength(2);
});

test('what the first round changed is not unchanged if the second has nothing to do', async () => {
  const given = handedOver('slack-message', 'slack-user-group');
  const group = targetStages['slack-user-group'];
  group.set(given.box, ['ana']);
  given.once(
    'other run',
    ({ status }) => status === 429,
    () => group.set(given.box, ['cleo']),
  );
  expect((await given.run()).changes[1]).toMatchObject({ outcome: 'changed', after: ['U0CLEO0003'] });
});

test('if the people on call change each time, it ends, and says that nothing was written', async () => {
  const given = team('slack-user-group', ['ana']);
  const limit = { kind: 'status', status: 429, headers: { 'Retry-After': '25' } } as const;
  given.box.faults.add({ ...limit, service: 'slack', path: 'usergroups.users.update', times: 9 });
  let changes = 0;
  given.box.after.push(({ status }) => {
    if (status !== 429) return;
    changes += 1;
    given.onCall(changes % 2 === 0 ? 'ben' : 'cleo');
  });
  const report = await given.run();
  expect(report.changes).toMatchObject([
    {
      outcome: 'failed',
      reason: expect.stringContaining('Somebody else went on call while this write waited'),
    },
  ]);
  expect([given.shows(), changes]).toEqual([['ana'], 3]);
});

/** When the run beside this one takes out who comes: an issue is never read again after somebody was taken off. */
const emptied = [
  ['github-team', 'DELETE', []],
  ['teams-tag', 'DELETE', []],
  ['github-issues', 'POST', ['ana']],
] as const;

/** After Ana was removed and nobody is left, this happens. */
function alone(kind: Kind, method: string, left: readonly string[], then: (given: Team) => void): Team {
  const given = team(kind, ['ana']);
  given.once(
    'other run',
    (request) => request.method === method && request.service !== 'microsoft-login',
    () => given.set(...left),
  );
  given.once(
    'late',
    (request) => request.method === 'DELETE',
    () => {
      given.pass(3_000);
      then(given);
    },
  );
  return given;
}
type Team = ReturnType<typeof team>;

test.each(emptied)(
  'rule 2: %s: if a run beside this one leaves nobody and somebody else takes over, this run shows them',
  async (kind, method, left) => {
    const { run, shows } = alone(kind, method, left, ({ onCall }) => onCall('cleo'));
    expect((await run()).changes).toMatchObject([{ outcome: 'changed' }]);
    expect(shows()).toEqual(['cleo']);
  },
);

test.each(['github-team', 'teams-tag'] as const)(
  'rule 2: %s: if nobody is on call any more and nobody is left, that is a failure and not “kept”',
  async (kind) => {
    const { run, shows } = alone(kind, 'DELETE', [], ({ onCall }) => onCall());
    expect((await run()).changes).toMatchObject([
      { outcome: 'failed', reason: expect.stringContaining('Somebody else went on call') },
    ]);
    expect(shows()).toEqual([]);
  },
);

test.each(['github-team', 'teams-tag'] as const)(
  'rule 2: %s: a list that still shows whom this run has just removed is not believed: they are added again',
  async (kind) => {
    const given = team(kind, ['ana', 'ben']);
    // Another run, for which Ana is on call, is faster in removing Ben than this one is in removing Ana.
    let isAdded = false;
    given.box.after.push(({ method, path }) => {
      if (method === 'PUT' || (method === 'POST' && path.includes('/members'))) isAdded = true;
    });
    given.once(
      'other run',
      ({ method }) => isAdded && method === 'GET',
      () => {
        given.set('ana');
        given.onCall('ana');
        (kind === 'github-team' ? given.box.github : given.box.microsoft).settings.lag = 2;
      },
    );
    given.once(
      'late',
      ({ method }) => method === 'DELETE',
      () => given.pass(3_000),
    );
    expect((await given.run()).changes).toMatchObject([{ outcome: 'changed' }]);
    expect(given.shows()).toEqual(['ana']);
  },
);
