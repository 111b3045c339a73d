import { describe, expect, test } from '@jest/globals';
import type { Override } from '../../../src/model.ts';
import { personNamed } from '../../../src/people.ts';
import { withOverride } from '../../../src/services/rota/edit.ts';
import { withEnd } from '../../../src/services/rota/end.ts';
import { readRotas } from '../../../src/services/rota/file.ts';
import { ben, inHours, now } from '../given.ts';

const override: Override = { id: 'x-1', person: ben, from: now, until: inHours(8) };
const entry = '{ from: 2026-11-23T10:00, until: 2026-11-23T18:00, person: ben@example.com, id: x-1 }';

const head = '# Ours\ntimezone:   Europe/Berlin\nrotas:\n';
const parts = ['starts: 2026-01-05T09:00   # a Monday', 'every: 1 week', 'people: [ana, ben@example.com]'];
/** A rota as a block, with so many blanks before each of its lines. */
const block = (name: string, margin = 4) =>
  `  ${name}:\n${parts.map((part) => `${' '.repeat(margin)}${part}\n`).join('')}`;
const old = '{ from: 2026-02-01T09:00, until: 2026-02-02T09:00, person: ana }';

const added = (text: string, name = 'A', over: Partial<Override> = {}) =>
  withOverride(text, 'r.yml', name, { ...override, ...over });

describe('an override is added, and not a character of the rest changes', () => {
  test.each([
    ['the last rota', `${head}${block('B')}${block('A')}`, `    overrides:\n      - ${entry}\n`, ''],
    [
      'a rota before another',
      `${head}${block('A')}`,
      `    overrides:\n      - ${entry}\n`,
      `\n${block('B')}`,
    ],
    ['a wider margin', `${head}${block('A', 6)}`, `      overrides:\n        - ${entry}\n`, '# End\n'],
    ['an empty key', `${head}${block('A')}    overrides:\n`, `      - ${entry}\n`, block('B')],
    ['an empty key with a note', `${head}${block('A')}    overrides: # none\n`, `      - ${entry}\n`, ''],
    ['a list', `${head}${block('A')}    overrides:\n      - ${old}\n`, `      - ${entry}\n`, block('B')],
    [
      'a list without a margin',
      `${head}${block('A')}    overrides:\n    - ${old} # x\n`,
      `    - ${entry}\n`,
      '',
    ],
    [
      'a list in blocks',
      `${head}${block('A')}    overrides:\n      - from: 2026-02-01T09:00\n        until: 2026-02-02T09:00\n        person: ana\n`,
      `      - ${entry}\n`,
      `\n    # The end of A.\n${block('B')}`,
    ],
    ['a list in brackets', `${head}${block('A')}    overrides: [${old}`, `, ${entry}`, ` ]\n${block('B')}`],
    [
      'a rota in braces',
      `${head}  A: { starts: 2026-01-05T09:00, every: 1 week, people: [ana], overrides: [${old}`,
      `, ${entry}`,
      '] }\n',
    ],
  ])('%s', (_, before, more, after) => {
    expect(added(before + after)).toBe(before + more + after);
  });

  test('an empty list', () => {
    const text = `${head}${block('A')}    overrides: [] # none\n${block('B')}`;
    const wanted = `${head}${block('A')}    overrides: # none\n      - ${entry}\n${block('B')}`;
    expect(added(text)).toBe(wanted);
  });

  test('without a line break at the end', () => {
    const text = `${head}${block('A')}`.trimEnd();
    expect(added(text)).toBe(`${text}\n    overrides:\n      - ${entry}`);
  });

  test('with the line breaks of Windows', () => {
    const text = `${head}${block('A')}`.replaceAll('\n', '\r\n');
    expect(added(text)).toBe(`${text}    overrides:\r\n      - ${entry}\r\n`);
  });

  test.each(['Data science', '2026', 'a: b', 'true', 'A “quoted” name'])(
    'to a rota that is named %j',
    (name) => {
      const text = `${head}${block(/^\w+$/.test(name) ? name : JSON.stringify(name))}${block('Other')}`;
      const after = readRotas(added(text, name), 'r.yml').rotas;
      expect([after.get(name)?.overrides.length, after.get('Other')?.overrides.length]).toEqual([1, 0]);
    },
  );
});

