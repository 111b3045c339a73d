import { describe, expect, test } from '@jest/globals';
import type { KnownPerson } from '../../../src/model.ts';
import { calendar, open } from './given.ts';

const person = (...names: readonly string[]): KnownPerson => ({ names, accounts: { slack: 'U1' } });
const team = [
  person('ana@example.com', 'ana silva', 'ana', 'asilva', 'u0anaslack'),
  person('ben@example.com', 'ben o’hara', 'ben'),
  person('conceição'),
  person('d'),
];

async function found(summary: string, { schedule = 'Data', people = team, name = '', lines = [''] } = {}) {
  const text = calendar(
    ...(name === '' ? [] : [`X-WR-CALNAME:${name}`]),
    ...['BEGIN:VEVENT', 'UID:1', `SUMMARY:${summary}`, 'DTSTART:20260105', ...lines, 'END:VEVENT'],
  );
  const answer = await open(text.replaceAll('\r\n\r\n', '\r\n'), {}, people).source.onCall(
    [schedule],
    new Date('2026-01-05T12:00:00Z'),
  )(schedule);
  return answer.people;
}
const shown = async (...given: Parameters<typeof found>) =>
  (await found(...given)).map(({ email, name }) => email ?? name);

describe('names from `people` in a summary', () => {
  test.each([
    ['Data: Ana', ['ana@example.com']],
    ['[L1] Ana Silva (Data)', ['ana@example.com']],
    ['Ana On-Call (GoAlert: Data)', ['ana@example.com']],
    ['Data: Ben O’Hara\\, Ana Silva', ['ben@example.com', 'ana@example.com']],
    ['Data: Ana / Ben', ['ana@example.com', 'ben@example.com']],
    ['Data: ben+ana', ['ben@example.com', 'ana@example.com']],
    ['Data: Ana Silva & Ana Silva', ['ana@example.com']],
    ['DATA: ASILVA', ['ana@example.com']],
    ['Data: @ana is on call', ['ana@example.com']],
    ['Ana’s week of Data', ['ana@example.com']],
    ["Ben's Data shift", ['ben@example.com']],
    ['Data (primary): Conceic\u0327a\u0303o', ['Conceição']],
    ['Data: Concei&ccedil;&atilde;o &#38; Ana', ['Conceição', 'ana@example.com']],
    ['Data: Ana Begins*', ['ana@example.com']],
    ['Ben · On-call · Data (covering for Ana Silva)', ['ben@example.com']],
    ['Ben · On-call · Data (Covering for Ana (Berlin))', ['ben@example.com']],
    ['Data: Ben and zoe@example.com', ['zoe@example.com', 'ben@example.com']],
    ['Data: Ana <ana@example.com>', ['ana@example.com']],
    ['Data: Ben\\, Ana Silva <ana.silva@example.com>', ['ana.silva@example.com', 'ben@example.com']],
    ['Data: ana@example.com', ['ana@example.com']],
  ])('“%s”: everybody found is on call', async (summary, expected) => {
    expect(await shown(summary)).toEqual(expected);
  });

  test.each([
    ['Data: Banana', 'Banana'],
    ['Data: Ana-Maria', 'Ana-Maria'],
    ['Data: ana.silveira', 'ana.silveira'],
    ['Data: O’Ana', 'O’Ana'],
    ['Data: Ana2', 'Ana2'],
    ['Data: D', 'D'],
    ['Database: Zoe', 'Database: Zoe'],
  ])('“%s” holds none: only whole words count', async (summary, name) => {
    expect(await shown(summary)).toEqual([name]);
  });

  test.each([
    ['Zoe · On-call · Data (covering for Ana)', 'Zoe · On-call'],
    ['On-call · Data (covering for ana@example.com)', 'On-call'],
  ])('“%s”: whoever is replaced is not on call, even if nobody else is known', async (summary, name) => {
    expect(await found(summary)).toEqual([expect.objectContaining({ email: null, name })]);
  });

  test('with the name as written, and the key in `people`', async () => {
    expect(await found('Data: Ana Silva')).toEqual([
      { email: 'ana@example.com', name: 'Ana Silva', aliases: ['ana silva'] },
    ]);
    expect(await found('Data: CONCEIÇÃO')).toEqual([
      { email: null, name: 'CONCEIÇÃO', aliases: ['conceição'] },
    ]);
  });

  test('not those in the name of the schedule, unless there is nobody else', async () => {
    expect(await shown('Team Ben: Ana', { schedule: 'Team Ben' })).toEqual(['ana@example.com']);
    expect(await shown('Ben: Ana', { name: 'Ben', schedule: 'Ben' })).toEqual(['ana@example.com']);
    expect(await shown('On call: Ben', { name: 'Ben', schedule: 'Ben' })).toEqual(['ben@example.com']);
  });

  test('not where somebody is invited', async () => {
    expect(await shown('Data: Ana', { lines: ['ATTENDEE:mailto:zoe@example.com'] })).toEqual([
      'zoe@example.com',
    ]);
  });
});

describe('what is no name', () => {
  test.each([
    ['Data science: Zoe', 'Data', 'science: Zoe'],
    ['Zoe Datason', 'data', 'Zoe Datason'],
    ['Database duty of data: Zoe', 'data', 'Database duty of Zoe'],
    ['R&amp;D: Zoe', 'R&D', 'Zoe'],
    ['R&amp;D: Zoe', 'R&amp;D', 'Zoe'],
    ['Zoe Begins* (Data)', 'Data', 'Zoe'],
    ['Data-Zoe', 'Data', 'Zoe'],
  ])('“%s” without “%s” is “%s”', async (summary, schedule, name) => {
    expect(await shown(summary, { schedule, people: [] })).toEqual([name]);
  });

  test('entities in the calendar’s name and in a name of somebody invited', async () => {
    const lines = ['ATTENDEE;CN="Zo&eacute; &quot;Z&quot; O&#x27;Hara":mailto:zoe@example.com'];
    const people = await found('R&amp;D', { name: 'R&amp\\;D on call', schedule: 'r&d on call', lines });
    expect(people).toEqual([{ email: 'zoe@example.com', name: 'Zoé "Z" O\'Hara', aliases: [] }]);
  });

  test('what is no entity stays', async () => {
    expect(await shown('Data: &zoe; &#0; &#99999999; &toString; &#xD800; A&B', { people: [] })).toEqual([
      '&zoe; &#0; &#99999999; &toString; \uFFFD A&B',
    ]);
  });

  test('somebody invited of whom nothing is known is nobody', async () => {
    expect(await shown('Data: Ana', { lines: ['ATTENDEE:', 'ATTENDEE;CN="":MAILTO:None'] })).toEqual([
      'ana@example.com',
    ]);
  });

  test('people without an address are not one and the same', async () => {
    const lines = [
      'ATTENDEE;CN=Zoe:MAILTO:None',
      'ATTENDEE;CN=Yan:MAILTO:None',
      'ATTENDEE;CN=Xi:invalid:nomail',
    ];
    expect(await shown('Data', { lines })).toEqual(['Zoe', 'Yan', 'Xi']);
  });
});
