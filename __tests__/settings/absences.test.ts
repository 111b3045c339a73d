import { describe, expect, test } from '@jest/globals';
import { configured, problemsIn, withTargets } from './config-given.ts';

const file = (...absences: readonly string[]) =>
  withTargets(
    '{ slack-user-group: data-oncall }',
    `people: [{ email: ben@example.com, aliases: [Benny], slack: U0BEN00002 }]\nabsences: [${absences.join(', ')}]`,
  );
const entry = (person: string, from: string, until: string) =>
  `{ person: ${person}, from: ${from}, until: ${until} }`;

describe('absences in the config file', () => {
  test('are of anybody with an address, or a name in `people`, in any case', async () => {
    const text = file(
      entry('ana@example.com', '2026-12-21', '2027-01-04'),
      entry('benny', '2026-12-21T09:00', '2026-12-21T09:30+02:00'),
    );
    expect(await problemsIn(text)).toEqual([]);
    expect((await configured(text)).absences).toEqual([
      { person: 'ana@example.com', from: '2026-12-21', until: '2027-01-04' },
      { person: 'benny', from: '2026-12-21T09:00', until: '2026-12-21T09:30+02:00' },
    ]);
  });

  test.each([
    [
      entry('ana@example.com', '2026-02-31', '2027-01-04'),
      'on-call.yml:2:39: absences[0].from: must be a day that exists, not "2026-02-31": February 2026 has 28 days',
    ],
    [
      entry('ana@example.com', '2026-12-21', '2026-12-21'),
      'on-call.yml:2:57: absences[0].until: must be after `from`, because it is the first day back: 2026-12-22 for a single day',
    ],
    [
      entry('ana@example.com', '2026-12-21T09:00', '2026-12-20T09:00Z'),
      'on-call.yml:2:63: absences[0].until: must be after `from`',
    ],
    [
      entry('bennie', '2026-12-21', '2026-12-22'),
      'on-call.yml:2:14: absences[0].person: "bennie" is not a name in `people` (did you mean "benny"?)',
    ],
    [
      entry('zoe', '2026-12-21', '2026-12-22'),
      'on-call.yml:2:14: absences[0].person: "zoe" is not a name in `people`: write the e-mail address, or add the name there',
    ],
    [
      entry('21', '21.12.2026', '2026-12-22'),
      'on-call.yml:2:26: absences[0].from: must be a day such as 2026-12-21, or a time such as 2026-12-21T09:00, not "21.12.2026"',
    ],
  ])('say what is wrong with %s, with the line', async (absence, problem) => {
    expect(await problemsIn(file(absence))).toContain(problem);
  });
});
