import { expect, test } from '@jest/globals';
import type { Person } from '../../src/model.ts';
import { chart, chartOfMany } from '../../src/report/chart.ts';
import { clockIn } from '../../src/report/clock.ts';
import { ana, ben, inHours, now } from '../given.ts';

const nameOf = ({ email, name }: Person) => name ?? email ?? '';
const span = (from: number, until: number, ...people: Person[]) => ({
  from: inHours(from),
  until: inHours(until),
  people,
});

const utc = clockIn(undefined, now);
const lines = (text: string) => text.split('\n').map((line) => line.trim());

test('a chart of weeks has a row for each person, and says when a shift begins and ends', () => {
  const spans = [span(0, 96, ana), span(96, 264, ben, ana), span(264, 300), span(300, 336, ben)];
  expect(chart(spans, nameOf, utc)).toBe(
    [
      '```mermaid',
      '---',
      'displayMode: compact',
      'config:',
      '  gantt:',
      '    leftPadding: 125',
      '---',
      'gantt',
      '    dateFormat YYYY-MM-DDTHH:mm',
      '    axisFormat %d %b',
      '    tickInterval 1week',
      '    weekday monday',
      '    section ana@example.com',
      '    now :active, 2026-11-23T09:00, 2026-11-27T09:00',
      '    27 Nov - 4 Dec :2026-11-27T09:00, 2026-12-04T09:00',
      '    section ben@example.com',
      '    27 Nov - 4 Dec :2026-11-27T09:00, 2026-12-04T09:00',
      '    from 5 Dec :2026-12-05T21:00, 2026-12-07T09:00',
      '    section nobody',
      '    4 Dec - 5 Dec :crit, 2026-12-04T09:00, 2026-12-05T21:00',
      '```',
    ].join('\n'),
  );
});

test('a chart of days has a tick for each day, and no marks that are wider than their bars', () => {
  const spans = Array.from({ length: 14 }, (_, day) => span(24 * day, 24 * (day + 1), day % 2 ? ana : ben));
  const text = lines(chart(spans, nameOf, utc));
  expect(text).toContain('tickInterval 1day');
  expect(text).toContain('now :2026-11-23T09:00, 2026-11-24T09:00');
  expect(text).toContain('24 :2026-11-24T09:00, 2026-11-25T09:00');
});

test('a chart of hours covers three days by the clock of the schedule’s zone, without a marker by the reader’s', () => {
  const spans = Array.from({ length: 8_760 }, (_, hour) => span(hour, hour + 1, hour % 2 ? ana : ben));
  const short = lines(chart(spans, nameOf, clockIn('Asia/Kolkata', now)));
  expect(short.length).toBeLessThan(80);
  expect(short).toContain('15.30 - 16.30 :2026-11-23T15:30, 2026-11-23T16:30');
  expect(short).toContain('todayMarker off');
  const shifts = Array.from({ length: 42 }, (_, turn) =>
    span(8 * turn, 8 * (turn + 1), turn % 2 ? ana : ben),
  );
  expect(lines(chart(shifts, nameOf, utc)).filter((line) => line.includes(' :'))).toHaveLength(9);
});

test('a bar of the current shift that has room says when it ends', () => {
  expect(lines(chart([span(0, 168, ana), span(168, 336, ben)], nameOf, utc))).toContain(
    'until 30 Nov :active, 2026-11-23T09:00, 2026-11-30T09:00',
  );
});

test('somebody who is on call all the time has a bar that says so', () => {
  expect(lines(chart([span(0, 336, ana)], nameOf, utc))).toContain(
    'all the time :active, 2026-11-23T09:00, 2026-12-07T09:00',
  );
});

test('there is no chart of nobody at all', () => {
  expect([chart([], nameOf, utc), chart([span(0, 24)], nameOf, utc)]).toEqual(['', '']);
});

test('several schedules are one chart: a row for each, and a bar with who it is', () => {
  const namesOf = (people: readonly Person[]) => people.map(nameOf).join(' and ');
  const text = chartOfMany(
    [
      { name: 'Data', spans: [span(0, 168, ana), span(168, 336, ben, ana)] },
      { name: 'Platform', spans: [span(0, 300), span(300, 336, ben)] },
      { name: 'Not read', spans: [] },
    ],
    namesOf,
    utc,
  );
  expect(lines(text).slice(lines(text).indexOf('section Data'))).toEqual([
    'section Data',
    'ana@example.com :active, 2026-11-23T09:00, 2026-11-30T09:00',
    'ben@example.com and ana@example.com :2026-11-30T09:00, 2026-12-07T09:00',
    'section Platform',
    'nobody :crit, 2026-11-23T09:00, 2026-12-05T21:00',
    'ben@example.com :2026-12-05T21:00, 2026-12-07T09:00',
    '```',
  ]);
});

test('rule 12: a name can’t leave its row', () => {
  const evil: Person = { ...ana, name: 'x\n```\n# :crit, 2026\n    section y;%%' };
  const text = chart([span(0, 24, evil)], nameOf, utc).split('\n');
  expect(text).toHaveLength(14);
  expect(text[11]).toBe('    section x crit 2026 sect');
});
