import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../src/model.ts';
import { createNamer } from '../../src/report/names.ts';
import type { Report } from '../../src/report/report.ts';
import { failedSummary, summary } from '../../src/report/summary.ts';
import { ana, duty, inHours, now, report, schedule, targetRef } from '../given.ts';
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
        '## On call',
        '### Data science',
        'Ana Silva is on call.',
        '| Target | Was | Is | Outcome |\n| --- | --- | --- | --- |\n| Slack user group data-oncall | Ben Meyer | Ana Silva | changed |',
      ].join('\n\n') + '\n',
    );
  });

  test('of a dry run says so (rule 18)', () => {
    const text = summaryOf({ dryRun: true, duties: [duty()], changes: [change({ outcome: 'planned' })] });
    expect(text).toMatch(/^## On call: dry run, nothing was written\n/);
    expect(text).toContain('| Target | Was | Would be | Outcome |');
    expect(text).toContain('| Ben Meyer | Ana Silva | would change |');
  });

  test('tells nobody from what is not known', () => {
    const text = summaryOf({ duties: [duty()], changes: [change({ before: [], after: null })] });
    expect(text).toContain('| nobody | not known | changed |');
  });

  test('shows every failure once, and every warning', () => {
    const failed = change({ outcome: 'failed', reason: 'Slack is down.' });
    const text = summaryOf({ duties: [duty()], changes: [failed, failed], warnings: ['Left out: Ben.'] });
    expect(text.split('> [!CAUTION]\n> Slack is down.')).toHaveLength(2);
    expect(text).toContain('> [!WARNING]\n> Left out: Ben.');
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

  test('holds the coming shifts', () => {
    const outlook = { until: null, next: null, spans: [{ from: now, until: inHours(9), people: [ana] }] };
    expect(summaryOf({ duties: [duty({ before: { outlook } })] })).toContain(
      'Coming shifts, in UTC:\n\n```mermaid\ngantt',
    );
    expect(summaryOf({ duties: [duty()] })).not.toContain('Coming shifts');
  });

  test('rule 15: names who asked for a handover, and links the run', () => {
    const duties = [handedOver()];
    const origin = { actor: 'ana_s', url: 'https://github.example/runs/1' };
    expect(summaryOf({ duties, handover: 'written' }, origin)).toContain(
      'Handed over from Ana Silva to Ben Meyer until 2026-11-23 17:00 UTC. Asked for by ana\\_s in [this run](https://github.example/runs/1).',
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

test('a run that did not come to be says why, in one line', () => {
  expect(failedSummary('Input `a`\n<b>wrong</b>')).toBe(
    '## On call: nothing was done\n\n> [!CAUTION]\n> Input \\`a\\` &lt;b&gt;wrong&lt;/b&gt;\n',
  );
});
