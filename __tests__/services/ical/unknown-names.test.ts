import { describe, expect, test } from '@jest/globals';
import type { KnownPerson } from '../../../src/model.ts';
import { calendar, open } from './given.ts';

const people: readonly KnownPerson[] = [
  { names: ['ana@example.com', 'ana'], accounts: { slack: 'U1' } },
  { names: ['ben meyer'], accounts: { slack: 'U2' } },
];

async function warningFor(summary: string, ...lines: readonly string[]) {
  const event = ['BEGIN:VEVENT', 'UID:1', `SUMMARY:${summary}`, 'DTSTART:20260105', ...lines, 'END:VEVENT'];
  const at = new Date('2026-01-05T12:00:00Z');
  const read = open(calendar(...event), {}, people).source.onCall(['Data'], at);
  return (await read('Data')).warning ?? null;
}

describe('somebody listed next to a name in `people` is not dropped in silence', () => {
  test.each([
    ['Data: Ana\\, Carl', '“Carl”'],
    ['Data: Ana and Carl', '“Carl”'],
    ['Data: Ana\\, Anabel', '“Anabel”'],
    ['Carl Jung & Ben Meyer (Data)', '“Carl Jung”'],
    ['Data: ana@example.com\\, Carl\\, Dora', '“Carl” and “Dora”'],
  ])('“%s” warns about %s', async (summary, named) => {
    expect(await warningFor(summary)).toContain(`also names ${named}, but only names in \`people\` count`);
  });

  test.each([
    'Data: Ana',
    'Data: Ana\\, Ben Meyer',
    'Ana On-Call (GoAlert: Data)',
    'Ana\\, Data Team',
    'Data: Ana\\, until 18:00',
    'Data: Carl\\, Dora',
  ])('“%s” warns about nobody', async (summary) => {
    expect(await warningFor(summary)).toBeNull();
  });

  test('people who are invited count, whatever the summary says', async () => {
    expect(await warningFor('Data: Ana\\, Carl', 'ATTENDEE;CN=Ana:mailto:ana@example.com')).toBeNull();
  });
});
