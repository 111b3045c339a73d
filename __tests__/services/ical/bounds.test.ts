import { describe, expect, test } from '@jest/globals';
import { calendar, event, onCall, open } from './given.ts';

// Work that grows faster than its input would last longer here than a test may.
const at = '2026-11-26T12:00:00Z';
const size = 300_000;
const times = ['DTSTART:20261123T080000Z', 'DTEND:20261130T080000Z'] as const;
const current = event(...times);
const said = (summary: string, ...more: readonly string[]) =>
  event(...times, ...more)
    .replace('Data: ana@example.com', summary)
    .replace('UID:one', 'UID:two');
const many = (part: string) => part.repeat(Math.ceil(size / part.length));
const texts = [
  'x',
  ' ',
  '@',
  'a@',
  'a.',
  'a@b.',
  '<',
  ':',
  'Data ',
  'ana ',
  '&amp;',
  '&',
  '- ',
  "ana's",
  ')',
  '\\n',
  '\\,',
];
const people = [{ names: ['ana', 'ana silva', 'x'.repeat(1_000)], accounts: { slack: 'U1' } }];

describe('rule 24: a summary of 300 KB', () => {
  test.each(texts)('of “%s” says who is invited', async (part) => {
    const text = calendar(said(`Data: ${many(part)}`, 'ATTENDEE:mailto:ben@example.com'));
    expect(await onCall(text, at)).toMatchObject({ people: [{ email: 'ben@example.com' }] });
  });

  test.each(texts)('of “%s” is no place for names, and that is a failure', async (part) => {
    const { source } = open(calendar(current, said(`Data: ${many(part)}.`)), {}, people);
    await expect(source.onCall(['Data'], new Date(at))('Data')).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(
        /^The calendar’s event “.{1,80}” can’t be read: its summary is longer than 1000 characters\.$/s,
      ),
    });
  });

  test.each(texts.filter((part) => !part.includes('Data')))(
    'of “%s” in another schedule or another week costs nothing',
    async (part) => {
      const later = said(`Data: ${many(part)}`)
        .replace('20261123', '20271123')
        .replace('20261130', '20271130');
      const text = calendar(said(`Other: ${many(part)}`), current, later.replace('UID:two', 'UID:three'));
      expect(await onCall(text, at)).toMatchObject({ people: [{ email: 'ana@example.com' }] });
      await expect(onCall(text, at, 'Dota')).rejects.toMatchObject({
        message: 'No calendar name and no event summary contains “Dota”.',
      });
    },
  );
});

describe('rule 24: other parts of a calendar', () => {
  test.each([
    ['a name of the calendar', `X-WR-CALNAME:${many('Data - ')}`],
    ['a zone', `X-WR-TIMEZONE:${many('(UTC')}`],
    ['a line that is none', many('x')],
    ['a line of parameters', `ATTENDEE${many(';A="b"')}`],
    ['a property without a value', `DTSTART${many(';A=b')}`],
    ['line breaks', many('\r\n')],
    ['folded lines', many('\r\n ')],
    ['blanks', many('\t')],
    ['beginnings', many('BEGIN:X\r\n')],
    ['endings', many('END:X\r\nEND:VEVENT\r\n')],
  ])('%s of 300 KB', async (_, line) => {
    const answer = onCall(calendar(line, current), at);
    await answer.then(
      ({ people }) => expect(people).not.toEqual([]),
      (error) => expect(error).toMatchObject({ name: 'Failure' }),
    );
  });

  test('many days that are left out, and many that are added', async () => {
    const days = Array.from({ length: 20_000 }, (_, nth) =>
      new Date(Date.UTC(2027, 0, 1 + nth, 8)).toISOString().replace(/[-:]|\.\d+/g, ''),
    );
    const rule = 'RRULE:FREQ=WEEKLY';
    const text = calendar(event(...times, rule, `EXDATE:${days.join(',')}`, `RDATE:${days.join(',')}`));
    expect(await onCall(text, at)).toMatchObject({ people: [{ email: 'ana@example.com' }] });
  });

  test('more than any calendar of shifts holds', async () => {
    const invited = event(
      ...times,
      ...Array.from({ length: 1_000 }, () => 'ATTENDEE:mailto:ana@example.com'),
    );
    await expect(onCall(calendar(...Array.from({ length: 501 }, () => invited)), at)).rejects.toMatchObject({
      message: 'The calendar can’t be read: it is too large for a calendar of shifts.',
    });
  });

  test('more people than anybody has on call are a failure', async () => {
    const invited = Array.from({ length: 5_000 }, (_, nth) => `ATTENDEE:mailto:p${nth}@example.com`);
    await expect(onCall(calendar(event(...times, ...invited)), at)).rejects.toThrow(
      'can’t be read: it invites more than 200 people.',
    );
    const each = invited.map((line, nth) => event(...times, line).replace('UID:one', `UID:${nth}`));
    await expect(onCall(calendar(...each), at)).rejects.toMatchObject({
      message: 'The calendar has more than 500 people on call in “Data”.',
      fix: 'Set `schedule` to the name of a calendar that has only shifts, or to words that only shifts have.',
    });
  });

  test('more shifts than anybody has are a failure', async () => {
    const hourly = Array.from({ length: 60 }, (_, nth) =>
      event('DTSTART:20261123T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=HOURLY').replace(
        'UID:one',
        `UID:${nth}`,
      ),
    );
    const { source } = open(calendar(...hourly));
    const coming = source.shifts(['Data'], new Date(at), new Date('2026-12-10T12:00:00Z'))('Data');
    await expect(coming).rejects.toThrow('The calendar has more than 10000 shifts of “Data”.');
  });
});
