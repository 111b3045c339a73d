import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Person } from '../../src/model.ts';
import type { Situation } from '../../src/on-call/duty.ts';
import type { HandoverOutcome } from '../../src/reconcile/apply.ts';
import { describeFailures, log } from '../../src/report/log.ts';
import { createNamer } from '../../src/report/names.ts';
import type { Report } from '../../src/report/report.ts';
import { ana, ben, cleo, duty, ids, inHours, report, schedule, targetRef, team } from '../given.ts';
import { change, handedOver, refused } from './given.ts';

const outlook = (until: number | null, next: readonly Person[] | null) => ({
  until: until === null ? null : inHours(until),
  next,
  spans: [],
});
function lines(over: Partial<Report>): readonly string[] {
  const given = report(over);
  return log(given, createNamer(given));
}
const first = (before: Partial<Situation>) => lines({ duties: [duty({ before })] })[0];

describe('the log', () => {
  test('tells the story of a run', () => {
    const changes = [change(), change({ outcome: 'unchanged', before: [ids.ana] })];
    const duties = [duty({ before: { outlook: outlook(96, [ben, cleo]) } })];
    expect(lines({ duties, changes })).toEqual([
      'Data science: Ana Silva is on call until Fri 27 Nov 09:00 UTC, then Ben Meyer and Cleo Roux.',
      'slack-user-group data-oncall: updated, added Ana Silva, removed Ben Meyer',
      'slack-user-group data-oncall: unchanged',
      '3 requests.',
    ]);
  });

  test('of a dry run says so, and what would change (rule 18)', () => {
    const changes = [change({ outcome: 'planned', before: [ids.ana, 'U0DAN00004'] })];
    expect(lines({ dryRun: true, requests: 1, changes })).toEqual([
      'slack-user-group data-oncall: would change, removed U0DAN00004',
      'Dry run: nothing was written. 1 request.',
    ]);
  });

  test('of issues that were not changed speaks of several', () => {
    const target = { kind: 'github-issues', name: 'acme/data oncall', options: null };
    expect(
      describeFailures([change({ target, outcome: 'failed', reason: 'GitHub is down.' })], false),
    ).toEqual(['GitHub issues of `acme/data oncall` were not changed: GitHub is down.']);
  });

  test('of what is not known names nobody', () => {
    expect(lines({ changes: [change({ outcome: 'failed', before: null, after: null })] })[0]).toBe(
      'slack-user-group data-oncall: failed',
    );
    expect(first({ onCall: new Failure('Opsgenie is down.', '') })).toBe(
      'Data science: Could not determine who is on call.',
    );
  });
});

describe('who is on call', () => {
  test.each([
    [{ onCall: { people: [ana, ben], note: null } }, 'Ana Silva and Ben Meyer are on call.'],
    [{ onCall: { people: [], note: null } }, 'Nobody is on call.'],
    [{ onCall: { people: [], note: 'it is disabled' } }, 'Nobody is on call: it is disabled.'],
    [{ onCall: { people: [team], note: null } }, 'team Platform is on call.'],
    [{ outlook: outlook(1, []) }, 'Ana Silva is on call until Mon 23 Nov 10:00 UTC, then nobody.'],
    [{ outlook: outlook(1, null) }, 'Ana Silva is on call until Mon 23 Nov 10:00 UTC.'],
    [{ outlook: outlook(null, null) }, 'Ana Silva is on call.'],
  ])('%#', (over, said) => expect(first(over)).toBe(`Data science: ${said}`));
});

test('somebody with an empty name is not nobody', () => {
  const blank = { email: null, name: '', aliases: [''] };
  expect(first({ onCall: { people: [blank], note: null } })).toBe('Data science: somebody is on call.');
});

describe('a handover', () => {
  const said = (outcome: HandoverOutcome, given = handedOver()) =>
    lines({ duties: [given], handover: outcome });

  test('is reported before anything else, and then who is on call', () => {
    expect(said('written')).toEqual([
      'Handed over from Ana Silva to Ben Meyer until Mon 23 Nov 17:00 UTC.',
      'Data science: Ben Meyer is on call until Mon 23 Nov 17:00 UTC, then Ana Silva.',
      '3 requests.',
    ]);
    expect(said('planned')[0]).toBe(
      'Would hand over from Ana Silva to Ben Meyer until Mon 23 Nov 17:00 UTC.',
    );
  });

  test('to who is on call already says until when, and whether anything was written', () => {
    const given = handedOver({ keeps: true });
    expect([said('written', given)[0], said('planned', given)[0], said('unchanged', given)[0]]).toEqual([
      'Ben Meyer stays on call until Mon 23 Nov 17:00 UTC.',
      'Ben Meyer would stay on call until Mon 23 Nov 17:00 UTC.',
      'Ben Meyer is already on call until Mon 23 Nov 17:00 UTC: there was nothing to write to the pager.',
    ]);
    expect(said('unchanged', handedOver({ keeps: true, until: null }))[0]).toBe(
      'Ben Meyer is already on call until the current shift ends: there was nothing to write to the pager.',
    );
  });

  test('that is refused says that nothing was written, and who has the duty still', () => {
    for (const given of [handedOver(), refused()]) {
      expect(said('refused', given)[0]).toMatch(
        /(was refused\. Nothing was written|failed\. No target was changed)\.$/,
      );
      expect(said('refused', given)[1]).toMatch(/^Data science: Ana Silva is on call/);
    }
  });
});

test('rule 12: every line is one line, whatever the names hold', () => {
  const evil = '\r\n::set-output name=x::\u2028##[error]\u001b[31m';
  const person: Person = { email: null, name: evil, aliases: [evil] };
  const onCall = { people: [person], note: null };
  const target = targetRef('slack-user-group', evil);
  const before = { onCall, outlook: outlook(1, [person]) };
  const duties = [duty({ before, schedule: schedule({ name: evil }) })];
  const said = lines({ duties, changes: [change({ target, before: [evil], after: [] })] });
  expect(said).toHaveLength(3);
  for (const line of said) expect(line).not.toMatch(/::|##\[|\p{Cc}|\u2028/u);
});
