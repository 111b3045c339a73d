import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { KnownPerson, Person } from '../../src/model.ts';
import { peopleEntry, remedy, remedyForIneligible } from '../../src/reconcile/remedy.ts';
import type { ScheduleSettings } from '../../src/settings/types.ts';
import { ana, known, schedule, team } from '../given.ts';

const around = (over: Partial<ScheduleSettings> = {}, directory = 'slack', who = known()) => ({
  schedule: schedule(over),
  directory,
  known: who,
});
const fix = (person: Person, ...where: Parameters<typeof around>) => remedy(person, {}, around(...where));

describe('the fix for somebody without an account', () => {
  test.each([
    ['opsgenie', 'Fix the address in Opsgenie, or add it to `people`: `ana@example.com: U…`.'],
    ['rota', 'Fix the address in the rota file, or add it to `people`: `ana@example.com: U…`.'],
    ['ical', 'Fix the address in the calendar, or add it to `people`: `ana@example.com: U…`.'],
  ])('names where %s has the address', (kind, said) =>
    expect(fix(ana, { sources: [{ kind, schedule: 'A' }] })).toBe(said),
  );

  test('names the setting that has the address', () => {
    expect(fix(ana, { also: ['Ana@example.com'] })).toMatch(/^Fix the address in `also`, or /);
    expect(fix(ana, { onNobody: { fallback: ['ana@example.com'] } })).toMatch(
      /^Fix the address in `fallback`, or /,
    );
  });

  test('begins with the address that is probably meant', () => {
    expect(remedy(ana, { near: 'ana.silva@example.com' }, around())).toMatch(
      /^Did you mean ana\.silva@example\.com\? Fix the address in Opsgenie/,
    );
  });

  test('is what the service says, where it says something', () => {
    expect(remedy(ana, { fix: 'Reactivate it.' }, around())).toBe('Reactivate it.');
  });

  test('of a wrong id in `people` is to correct it', () => {
    const people = [{ names: ['ana@example.com'], accounts: { slack: 'U0WRONG' } }];
    expect(fix(ana, {}, 'slack', known(people))).toBe('Correct the id in `people`: `ana@example.com: U…`.');
  });

  test('without an address is to map the account, and on GitHub in any case', () => {
    expect(fix(team)).toBe('Map the account in `people`: `Platform: U…`.');
    expect(fix(ana, {}, 'github')).toBe(
      'Add it to `people` of a config file: `ana@example.com: { github: login }`.',
    );
  });

  test('of an account that can’t be shown in one place names the service', () => {
    expect(remedyForIneligible(ana, around())).toBe(
      'Fix that in Slack, or map another account in `people`: `ana@example.com: U…`.',
    );
  });
});

describe('the fix where there is a config file', () => {
  const people: readonly KnownPerson[] = [
    {
      names: ['ana@example.com', 'asilva'],
      written: ['ana@example.com', 'ASilva'],
      accounts: { slack: 'U0WRONG' },
    },
    { names: ['platform'], accounts: { jira: '5b:1' } },
  ];
  const inFile = (person: Person, directory: string, isList = false, listed = people, input = listed) =>
    fix(person, {}, directory, known(input, {}, { path: 'd.yml', isList, people: listed }));
  const [entry, list] = ['ana@example.com: U…', '- { email: ana@example.com, slack: U… }'];

  test('names the file, and has the form of its other entries', () => {
    expect(inFile(ana, 'slack', false, [])).toBe(
      `Fix the address in Opsgenie, or add it to \`people\` of d.yml: \`${entry}\`.`,
    );
    expect(inFile(ana, 'slack', true, [])).toBe(
      `Fix the address in Opsgenie, or add it to \`people\` of d.yml: \`${list}\`.`,
    );
    expect(inFile(team, 'slack', true, [])).toBe(
      'Map the account in `people` of d.yml: `- { aliases: [Platform], slack: U… }`.',
    );
    expect(inFile(ana, 'github', false, [])).toBe(
      'Add it to `people` of d.yml: `ana@example.com: { github: login }`.',
    );
    expect(inFile(ana, 'github', true, [])).toBe(
      'Add it to `people` of d.yml: `- { email: ana@example.com, github: login }`.',
    );
  });

  test('corrects the id where it is written: in the file or in the input', () => {
    expect(inFile(ana, 'slack')).toBe(`Correct the id in \`people\` of d.yml: \`${entry}\`.`);
    expect(inFile(ana, 'slack', true)).toBe(
      'Correct the id in `people` of d.yml: `- { email: ana@example.com, aliases: [ASilva], slack: U… }`.',
    );
    const input = [{ names: ['ana@example.com'], accounts: { slack: 'U0OTHER' } }];
    expect(inFile(ana, 'slack', true, people, input)).toBe(
      `Correct the id in the input \`people\`: \`${entry}\`.`,
    );
  });

  test('keeps what the file has of somebody already', () => {
    expect(inFile(ana, 'github')).toBe(
      'Change the entry in `people` of d.yml to `ana@example.com: { slack: U0WRONG, github: login }`.',
    );
    expect(inFile(team, 'slack', true)).toBe(
      'Change the entry in `people` of d.yml to `- { aliases: [platform], jira: "5b:1", slack: U… }`.',
    );
    expect(inFile(ana, 'jira')).toMatch(
      /^Fix the address in Opsgenie, or change the entry in `people` of d\.yml to /,
    );
  });

  test('of an account that can’t be shown in one place names the file as well', () => {
    const file = { path: 'd.yml', isList: true, people: [] };
    expect(remedyForIneligible(ana, around({}, 'github', known([], {}, file)))).toBe(
      'Fix that in GitHub, or map another account in `people` of d.yml: `- { email: ana@example.com, github: login }`.',
    );
  });
});

test.each([
  '[L1] Ana',
  'Ana: lead',
  '# Ana',
  'yes',
  '12',
  "O'Hara",
  'a`b',
  'x\u202ey',
  'a::b',
  '##[group]',
  '"',
  '李',
  'a\nb',
  '- x',
])('the line to add is valid YAML, and can be shown as code: %j', (name) => {
  const person = { email: null, name: null, aliases: [name] };
  const files = [false, true].map((isList) => ({ path: 'd.yml', isList, people: [] }));
  for (const directory of ['slack', 'github']) {
    for (const file of [null, ...files]) {
      const line = peopleEntry(person, directory, file);
      expect(line).not.toMatch(/`|::|##\[|\p{Cc}|\u202e/u);
      const read = parse(line);
      const account = directory === 'slack' ? 'U…' : 'login';
      const accounts = { [directory]: account };
      if (file?.isList) expect(read).toEqual([{ aliases: [name], ...accounts }]);
      else expect(read).toEqual({ [name]: directory === 'slack' ? account : accounts });
    }
  }
});
