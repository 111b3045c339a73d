import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Person } from '../../src/model.ts';
import { createNamer } from '../../src/report/names.ts';
import type { Report } from '../../src/report/report.ts';
import { failedSummary, summary } from '../../src/report/summary.ts';
import { ana, ben, duty, ids, inHours, now, report, schedule, targetRef } from '../given.ts';
import { change, handedOver } from './given.ts';

function summaryOf(
  over: Partial<Report>,
  origin: Parameters<typeof summary>[2] = { actor: null, url: null },
) {
  const given = report(over);
  return summary(given, createNamer(given), origin);
}

describe('the summary', () => {
  test('says who is on call and what became of each target', () => {
    expect(summaryOf({ duties: [duty()], changes: [change()] })).toBe(
      [
        '## On call: Ben Meyer → Ana Silva · 1 updated',
        '**Data science**: Ana Silva is on call.',
        '| Target | Shows | Outcome |\n| --- | --- | --- |\n| Slack user group `data-oncall` | Ben Meyer → Ana Silva | updated |',
      ].join('\n\n') + '\n',
    );
  });

  test('of a dry run says so (rule 18)', () => {
    const text = summaryOf({ dryRun: true, duties: [duty()], changes: [change({ outcome: 'planned' })] });
    expect(text).toMatch(/^## On call \(dry run\): Ben Meyer → Ana Silva · 1 would change\n/);
    expect(text).toContain('| Target | Would show | Outcome |');
    expect(text).toContain('| Ben Meyer → Ana Silva | would change |');
  });

  test('distinguishes nobody from unknown', () => {
    const text = (over: Parameters<typeof change>[0]) =>
      summaryOf({ duties: [duty()], changes: [change(over)] });
    expect(text({ before: null, after: [] })).toContain('| not known → nobody | updated |');
    expect(text({ before: [ids.ben], after: null })).toContain('| Ben Meyer → not known | updated |');
    expect(text({ before: [], after: [ids.ana] })).toContain('| Ana Silva | updated |');
  });

  test('of a message does not say what was there before: nobody can read it back', () => {
    const target = targetRef('teams-message', 'teams-message');
    const text = summaryOf({ duties: [duty()], changes: [change({ target })] });
    expect(text).toContain('| Ana Silva | updated |');
  });

  test('begins with failures, each reason once, then warnings', () => {
    const failed = change({ outcome: 'failed', reason: 'Slack is `down`.' });
    const topic = { ...failed, target: targetRef('slack-topic', '#data') };
    const text = summaryOf({
      duties: [duty()],
      changes: [change(), failed, topic],
      warnings: ['Left out: Ben.', 'Set `people`.'],
    });
    const [headline, failures, warnings] = text.split('\n\n');
    expect(headline).toBe('## On call: Ben Meyer → Ana Silva · 2 failed, 1 updated');
    expect(failures).toBe(
      '> [!CAUTION]\n> `data-oncall` and Slack topic of `#data` were not changed: Slack is `down`.',
    );
    expect(warnings).toBe('> [!WARNING]\n> - Left out: Ben.\n> - Set `people`.');
  });

  test('leaves out what nobody reads: the id of a team, and the name of a place that has none', () => {
    const tag = targetRef('teams-tag', '6f3c0000-0000-4000-8000-000000000001/On call');
    const message = targetRef('teams-message', 'teams-message');
    const changes = [change({ target: tag }), change({ target: message })];
    const text = summaryOf({ duties: [duty()], changes });
    expect(text).toContain('| Teams tag `On call` | Ben Meyer → Ana Silva | updated |');
    expect(text).toContain('| Teams announcement | Ana Silva | updated |');
  });

  test('has each target under its own schedule', () => {
    const duties = [duty(), duty({ schedule: schedule({ name: 'Platform' }) })];
    const other = change({
      schedule: 'Platform',
      target: targetRef('slack-user-group', 'platform-oncall'),
    });
    const [, first, second] = summaryOf({ duties, changes: [other, change()] }).split('### ');
    expect(first).toContain('data-oncall');
    expect(first).not.toContain('platform-oncall');
    expect(second).toContain('platform-oncall');
  });

  test('holds the coming shifts, in the schedule’s own zone', () => {
    const outlook = { until: null, next: null, spans: [{ from: now, until: inHours(9), people: [ana] }] };
    expect(summaryOf({ duties: [duty({ before: { outlook } })] })).toContain(
      '**Coming shifts** (UTC)\n\n```mermaid\n',
    );
    const onCall = { people: [ana], note: null, timezone: 'Europe/Berlin' };
    expect(summaryOf({ duties: [duty({ before: { onCall, outlook } })] })).toContain(
      '**Coming shifts** (Europe/Berlin)\n\n```mermaid\n',
    );
    expect(summaryOf({ duties: [duty()] })).not.toContain('Coming shifts');
  });

  test('says whether a shadow agrees, and shows where it differs', () => {
    const shadow = { ref: { kind: 'jsm', schedule: 'B' }, sentence: '', until: inHours(24) };
    const current = { source: [ana], shadow: [ana] };
    const agrees = { ...shadow, agrees: true, now: current, coming: [] };
    expect(summaryOf({ duties: [duty({ shadows: [agrees] })] })).toContain(
      'The shadow jsm “B” agrees, now and until Tue 24 Nov 09:00 UTC.',
    );
    const coming = [{ from: inHours(1), until: inHours(3), source: [ana], shadow: [ben] }];
    const differs = { ...shadow, agrees: false, now: current, coming };
    expect(summaryOf({ duties: [duty({ shadows: [differs] })] })).toContain(
      '**Differences from the shadow** `jsm B` (UTC)\n\n| From | Until | `opsgenie` | `jsm` |\n| --- | --- | --- | --- |\n| Mon 23 Nov 10:00 UTC | Mon 23 Nov 12:00 UTC | Ana Silva | Ben Meyer |',
    );
  });

  test('rule 15: names who asked for a handover, and links the run', () => {
    const duties = [handedOver()];
    const origin = { actor: 'ana_s', url: 'https://github.example/runs/1' };
    const text = summaryOf({ duties, handover: 'written' }, origin);
    expect(text).toMatch(/^## On call: Ana Silva → Ben Meyer until Mon 23 Nov 17:00 UTC\n/);
    expect(text).toContain(
      'Handed over from Ana Silva to Ben Meyer until Mon 23 Nov 17:00 UTC. Requested by ana\\_s in [this run](https://github.example/runs/1).',
    );
  });

  test('rule 12: holds no HTML, no mention of a command, and no row that somebody else wrote', () => {
    const evil = '<img src=x onerror=1> | a |\n| b | [x](http://y)\n# h\n::error::';
    const person: Person = { email: null, name: evil, aliases: [evil] };
    const duties = [
      duty({ before: { onCall: { people: [person], note: null } }, schedule: schedule({ name: evil }) }),
    ];
    const changes = [change({ schedule: evil, before: [evil], outcome: 'failed', reason: evil })];
    const text = summaryOf({ duties, changes, warnings: [evil] });
    expect(text).not.toMatch(/<img|(?<!\\)\[x\\?\]\(|^::|^# /m);
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
  });
});

describe('the headline', () => {
  const headlineOf = (over: Partial<Report>) => summaryOf(over).split('\n')[0];
  const onCall = (...people: Person[]) => ({ people, note: null });

  test('counts those for whom there is no room', () => {
    const people = ['Dan', 'Eva', 'Farid'].map((name): Person => ({ email: null, name, aliases: [name] }));
    const before = { onCall: onCall(ana, ben, ...people) };
    expect(headlineOf({ duties: [duty({ before })] })).toBe('## On call: Ana Silva, Ben Meyer and 3 more');
  });

  test('says nobody, and what is not known', () => {
    const kept = [change({ outcome: 'kept' })];
    expect(headlineOf({ duties: [duty({ before: { onCall: onCall() } })], changes: kept })).toBe(
      '## On call: nobody · 1 kept',
    );
    const failed = [change({ outcome: 'failed', reason: 'x' })];
    const unknown = duty({ before: { onCall: new Failure('Opsgenie is down.', '') } });
    expect(headlineOf({ duties: [unknown], changes: failed })).toBe(
      '## On call: could not be determined · 1 failed',
    );
  });

  test('names nobody who stays', () => {
    const changes = [change({ before: [ids.ana, ids.cleo], after: [ids.ana] })];
    expect(headlineOf({ duties: [duty()], changes })).toBe('## On call: Cleo Roux → Ana Silva · 1 updated');
  });
});

describe('of many schedules', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const outlook = {
        until: inHours(9),
        next: [ben],
        spans: [{ from: now, until: inHours(9), people: [ana] }],
      };
      return duty({ schedule: schedule({ name: `Team ${index}` }), before: { outlook } });
    });
  const changes = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      change({ schedule: `Team ${index}`, ...(index > 0 && { before: [ids.ana], outcome: 'unchanged' }) }),
    );

  test('ten are one table of what changed, one of who is on call, and one chart', () => {
    const text = summaryOf({ duties: many(10), changes: changes(10) });
    expect(text).toMatch(/^## On call: 10 schedules · 1 updated, 9 unchanged\n/);
    expect(text).toContain('| Team 0 | Slack user group `data-oncall` | Ben Meyer → Ana Silva | updated |');
    expect(text).not.toContain('| Team 1 | Slack user group');
    expect(text).toContain('| Team 9 | Ana Silva | Mon 23 Nov 18:00 UTC | Ben Meyer |');
    expect(text.match(/```mermaid/g)).toHaveLength(1);
    expect(text).not.toContain('###');
  });

  test('a thousand fit, and who is on call can be unfolded', () => {
    const all = [
      ...changes(999),
      change({ schedule: 'Team 999', outcome: 'failed', reason: 'Slack is down.' }),
    ];
    const text = summaryOf({ duties: many(1_000), changes: all });
    expect(text).toMatch(/^## On call: 1,000 schedules · 1 failed, 1 updated, 998 unchanged\n/);
    expect(text).toContain('> **Team 999**: `data-oncall` was not changed: Slack is down.');
    expect(text).toContain('<details><summary>Who is on call in all 1,000 schedules</summary>');
    expect(text).not.toContain('```mermaid');
    expect(text.length).toBeLessThan(250_000);
  });

  test('say once what a thousand failed of', () => {
    const failed = changes(1_000).map((one) => ({
      ...one,
      outcome: 'failed' as const,
      reason: 'Slack is down.',
    }));
    const text = summaryOf({ duties: many(1_000), changes: failed });
    expect(text.match(/Slack is down/g)).toHaveLength(1);
    expect(text).toContain('**Team 0**, **Team 1** and 998 more: ');
  });
});

test('a run that could not start says why: a problem a line', () => {
  expect(failedSummary('Input `a`\n<b>wrong</b>')).toBe(
    '## On call: nothing was done\n\n> [!CAUTION]\n> Input `a`\n> - &lt;b&gt;wrong&lt;/b&gt;\n',
  );
});
