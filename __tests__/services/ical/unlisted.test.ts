import { expect, test } from '@jest/globals';
import { fences } from '../../project/pages.ts';
import { calendar, open } from './given.ts';

// What pagers without a source of their own write, as docs/unlisted-pagers.md says.

const people = [{ names: ['ana silva'], accounts: { slack: 'U1' } }];

/** Who is on call on 1 December 2026. */
async function onCall(text: string, schedule: string) {
  const answer = await open(text, {}, people).source.onCall([schedule], new Date('2026-12-01'))(schedule);
  return answer.people.map(({ email, name }) => email ?? name);
}

test.each([
  ['Happy Uptime', [], 'SUMMARY:[Primary] Ana Silva on call', '[Primary]'],
  ['IncidentRelay', ['X-WR-CALNAME:Data on-call'], 'SUMMARY:On-call: Ana Silva', 'Data'],
  ['OneUptime', ['X-WR-CALNAME:Data'], 'SUMMARY:Ana Silva · On-call · Data (covering for Ben Berg)', 'Data'],
  ['OneUptime, a project', [], 'SUMMARY:Ana Silva · On-call · Data', 'Data'],
  ['SolidPing', ['X-WR-CALNAME:Data — on-call'], 'SUMMARY:Ana Silva — on-call', 'Data'],
  [
    'linkedin/oncall, a public key',
    ['X-WR-CALNAME:data Oncall Calendar'],
    'SUMMARY:data primary shift: Ana Silva\r\nATTENDEE;CN=Ana Silva;ROLE=REQ-PARTICIPANT:MAILTO:',
    'data',
  ],
])('%s: a name in `people` is found', async (_, lines, summary, schedule) => {
  const event = ['BEGIN:VEVENT', 'UID:1', summary, 'DTSTART:20261130T090000Z', 'DTEND:20261207T090000Z'];
  expect(await onCall(calendar(...lines, ...event, 'END:VEVENT'), schedule)).toEqual(['Ana Silva']);
});

test('the calendar that a job may write has an address', async () => {
  const written = fences('text').filter(
    ({ where, text }) => where.startsWith('docs/unlisted-pagers.md') && text.startsWith('BEGIN:VCALENDAR'),
  );
  expect(written).toHaveLength(1);
  expect(await onCall(written[0]?.text ?? '', 'Data science')).toEqual(['ana@example.com']);
});