describe('an override', () => {
  test.each(['a, b', 'x: y', '}', '# no', "'", '"', 'true', '- a', 'Žižková 🚀'])(
    'of somebody named %j',
    (name) => {
      const text = added(`${head}${block('A')}`, 'A', { person: personNamed(name) });
      expect(readRotas(text, 'r.yml').rotas.get('A')?.overrides).toMatchObject([
        { people: [personNamed(name)] },
      ]);
    },
  );

  test('that already exists, with or without the id, changes nothing', () => {
    const once = added(`${head}${block('A')}`);
    expect(added(once)).toBe(once);
    const byHand = once.replace(', id: x-1', '');
    expect(added(byHand, 'A', { id: 'x-2' })).toBe(byHand);
  });

  test('is rewritten, with comments kept, if the form leaves no other way', () => {
    const text = `${head}  A: { starts: 2026-01-05T09:00, every: 1 week, people: [ana] } # note\n`;
    const after = added(text);
    expect(readRotas(after, 'r.yml').rotas.get('A')?.overrides).toMatchObject([{ people: [ben] }]);
    expect(after).toMatch(/^# Ours\n(.*\n)+.*# note\n$/);
  });

  test('is refused if nothing works, and says what to add manually', () => {
    const shared = `    overrides: &all\n      - ${old}\n`;
    const text = `${head}${block('A')}${shared}${block('B')}    overrides: *all\n`;
    for (const name of ['A', 'B']) {
      expect(() => added(text, name)).toThrow(
        `“${name}” is written in a form that can’t be edited automatically`,
      );
    }
    try {
      added(text);
    } catch (error) {
      expect(error).toMatchObject({ fix: `Add this to its \`overrides\` yourself: ${entry}` });
    }
  });

  test('is refused in a file that is broken by now', () => {
    expect(() => added('timezone: UTC\n')).toThrow(
      'The rota file can’t be used: r.yml:1:1: rotas: is missing.',
    );
  });
});

describe('an override is ended, and not a character of the rest changes', () => {
  const text = (entry: string) =>
    `${head}${block('A')}    overrides: # by hand\n      - ${old} # x\n${entry}${block('B')}`;
  const ended = (file: string, over: Partial<Override> = {}, at = inHours(3)) =>
    withEnd(file, 'r.yml', 'A', { ...override, ...over }, at);

  test.each([
    ['in braces', `      - ${entry}\n`],
    ['in quotes', `      - ${entry.replace('2026-11-23T18:00', '"2026-11-23T18:00"')}\n`],
    [
      'in lines',
      '      - from: 2026-11-23T10:00\n        until: 2026-11-23T18:00 # soon\n        person: ben@example.com\n        id: x-1\n',
    ],
    ['without an id', `      - ${entry.replace(', id: x-1', '')}\n`],
  ])('%s', (_, written) => {
    const file = text(written);
    expect(ended(file)).toBe(file.replace(/"?2026-11-23T18:00"?/, '2026-11-23T13:00'));
  });

  test('that is to last longer ends later', () => {
    const file = text(`      - ${entry}\n`);
    const longer = ended(file, {}, inHours(10));
    expect(longer).toBe(file.replace('2026-11-23T18:00', '2026-11-23T20:00'));
    // Asked for again after its answer was lost.
    expect(ended(longer, {}, inHours(10))).toBe(longer);
  });

  test('that has not begun is taken out', () => {
    const file = text(`      - ${entry}\n`);
    const rotas = readRotas(ended(file, {}, inHours(-3)), 'r.yml').rotas;
    expect(rotas).toEqual(readRotas(text(''), 'r.yml').rotas);
  });

  test('that is gone, or has ended, is left', () => {
    const file = text(`      - ${entry}\n`);
    expect(ended(file, { id: 'x-2' })).toBe(file);
    expect(ended(file, {}, inHours(8))).toBe(file);
    expect(ended(ended(file), {}, inHours(4))).toBe(ended(file));
    expect(ended(text(''))).toBe(text(''));
  });

  test('that is written with an anchor of another is not touched', () => {
    const file = `${head}${block('A')}    overrides:\n      - &a ${old}\n      - { <<: *a, from: 2026-11-23T10:00, person: ben@example.com, id: x-1 }\n`;
    expect(() => ended(file)).toThrow(/was not changed in|can’t be used/);
  });
});
