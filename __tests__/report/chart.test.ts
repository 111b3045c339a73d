import { expect, test } from '@jest/globals';
import type { Person } from '../../src/model.ts';
import { chart } from '../../src/report/chart.ts';
import { ana, ben, inHours } from '../given.ts';

const nameOf = ({ email, name }: Person) => name ?? email ?? '';
const span = (from: number, until: number, ...people: Person[]) => ({
  from: inHours(from),
  until: inHours(until),
  people,
});

test('a chart has a row for each person and a bar for each shift, nobody marked', () => {
  expect(chart([span(0, 24, ana), span(24, 48, ben, ana), span(48, 60)], nameOf)).toBe(
    [
      '```mermaid',
      'gantt',
      '    dateFormat YYYY-MM-DDTHH:mm',
      '    axisFormat %d %b',
      '    todayMarker off',
      '    section ana@example.com',
      '    23 Nov to 24 Nov :2026-11-23T09:00, 2026-11-24T09:00',
      '    24 Nov to 25 Nov :2026-11-24T09:00, 2026-11-25T09:00',
      '    section ben@example.com',
      '    24 Nov to 25 Nov :2026-11-24T09:00, 2026-11-25T09:00',
      '    section nobody',
      '    25 Nov to 25 Nov :crit, 2026-11-25T09:00, 2026-11-25T21:00',
      '```',
    ].join('\n'),
  );
});

test('there is no chart of nobody at all', () => {
  expect([chart([], nameOf), chart([span(0, 24)], nameOf)]).toEqual(['', '']);
});

test('a year of hourly shifts is cut short', () => {
  const spans = Array.from({ length: 8_760 }, (_, hour) => span(hour, hour + 1, hour % 2 ? ana : ben));
  expect(chart(spans, nameOf).split('\n').length).toBeLessThan(80);
});

test('rule 12: a name can’t leave its row', () => {
  const evil: Person = { ...ana, name: 'x\n```\n# :crit, 2026\n    section y;%%' };
  const lines = chart([span(0, 24, evil)], nameOf).split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[5]).toBe('    section x crit 2026 section y');
});
