import { describe, expect, test } from '@jest/globals';
import { calendar, event, handovers, onCall } from './given.ts';

const from = '2026-01-01T00:00:00Z';
const until = '2026-01-26T00:00:00Z';
const who = (...calendars: readonly string[]) => handovers(calendars.join(''), from, until);

/** Ana’s weeks from 5 January on. */
const weekly = (...lines: readonly string[]) =>
  event('DTSTART:20260105T080000Z', 'DURATION:P7D', 'RRULE:FREQ=WEEKLY', ...lines);
/** Ben’s week from 12 January on, instead. */
const instead = (id: string, ...lines: readonly string[]) =>
  event(`RECURRENCE-ID:${id}`, 'DTSTART:20260112T080000Z', 'DURATION:P7D', ...lines).replace('ana@', 'ben@');
const ben = ['ana 2026-01-05T08:00', 'ben 2026-01-12T08:00', 'ana 2026-01-19T08:00'];

describe('a feed with several calendars', () => {
  test.each([
    ['without a name', []],
    ['of the same name', ['X-WR-CALNAME:Data']],
  ])('%s: an exception in one replaces its recurrence in another', async (_, name) => {
    const [series, exception] = [calendar(...name, weekly()), calendar(...name, instead('20260112T080000Z'))];
    expect(await who(series, exception)).toEqual(ben);
    expect(await who(exception, series)).toEqual(ben);
  });

  test('a newer revision in one replaces the older one in another', async () => {
    const [older, newer] = [weekly('SEQUENCE:1'), weekly('SEQUENCE:2').replace('ana@', 'ben@')];
    const weeks = ['ben 2026-01-05T08:00', 'ben 2026-01-12T08:00', 'ben 2026-01-19T08:00'];
    expect(await who(calendar(older), calendar(newer))).toEqual(weeks);
    expect(await who(calendar(newer), calendar(older))).toEqual(weeks);
  });

  test('each event keeps the time zone of its own calendar', async () => {
    const berlin = calendar('X-WR-TIMEZONE:Europe/Berlin', weekly().replaceAll('080000Z', '090000'));
    const tokyo = calendar(
      'X-WR-TIMEZONE:Asia/Tokyo',
      instead('20260112T170000').replace('080000Z', '170000'),
    );
    expect(await who(berlin, tokyo)).toEqual(ben);
    expect(await who(tokyo, berlin)).toEqual(ben);
  });

  test('of different names: the same UID in another calendar replaces nothing', async () => {
    const named = (name: string, ...events: readonly string[]) => calendar(`X-WR-CALNAME:${name}`, ...events);
    const feed =
      named('Data', weekly('SEQUENCE:1')) + named('Web', instead('20260112T080000Z', 'SEQUENCE:2'));
    expect(await onCall(feed, '2026-01-13T00:00:00Z')).toMatchObject({
      people: [{ email: 'ana@example.com' }],
    });
    expect(await onCall(feed, '2026-01-13T00:00:00Z', 'Web')).toMatchObject({
      people: [{ email: 'ben@example.com' }],
    });
  });
});
