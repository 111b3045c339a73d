import { describe, expect, test } from '@jest/globals';
import type { Change, Person } from '../../src/model.ts';
import type { Handover } from '../../src/on-call/handover.ts';
import { noSummary, summary } from '../../src/report/summary.ts';
import { ana, ben, duty, ids, inHours, now, report, schedule } from './given.ts';

const change = (over: Partial<Change> = {}): Change => ({
  schedule: 'Data science',
  target: { kind: 'slack-user-group', name: 'data-oncall' },
  before: [ids.ben],
  after: [ids.ana],
  outcome: 'changed',
  reason: null,
  ...over,
});

const nobody = { actor: null, url: null };

describe('the summary', () => {
  test('says who is on call and what became of each target', () => {
    expect(summary(report({ duties: [duty()], changes: [change()] }), nobody)).toBe(
      [
        '## On call',
        '### Data science',
        'Ana Silva is on call.',
        '| Target | Was | Is | Outcome |\n| --- | --- | --- | --- |\n| Slack user group data-oncall | Ben Meyer | Ana Silva | changed |',
      ].join('\n\n') + '\n',
    );
  });

  test('of a dry run says so (rule 18)', () => {
    const text = summary(
      report({ dryRun: true, duties: [duty()], changes: [change({ outcome: 'planned' })] }),
      nobody,
    );
    expect(text).toMatch(/^## On call: dry run, nothing was written\n/);
    expect(text).toContain('| Target | Was | Would be | Outcome |');
    expect(text).toContain('| Ben Meyer | Ana Silva | would change |');
  });

  test('tells nobody from what is not known', () => {
    const text = summary(
      report({ duties: [duty()], changes: [change({ before: [], after: null })] }),
      nobody,
    );
    expect(text).toContain('| nobody | not known | changed |');
  });

  test('shows every failure once, and every warning', () => {
    const failed = change({ outcome: 'failed', reason: 'Slack is down.' });
    const text = summary(
      report({ duties: [duty()], changes: [failed, failed], warnings: ['Left out: Ben.'] }),
      nobody,
    );
    expect(text.split('> [!CAUTION]\n> Slack is down.')).toHaveLength(2);
    expect(text).toContain('> [!WARNING]\n> Left out: Ben.');
  });

  test('has each target under its own schedule', () => {
    const duties = [duty(), duty({ schedule: schedule({ name: 'Platform' }) })];
    const other = change({
      schedule: 'Platform',
      target: { kind: 'slack-user-group', name: 'platform-oncall' },
    });
    const [, first, second] = summary(report({ duties, changes: [other, change()] }), nobody).split('### ');
    expect(first).toContain('data-oncall');
    expect(first).not.toContain('platform-oncall');
    expect(second).toContain('platform-oncall');
  });

  test('holds the coming shifts', () => {
    const outlook = { until: null, next: null, spans: [{ from: now, until: inHours(9), people: [ana] }] };
    expect(summary(report({ duties: [duty({ outlook })] }), nobody)).toContain(
      'Coming shifts, in UTC:\n\n```mermaid\ngantt',
    );
    expect(summary(report({ duties: [duty()] }), nobody)).not.toContain('Coming shifts');
  });

  test('rule 15: names who asked for a handover, and links the run', () => {
    const override = { id: 'x', person: ben, from: now, until: inHours(8) };
    const watch = {
      onCall: { people: [ben], note: null },
      outlook: { until: inHours(8), next: [ana], spans: [] },
    };
    const handover: Handover = { override, stands: false, ...watch, write: async () => {} };
    const origin = { actor: 'ana_s', url: 'https://github.example/runs/1' };
    expect(summary(report({ duties: [duty({ handover })], handover: 'written' }), origin)).toContain(
      'Handed over from Ana Silva to Ben Meyer until 2026-11-23 17:00 UTC. Asked for by ana\\_s in [this run](https://github.example/runs/1).',
    );
  });

  test('rule 12: holds no HTML, no mention of a command, and no row that somebody else wrote', () => {
    const evil = '<img src=x onerror=1> | a |\n| b | [x](http://y)\n# h\n::error::';
    const person: Person = { email: null, name: evil, aliases: [evil] };
    const duties = [duty({ onCall: { people: [person], note: null }, schedule: schedule({ name: evil }) })];
    const changes = [change({ schedule: evil, before: [evil], outcome: 'failed', reason: evil })];
    const text = summary(report({ duties, changes, warnings: [evil] }), nobody);
    expect(text).not.toMatch(/<img|(?<!\\)\[x\\?\]\(|^::|^# /m);
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
  });
});

test('a run that did not come to be says why, in one line', () => {
  expect(noSummary('Input `a`\n<b>wrong</b>')).toBe(
    '## On call: nothing was done\n\n> [!CAUTION]\n> Input \\`a\\` &lt;b&gt;wrong&lt;/b&gt;\n',
  );
});
