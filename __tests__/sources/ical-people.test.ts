import { expect, test } from '@jest/globals';
import { inProcess } from '../in-process.ts';
import { ical as stage } from './ical.ts';

const at = new Date('2026-11-27T03:00:00Z');
const config = `people:
  - { email: ana@example.com, aliases: [Ana Silva, asilva] }
schedules:
  - name: Data
    source: { ical: Data }
    targets: [{ slack-user-group: data-oncall }]
`;

/** What a run makes of a calendar that only names people, on 27 November. */
async function runOf(summary: string, env: Readonly<Record<string, string>>) {
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `SUMMARY:${summary}`, 'DTSTART:20261127', 'END:VEVENT'];
  const answer = {
    status: 200,
    headers: new Headers(),
    text: async () => [...text, 'END:VCALENDAR'].join('\n'),
  };
  const { run } = inProcess(
    at,
    { 'on-call.yml': config },
    false,
    (fetch) => async (url, init) =>
      url.startsWith('https://calendar.example.com/') ? answer : fetch(url, init),
  );
  const report = await run({ DRY_RUN: 'true', ...stage.env, ...env });
  return report.changes.map(({ outcome, after }) => [outcome, after]);
}

const inputs = { SOURCE: 'ical', SCHEDULE: 'Data', USER_GROUP: 'data-oncall' };

test('people are found by their names in the input `people`', async () => {
  const people = 'Ana Silva: U0ANA00001\nBen: U0BEN00002';
  expect(await runOf('[L1] Ben\\, Ana Silva (Data)', { ...inputs, PEOPLE: people })).toEqual([
    ['planned', ['U0ANA00001', 'U0BEN00002']],
  ]);
});

test('people are found by their aliases in the config file', async () => {
  expect(await runOf('asilva On-Call (GoAlert: Data)', { CONFIG: 'on-call.yml' })).toEqual([
    ['planned', ['U0ANA00001']],
  ]);
});

test('a day begins in the zone of `ical-timezone`', async () => {
  const env = { ...inputs, PEOPLE: 'Ana: U0ANA00001' };
  expect(await runOf('Data: Ana', env)).toEqual([['planned', ['U0ANA00001']]]);
  expect(await runOf('Data: Ana', { ...env, ICAL_TIMEZONE: 'America/New_York' })).toEqual([
    ['kept', expect.anything()],
  ]);
});
