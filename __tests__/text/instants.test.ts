import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instant, instantIn, instantOrLocal } from '../../src/text/instants.ts';

test.each([
  ['2026-12-24T09:00+01:00', '2026-12-24T08:00:00.000Z'],
  ['2026-12-24T08:00Z', '2026-12-24T08:00:00.000Z'],
  ['2026-12-24T08:00:30.5Z', '2026-12-24T08:00:30.500Z'],
  ['2026-12-24T09:00[Europe/Berlin]', '2026-12-24T08:00:00.000Z'],
  ['2026-07-24T09:00[Europe/Berlin]', '2026-07-24T07:00:00.000Z'],
  ['2026-12-24T09:00+01:00[Europe/Berlin]', '2026-12-24T08:00:00.000Z'],
  ['2026-12-24T13:45[Asia/Kathmandu]', '2026-12-24T08:00:00.000Z'],
])('%s is %s', (written, utc) => expect(instant(written).toISOString()).toBe(utc));

test('rule 17: an hour that a DST change leaves out or repeats is read by its zone', () => {
  expect(instant('2026-03-29T02:30[Europe/Berlin]').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(instant('2026-10-25T02:30[Europe/Berlin]').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(instant('2026-10-25T02:30+01:00[Europe/Berlin]').toISOString()).toBe('2026-10-25T01:30:00.000Z');
});

test.each([
  '2026-12-24T09:00',
  '2026-12-24',
  '09:00Z',
  'tomorrow',
  '1766563200',
  '24.12.2026 09:00 +01:00',
  '2026-02-30T09:00Z',
  '2026-12-24T25:00Z',
  '2026-12-24T09:00[Europe/Nowhere]',
  '2026-12-24T09:00+05:00[Europe/Berlin]',
  '',
  '[',
])('%j is no point in time, and the error says what is', (written) => {
  expect(() => instant(written)).toThrow(
    'must be a time with an offset or a zone, such as 2026-12-24T09:00+01:00',
  );
});

test('the error keeps what was wrong with the time', () => {
  expect(() => instant('tomorrow')).toThrow(expect.objectContaining({ cause: expect.any(RangeError) }));
});

test('every point in time reads back from ISO 8601', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) =>
      expect(instant(date.toISOString())).toEqual(date),
    ),
  );
});

describe('a local time', () => {
  test.each(['2026-12-24T09:00', '2026-12-24 09:00', '2026-12-24T09:00:30'])(
    '%s is kept as written',
    (written) => {
      expect(instantOrLocal(written)).toBe(written);
    },
  );

  test('means a point in time only in a zone', () => {
    expect(instantIn('2026-12-24T09:00', 'Europe/Berlin').toISOString()).toBe('2026-12-24T08:00:00.000Z');
    expect(instantIn('2026-07-24 09:00', 'Europe/Berlin').toISOString()).toBe('2026-07-24T07:00:00.000Z');
    // Skipped by the clocks: as far after the jump as it would have been before it.
    expect(instantIn('2026-03-29T02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test.each(['2026-13-24T09:00', '2026-12-32T09:00', '2026-12-24T25:00'])('%s is none', (written) => {
    expect(() => instantOrLocal(written)).toThrow('must be a time');
  });

  test('with an offset is a point in time at once', () => {
    expect(instantOrLocal('2026-12-24T09:00+01:00')).toEqual(new Date('2026-12-24T08:00Z'));
  });
});
