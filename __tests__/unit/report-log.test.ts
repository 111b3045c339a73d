import { describe, expect, test } from '@jest/globals';
import { type Change, Failure, type Person } from '../../src/model.ts';
import type { Duty } from '../../src/on-call/duty.ts';
import type { Handover } from '../../src/on-call/handover.ts';
import { log } from '../../src/report/log.ts';
import { ana, ben, cleo, duty, ids, inHours, now, report, schedule, team } from './given.ts';

const change = (over: Partial<Change> = {}): Change => ({
  schedule: 'Data science',
  target: { kind: 'slack-user-group', name: 'data-oncall' },
  before: [ids.ben],
  after: [ids.ana],
  outcome: 'changed',
  reason: null,
  ...over,
});
const outlook = (until: number | null, next: readonly Person[] | null) => ({
  until: until === null ? null : inHours(until),
  next,
  spans: [],
});
const first = (over: Partial<Duty>) => log(report({ duties: [duty(over)] }))[0];

describe('the log', () => {
  test('tells the story of a run', () => {
    const changes = [change(), change({ outcome: 'unchanged', before: [ids.ana] })];
    expect(log(report({ duties: [duty({ outlook: outlook(96, [ben, cleo]) })], changes }))).toEqual([
      'Data science: Ana Silva is on call until 2026-11-27 09:00 UTC, then Ben Meyer, Cleo Roux.',
      'slack-user-group data-oncall: changed; in: Ana Silva; out: Ben Meyer',
      'slack-user-group data-oncall: unchanged',
      '3 requests.',
    ]);
  });

  test('of a dry run says so, and what would change (rule 18)', () => {
    const lines = log(
      report({
        dryRun: true,
        requests: 1,
        changes: [change({ outcome: 'planned', before: [ids.ana, 'U0DAN00004'] })],
      }),
    );
    expect(lines).toEqual([
      'slack-user-group data-oncall: would change; out: U0DAN00004',
      'Dry run: nothing was written. 1 request.',
    ]);
  });

  test('of what is not known names nobody', () => {
    expect(log(report({ changes: [change({ outcome: 'failed', before: null, after: null })] }))[0]).toBe(
      'slack-user-group data-oncall: failed',
    );
    expect(first({ onCall: new Failure('Opsgenie is down.', '') })).toBe(
      'Data science: It is not known who is on call.',
    );
  });
});

describe('who is on call', () => {
  test.each([
    [{ onCall: { people: [ana, ben], note: null } }, 'Ana Silva, Ben Meyer are on call.'],
    [{ onCall: { people: [], note: null } }, 'Nobody is on call.'],
    [{ onCall: { people: [], note: 'it is disabled' } }, 'Nobody (it is disabled) is on call.'],
    [{ onCall: { people: [team], note: null } }, 'team Platform is on call.'],
    [{ outlook: outlook(1, []) }, 'Ana Silva is on call until 2026-11-23 10:00 UTC, then nobody.'],
    [{ outlook: outlook(1, null) }, 'Ana Silva is on call until 2026-11-23 10:00 UTC.'],
    [{ outlook: outlook(null, null) }, 'Ana Silva is on call.'],
  ])('%#', (over, said) => expect(first(over)).toBe(`Data science: ${said}`));
});

test('somebody with an empty name is not nobody', () => {
  const blank = { email: null, name: '', aliases: [''] };
  expect(first({ onCall: { people: [blank], note: null } })).toBe('Data science: somebody is on call.');
});

describe('a handover', () => {
  const override = { id: 'x', person: ben, from: now, until: inHours(8) };
  const handover: Handover = {
    override,
    stands: false,
    onCall: { people: [ben], note: null },
    outlook: outlook(8, [ana]),
    write: async () => {},
  };
  const said = (
    outcome: 'written' | 'planned' | 'stands' | 'refused',
    given: Handover | Failure = handover,
  ) => log(report({ duties: [duty({ handover: given })], handover: outcome }));

  test('is told before anything else, and then who has the duty', () => {
    expect(said('written')).toEqual([
      'Handed over from Ana Silva to Ben Meyer until 2026-11-23 17:00 UTC.',
      'Data science: Ben Meyer is on call until 2026-11-23 17:00 UTC, then Ana Silva.',
      '3 requests.',
    ]);
    expect(said('planned')[0]).toBe(
      'Would hand over from Ana Silva to Ben Meyer until 2026-11-23 17:00 UTC.',
    );
    expect(said('stands')[0]).toMatch(/^Handed over already to Ben Meyer/);
  });

  test('that is refused says that nothing was written, and who has the duty still', () => {
    for (const given of [handover, new Failure('No such user.', '')]) {
      expect(said('refused', given)[0]).toMatch(
        /(refused: nothing was written|did not come to be: no target was changed)\.$/,
      );
      expect(said('refused', given)[1]).toMatch(/^Data science: Ana Silva is on call/);
    }
  });
});

test('rule 12: every line is one line, whatever the names hold', () => {
  const evil = '\r\n::set-output name=x::\u2028##[error]\u001b[31m';
  const person: Person = { email: null, name: evil, aliases: [evil] };
  const onCall = { people: [person], note: null };
  const target = { kind: 'slack-user-group' as const, name: evil };
  const duties = [duty({ onCall, schedule: schedule({ name: evil }), outlook: outlook(1, [person]) })];
  const lines = log(report({ duties, changes: [change({ target, before: [evil], after: [] })] }));
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).not.toMatch(/::|##\[|\p{Cc}|\u2028/u);
});
