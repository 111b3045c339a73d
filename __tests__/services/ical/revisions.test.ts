import { describe, expect, test } from '@jest/globals';
import { calendar, event, handovers } from './given.ts';

const from = '2026-11-23T00:00:00Z';
const until = '2026-12-14T00:00:00Z';
const who = (text: string) => handovers(text, from, until);

/** A revision of ana’s weeks from 2 November on, or of what is written instead. */
const revision = (sequence: number | null, name: string, ...lines: readonly string[]) =>
  event(
    ...(sequence === null ? [] : [`SEQUENCE:${sequence}`]),
    ...(lines.length > 0 ? lines : ['DTSTART:20261102T080000Z', 'DURATION:P7D', 'RRULE:FREQ=WEEKLY']),
  ).replace('ana@', `${name}@`);
const instead = (sequence: number | null, name: string, ...more: readonly string[]) =>
  revision(
    sequence,
    name,
    'RECURRENCE-ID:20261130T080000Z',
    'DTSTART:20261130T080000Z',
    'DURATION:P7D',
    ...more,
  );
const once = (sequence: number | null, name: string, ...more: readonly string[]) =>
  revision(sequence, name, 'DTSTART:20261130T080000Z', 'DURATION:P7D', ...more);
const weeks = (...names: readonly string[]) =>
  names.map((name, index) => `${name} 2026-${['11-16', '11-23', '11-30', '12-07'][index]}T08:00`);

describe('of several revisions of one event in a feed', () => {
  test.each([
    [
      'the one with the highest number counts',
      [revision(1, 'ana'), revision(2, 'ben')],
      weeks('ben', 'ben', 'ben', 'ben'),
    ],
    ['in whatever order', [revision(10, 'ben'), revision(9, 'ana')], weeks('ben', 'ben', 'ben', 'ben')],
    ['below zero too: none vanishes', [revision(-1, 'ana')], weeks('ana', 'ana', 'ana', 'ana')],
    [
      'below zero, the one nearest to it',
      [revision(-1, 'ben'), revision(-2, 'ana')],
      weeks('ben', 'ben', 'ben', 'ben'),
    ],
    [
      'whatever blanks are around the UID',
      [revision(1, 'ana'), revision(2, 'ben').replace('UID:one', 'UID: one ')],
      weeks('ben', 'ben', 'ben', 'ben'),
    ],
    ['none without a number', [revision(null, 'ana'), revision(1, 'ben')], weeks('ben', 'ben', 'ben', 'ben')],
    [
      'also where it moved the event away',
      [once(0, 'ana'), revision(1, 'ana', 'DTSTART:20270101T080000Z', 'DURATION:P7D')],
      [],
    ],
    ['also where it calls it off', [once(0, 'ana'), once(1, 'ana', 'STATUS:CANCELLED')], []],
    [
      'also of an exception',
      [revision(0, 'ana'), instead(2, 'cleo'), instead(1, 'ben')],
      weeks('ana', 'ana', 'cleo', 'ana'),
    ],
    [
      'an exception from an older revision is gone with it',
      [revision(1, 'ana'), instead(1, 'ben'), revision(2, 'ana')],
      weeks('ana', 'ana', 'ana', 'ana'),
    ],
    [
      'one from the newest is not',
      [revision(1, 'ana'), instead(2, 'ben'), revision(2, 'ana')],
      weeks('ana', 'ana', 'ben', 'ana'),
    ],
    [
      'an exception is not older since its series was changed',
      [revision(3, 'ana'), instead(1, 'ben')],
      weeks('ana', 'ana', 'ben', 'ana'),
    ],
    [
      'unless the series was called off',
      [revision(3, 'ana', 'DTSTART:20261102T080000Z', 'DURATION:P7D', 'STATUS:CANCELLED'), instead(1, 'ben')],
      [],
    ],
    [
      'different events with one UID and no numbers all count',
      [
        once(null, 'ana'),
        once(null, 'ben'),
        revision(null, 'cleo', 'DTSTART:20261207T080000Z', 'DURATION:P7D'),
      ],
      ['ana 2026-11-30T08:00', 'ben 2026-11-30T08:00', 'cleo 2026-12-07T08:00'],
    ],
    [
      'and so do those with the same number',
      [once(4, 'ana'), revision(4, 'ben', 'DTSTART:20261207T080000Z', 'DURATION:P7D'), once(3, 'zoe')],
      ['ana 2026-11-30T08:00', 'ben 2026-12-07T08:00'],
    ],
  ])('%s', async (_, events, expected) => {
    expect(await who(calendar(...events))).toEqual(expected);
  });

  test('an unreadable newest one does not bring back the one before', async () => {
    const text = calendar(once(0, 'ana'), once(1, 'ben').replace('DTSTART:20261130T080000Z', 'DTSTART:'));
    await expect(who(text)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining('“Data: ben@example.com” can’t be read'),
    });
  });
});

describe('a rule', () => {
  const on = (start: string, rule: string) =>
    event(`DTSTART:${start}T080000Z`, 'DURATION:PT8H', `RRULE:${rule}`);

  test.each([
    [
      'its start takes place, whether it gives it or not',
      '20261126',
      'FREQ=WEEKLY;BYDAY=MO',
      ['11-26', '11-30', '12-07'],
    ],
    ['once, if it does', '20261123', 'FREQ=WEEKLY;BYDAY=MO', ['11-23', '11-30', '12-07']],
    ['the start is the first that counts', '20261126', 'FREQ=WEEKLY;BYDAY=MO;COUNT=2', ['11-26', '11-30']],
    ['COUNT=-1 is no count', '20261123', 'FREQ=WEEKLY;COUNT=-1', ['11-23', '11-30', '12-07']],
    ['nor is COUNT=0', '20261123', 'FREQ=WEEKLY;COUNT=0;UNTIL=20261201T000000Z', ['11-23', '11-30']],
    ['a count ends a rule without other parts', '20261109', 'FREQ=WEEKLY;COUNT=3', ['11-23']],
    ['long ago too', '20200106', 'FREQ=DAILY;COUNT=2515', ['11-23', '11-24']],
    [
      'blanks and case mean nothing',
      '20261123',
      ' freq=weekly; byday=MO, TU ;',
      ['11-23', '11-24', '11-30', '12-01', '12-07', '12-08'],
    ],
    ['parts may be empty', '20261123', 'FREQ=WEEKLY;UNTIL=;BYMONTH=;COUNT=', ['11-23', '11-30', '12-07']],
    [
      'an interval counts from the week of the start',
      '20261126',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      ['11-26', '12-07'],
    ],
    ['its end may have hyphens', '20261123', 'FREQ=WEEKLY;UNTIL=2026-11-30', ['11-23', '11-30']],
    ['an end before the start leaves nothing', '20261123', 'FREQ=WEEKLY;UNTIL=20261101T000000Z', []],
  ])('%s', async (_, start, rule, days) => {
    expect(await who(calendar(on(start, rule)))).toEqual(days.map((day) => `ana 2026-${day}T08:00`));
  });

  test('a time in a list is as long as the event', async () => {
    const added = event('DTSTART:20260105T080000Z', 'DURATION:P7D', 'RDATE:20261116T100000Z');
    expect(await who(calendar(added))).toEqual(['ana 2026-11-16T10:00']);
  });

  test('its start may be left out', async () => {
    const text = calendar(
      on('20261126', 'FREQ=WEEKLY;BYDAY=MO').replace('RRULE', 'EXDATE:20261126\r\nRRULE'),
    );
    expect(await who(text)).toEqual(['ana 2026-11-30T08:00', 'ana 2026-12-07T08:00']);
  });
});
