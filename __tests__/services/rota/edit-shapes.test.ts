import { describe, expect, test } from '@jest/globals';
import type { Override } from '../../../src/model.ts';
import { isSame, personNamed } from '../../../src/people.ts';
import { withOverride } from '../../../src/services/rota/edit.ts';
import { withEnd } from '../../../src/services/rota/end.ts';
import { readRotas } from '../../../src/services/rota/file.ts';
import { personIn } from '../../../src/services/rota/person.ts';
import { peopleAt } from '../../../src/services/rota/rotation.ts';
import { ben, inHours, now } from '../given.ts';

const text = `# Ours
timezone: Europe/Berlin
rotas:
  Support EU:
    starts: 2026-01-05 # a Monday
    every: 1 week
    days: mon-fri
    hours: 09:00-17:00
    holidays: DE
    people:
      - ana@example.com
      - { person: ben@example.com, leaves: 2027-01-04 }
      - { person: dora@example.com, joins: 2026-12-07 } # new
    swaps: [{ ana@example.com: 2026-11-09, ben@example.com: 2026-11-16 }]
    absences: []
    overrides:
      - { from: 2026-12-24T09:00, until: 2026-12-24T17:00, nobody: true }
  Support US:
    timezone: America/New_York
    starts: 2026-01-05T09:00
    every: 12 hours
    people: ["@una", U03BU00KGK4]
  Support:
    follow: [{ rota: Support EU }, Support US]
  Deputy:
    deputy-of: Support EU # whoever is next
`;

const override: Override = { id: 'x-1', person: ben, from: now, until: inHours(8) };

/** The line that a handover added. */
const lineOf = (after: string) => /^ +- \{ from: .*id: x-1 \}$/m.exec(after)?.[0] ?? '';

describe('a manual handover', () => {
  test.each([
    ['Support EU', '2026-11-23T10:00', '2026-11-23T18:00'],
    ['Support US', '2026-11-23T04:00', '2026-11-23T12:00'],
    ['Support', '2026-11-23T10:00', '2026-11-23T18:00'],
    ['Deputy', '2026-11-23T10:00', '2026-11-23T18:00'],
  ])('in %s adds a line, in the rota’s own time zone, and can be ended', (name, from, until) => {
    const after = withOverride(text, 'r.yml', name, override);
    const line = `- { from: ${from}, until: ${until}, person: ben@example.com, id: x-1 }`;
    const added = after.split('\n').filter((one) => !text.includes(`${one}\n`));
    expect(added.map((one) => one.trim())).toEqual(expect.arrayContaining([line]));
    expect(added.length).toBeLessThanOrEqual(2);
    const rota = readRotas(after, 'r.yml').rotas.get(name);
    if (!rota) throw new Error('no rota');
    expect(peopleAt(rota, now)).toEqual([ben]);
    expect(withOverride(after, 'r.yml', name, override)).toBe(after);
    const ended = withEnd(after, 'r.yml', name, override, inHours(2));
    expect(ended).toBe(
      after.replace(
        `until: ${until}, person: ben`,
        `until: ${from.replace(/T(\d\d)/, (_, hours) => `T${String(Number(hours) + 2).padStart(2, '0')}`)}, person: ben`,
      ),
    );
    expect(
      readRotas(withEnd(after, 'r.yml', name, override, now), 'r.yml').rotas.get(name)?.overrides,
    ).toEqual(readRotas(text, 'r.yml').rotas.get(name)?.overrides);
  });

  test.each(['@una', 'U03BU00KGK4', 'una', 'una@example.com'])(
    'to %s is read back as the same person',
    (written) => {
      const person = personIn(written);
      const after = withOverride(text, 'r.yml', 'Support', { ...override, person });
      const [read] = readRotas(after, 'r.yml').rotas.get('Support')?.overrides ?? [];
      expect(read?.people).toEqual([person]);
    },
  );

  test('to a name that the file has as a login is the same person by their name', () => {
    expect(isSame(personIn('@una'), personNamed('una'))).toBe(true);
  });

  test('comes after comments on the last of the rota’s keys, and can be taken back without a trace', () => {
    const people = `${text}  Last:
    starts: 2026-01-05T09:00
    every: 1 week
    people: # in turn
      - ana@example.com
      # - ben@example.com has left

  # Not theirs
  Other: { deputy-of: Last } # o
`;
    const after = withOverride(people, 'r.yml', 'Last', override);
    expect(after).toBe(people.replace('has left\n', (end) => `${end}    overrides:\n${lineOf(after)}\n`));
    const again = withEnd(after, 'r.yml', 'Last', override, now);
    expect(again).toBe(people.replace('has left\n', (end) => `${end}    overrides:\n`));
    expect(withOverride(again, 'r.yml', 'Last', override)).toBe(after);
  });

  test('in a rota on one line leaves the others as they are', () => {
    const line = `${text}  Line: { follow: [Support US] } # one line\n  Odd: {deputy-of: Support US}\n`;
    const after = withOverride(line, 'r.yml', 'Line', override);
    const [entry] = /\{ from: [^}]*id: x-1 \}/.exec(after) ?? [];
    expect(after).toBe(line.replace('[Support US] }', () => `[Support US], overrides: [${entry}] }`));
  });

  test('taken back from a list on one line, leaves the rest of the file as it is', () => {
    const line = `${text}  Line: { follow: [Support US], overrides: [] } # one line\n  Odd: {deputy-of: Support US}\n`;
    const one = '{ from: 2026-12-24T09:00, until: 2026-12-30T09:00, person: ben }';
    for (const overrides of ['[]', `[${one}]`, `[ ${one} ]`]) {
      const before = line.replace('overrides: []', () => `overrides: ${overrides}`);
      const after = withOverride(before, 'r.yml', 'Line', override);
      expect(withEnd(after, 'r.yml', 'Line', override, now).replace(/\s/g, '')).toBe(
        before.replace(/\s/g, ''),
      );
    }
  });

  test('taken back, leaves the overrides around it as they are', () => {
    const [one, other] = ['from: 2026-12-24T09:00 # a', 'from: 2026-12-26T09:00 # c'].map(
      (from) => `      - ${from}\n        until: 2026-12-30T09:00 # b\n        person: ben\n      # d\n`,
    );
    const own = `      - from: 2026-11-23T10:00\n        until: 2026-11-23T18:00 # mine\n        person: ben@example.com\n        id: x-1\n`;
    const list = (...items: readonly (string | undefined)[]) =>
      `${text}  List:\n    deputy-of: Support US\n    overrides:\n${items.join('')}`;
    for (const eol of ['\n', '\r\n'])
      expect(withEnd(list(one, own, other).replaceAll('\n', eol), 'r.yml', 'List', override, now)).toBe(
        list(one, other).replaceAll('\n', eol),
      );
  });
});
