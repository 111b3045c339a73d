import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Person } from '../../src/model.ts';
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
      /^Fix the address in `on-nobody`, or /,
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
    expect(fix(ana, {}, 'github')).toBe('Add it to `people`: `{ email: ana@example.com, github: login }`.');
  });

  test('of an account that can’t be shown in one place names the service', () => {
    expect(remedyForIneligible(ana, around())).toBe(
      'Fix that in Slack, or map another account in `people`: `ana@example.com: U…`.',
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
  for (const directory of ['slack', 'github']) {
    const line = peopleEntry(person, directory);
    expect(line).not.toMatch(/`|::|##\[|\p{Cc}|\u202e/u);
    const read = parse(line);
    expect(directory === 'slack' ? Object.keys(read) : [read.email]).toEqual([name]);
  }
});
