import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRotas } from '../../../src/services/rota/file.ts';
import { pruned } from '../../../src/services/rota/prune.ts';
import { shiftsOf } from '../../../src/services/rota/rotation.ts';
import { day, now } from '../given.ts';

const head = `# Ours
timezone: Europe/Berlin
rotas:
  Data: # the team
    starts: 2026-01-05T09:00
    every: 1 week
    people: [ana@example.com, ben@example.com, cleo@example.com]
`;
const prune = (text: string, before = '2026-11-23') => pruned(text, 'rota.yml', before, now);
const rest = (text: string, before?: string) => prune(head + text, before).text.slice(head.length);

const over = (hour: number) =>
  `{ from: 2026-01-05T0${hour}:00, until: 2026-01-05T0${hour + 1}:00, person: ben@example.com }`;
const coming = '{ from: 2026-12-24T09:00, until: 2026-12-28T09:00, person: ben@example.com }';

describe('entries that are over', () => {
  test('are removed with their comments, and nothing else changes', () => {
    const { text, removed, kept } = prune(`${head}    overrides: # by hand

      # Easter
      # and after
      - { from: 2026-04-03T09:00, until: 2026-04-06T09:00, person: ben@example.com } # asked

      - from: 2026-11-20T09:00
        until: 2026-11-23T00:00   # midnight
        nobody: true

      # About those of the winter.

      # Christmas
      - { from: 2026-12-24T09:00,   until: 2026-12-28T09:00, person: "zoe" } # quoted
      # at the end
    absences:
    - { person: ana@example.com, from: 2026-05-01, until: 2026-05-08 }
    - { person: ana@example.com, from: 2026-12-01, until: 2026-12-08 }
    swaps:
      - { ana@example.com: 2026-01-05, ben@example.com: 2026-01-12 }
      # done
# the end`);
    expect(text).toBe(`${head}    overrides: # by hand

      # About those of the winter.

      # Christmas
      - { from: 2026-12-24T09:00,   until: 2026-12-28T09:00, person: "zoe" } # quoted
      # at the end
    absences:
    - { person: ana@example.com, from: 2026-12-01, until: 2026-12-08 }
    swaps:
      # done
# the end`);
    expect(removed).toEqual([
      { rota: 'Data', kind: 'overrides', about: 'ben@example.com, 2026-04-03T09:00 until 2026-04-06T09:00' },
      { rota: 'Data', kind: 'overrides', about: 'nobody, 2026-11-20T09:00 until 2026-11-23' },
      { rota: 'Data', kind: 'swaps', about: 'ana@example.com 2026-01-05 and ben@example.com 2026-01-12' },
      { rota: 'Data', kind: 'absences', about: 'ana@example.com, 2026-05-01 until 2026-05-08' },
    ]);
    expect(kept).toEqual([]);
  });

  test.each([
    [`    overrides: [${over(1)}, ${over(2)}, ${coming}]\n`, `    overrides: [${coming}]\n`],
    [`    overrides: [${coming}, ${over(1)}, ${over(2)}] # x\n`, `    overrides: [${coming}] # x\n`],
    [`    overrides: [${over(1)}, ${coming}, ${over(2)},]\n`, `    overrides: [${coming},]\n`],
    [`    overrides: [ ${over(1)}, ${over(2)}, ]\n`, '    overrides: []\n'],
    [
      `    overrides: [\n      ${over(1)}, # one\n      ${coming}, # two\n      ${over(2)} # three\n    ]\n`,
      `    overrides: [\n      ${coming} # two\n    ]\n`,
    ],
    [
      `    overrides: [ # x\r\n      # one\r\n      ${over(1)},\r\n      # two\r\n      ${coming}, # 2\r\n      ${over(2)}, # three\r\n    ]\r\n`,
      `    overrides: [ # x\r\n      # two\r\n      ${coming}, # 2\r\n    ]\r\n`,
    ],
    [
      `    overrides: [\n      ${over(1)} # one\n      # y\n    ] # z\n`,
      '    overrides: [\n      # y\n    ] # z\n',
    ],
    [
      `    overrides: [\n      ${over(1)}, ${coming},\n      ${over(2)}\n    ]\n`,
      `    overrides: [\n      ${coming}\n    ]\n`,
    ],
    [
      '    overrides:\n      # one\n      - # two\n        from: 2026-01-05T01:00\n        until: 2026-01-05T02:00\n        nobody: true\n      -\n        from: 2026-12-05T01:00\n        until: 2026-12-05T02:00\n        nobody: true\n',
      '    overrides:\n      -\n        from: 2026-12-05T01:00\n        until: 2026-12-05T02:00\n        nobody: true\n',
    ],
    [`    overrides:\n      - ${over(1)}\n`, '    overrides:\n'],
    [`    overrides:\n      - ${over(1)}`, '    overrides:\n'],
    [
      `    overrides:\r\n      - ${over(1)}\r\n      - ${coming}\r\n`,
      `    overrides:\r\n      - ${coming}\r\n`,
    ],
  ])('are removed from a list of any form: %j', (before, after) => {
    expect(rest(before)).toBe(after);
  });

  test('are found by the rota’s own clock', () => {
    const text = `${head}  Tokyo:
    timezone: Asia/Tokyo
    starts: 2026-01-05T09:00
    every: 1 week
    people: [ana@example.com]
    overrides:
      - { from: 2026-11-22T09:00, until: 2026-11-23T00:00, person: ben@example.com }
      - { from: 2026-11-22T09:00, until: 2026-11-23T00:01, person: ben@example.com }
`;
    expect(prune(text).removed).toHaveLength(1);
  });

  test('there may be none', () => {
    const text = `${head}    overrides: [{ from: 2026-11-22T09:00, until: 2026-11-23T00:01, person: x }]\n`;
    expect(prune(text)).toEqual({ text, removed: [], kept: [] });
  });
});

describe('what is still needed stays', () => {
  test('an absence in the turn that goes on, since the next in turn has it', () => {
    const absence = '    absences: [{ person: ben@example.com, from: 2026-11-18, until: 2026-11-19 }]\n';
    expect(prune(`${head}${absence}    on-absence: skip\n`, '2026-11-21').removed).toEqual([]);
    expect(prune(`${head}${absence}    on-absence: skip\n`, '2026-11-23').removed).toEqual([]);
    const later = pruned(
      `${head}${absence}    on-absence: skip\n`,
      'r',
      '2026-11-24',
      new Date('2026-11-24T12:00Z'),
    );
    expect(later.removed).toHaveLength(1);
    expect(prune(`${head}${absence}`, '2026-11-21').removed).toHaveLength(1);
  });

  test('an override of somebody whose absence needs them in the rota', () => {
    const text = `${head}    overrides: [{ from: 2026-01-06T09:00, until: 2026-01-07T09:00, person: zoe }]
    absences: [{ person: zoe, from: 2026-12-01, until: 2026-12-08 }]
`;
    expect(prune(text).removed).toEqual([]);
  });

  test('a swap from which a later one goes on', () => {
    const text = `${head}    swaps:
      - { cleo@example.com: 2026-11-09, ana@example.com: 2026-10-26 }
      - { ana@example.com: 2026-11-09, cleo@example.com: 2026-11-30 }
    overrides: [{ from: 2026-01-06T09:00, until: 2026-01-07T09:00, person: ben@example.com }]
`;
    const { removed, kept } = prune(text);
    expect(removed.map(({ kind }) => kind)).toEqual(['overrides']);
    expect(kept).toEqual(['swaps']);
  });

  test('the absences of the whole file go once they are over in every rota', () => {
    const text = `absences:\n  - { person: ana@example.com, from: 2026-05-01, until: 2026-05-08 }\n  - { person: ana@example.com, from: 2026-12-01, until: 2026-12-08 }\n${head}`;
    const { text: after, removed } = prune(text);
    expect(removed).toEqual([
      { rota: null, kind: 'absences', about: 'ana@example.com, 2026-05-01 until 2026-05-08' },
    ]);
    expect(after).toBe(
      text.replace('  - { person: ana@example.com, from: 2026-05-01, until: 2026-05-08 }\n', ''),
    );
  });
});

describe('what can’t be done is refused', () => {
  test('a day that has not begun', () => {
    expect(() => prune(head, '2026-11-24')).toThrow(/2026-11-24 has not begun yet/);
  });

  test('a list that another one refers to', () => {
    const text = `${head}    overrides: &all [{ from: 2026-01-06T09:00, until: 2026-01-07T09:00, person: ben@example.com }]
  Other:
    starts: 2026-01-05T09:00
    every: 1 week
    people: [ana@example.com]
    overrides: *all
`;
    expect(() => prune(text)).toThrow(/can’t be edited automatically/);
  });

  test('a list with a comment between items of one line', () => {
    const text = `${head}    overrides: [${over(1)}, ${over(2)}, # both\n      ${coming}]\n`;
    expect(() => prune(text)).toThrow(
      'Nothing was removed from rota.yml: `overrides` of “Data” (rota.yml:8) is written in a form',
    );
  });

  test('a file with problems', () => {
    expect(() => prune(head.replace('1 week', 'weekly'))).toThrow(/rota\.yml:6:5: rotas\.Data\.every/);
  });
});

test('whatever is removed, everybody’s turn from that day on stays, and so does every other line', () => {
  const people = ['ana@example.com', 'ben@example.com', 'zoe'];
  const at = (days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10);
  const entry = fc.record({
    from: fc.integer({ min: -80, max: 40 }),
    length: fc.integer({ min: 1, max: 20 }),
    who: fc.constantFrom(...people),
    comment: fc.constantFrom('', ' # why'),
    above: fc.constantFrom('', '      # above\n', '\n', '      # apart\n\n'),
  });
  const lists = fc.array(entry, { maxLength: 8 });
  fc.assert(
    fc.property(
      lists,
      lists,
      fc.boolean(),
      fc.constantFrom('block', 'flow', 'flow over lines'),
      fc.integer({ min: 0, max: 30 }),
      (some, others, skips, form, ago) => {
        const isFlow = form === 'flow';
        const overrides = some.map(
          ({ from, length, who }) =>
            `{ from: ${at(from)}T09:00, until: ${at(from + length)}T09:00, person: ${who} }`,
        );
        const absences = others.map(
          ({ from, length, who }) =>
            `{ person: ${who === 'zoe' ? 'cleo@example.com' : who}, from: ${at(from)}, until: ${at(from + length)} }`,
        );
        const block = (key: string, items: readonly string[], shape: typeof some) => {
          if (isFlow) return `    ${key}: [${items.join(', ')}]\n`;
          const lines = items.map((item, index) => {
            const { above = '', comment = '' } = shape[index] ?? {};
            return `${above}      ${form === 'block' ? `- ${item}` : `${item},`}${comment}\n`;
          });
          return form === 'block'
            ? `    ${key}:\n${lines.join('')}`
            : `    ${key}: [\n${lines.join('')}    ]\n`;
        };
        const text = `${head}${block('overrides', overrides, some)}${block('absences', absences, others)}${skips ? '    on-absence: skip\n' : ''}`;
        const before = at(-ago);
        const { text: after, removed } = prune(text, before);
        const limit = new Date(`${before}T00:00+01:00`);
        const until = new Date(limit.getTime() + 200 * day);
        const coming = (written: string) => {
          const rota = readRotas(written, 'r').rotas.get('Data');
          return (
            rota &&
            shiftsOf(rota, limit, until)
              .filter((shift) => shift.until > limit)
              .map(({ person, until }) => [person, until])
          );
        };
        expect(coming(after)).toEqual(coming(text));
        const isOver = some.filter(({ from, length }) => at(from + length) < before);
        expect(removed.filter(({ kind }) => kind === 'overrides')).toHaveLength(isOver.length);
        const lines = new Set(text.split('\n'));
        const kept = overrides.flatMap((item, index) =>
          some[index] === undefined || isOver.includes(some[index]) ? [] : [`${item}#${some[index].comment}`],
        );
        const left = after.matchAll(/^ +(?:- )?(\{ from: .*\}),?( # why)?$/gm);
        if (!isFlow) expect([...left].map(([, item, comment = '']) => `${item}#${comment}`)).toEqual(kept);
        if (!isFlow) expect(after.split('\n').filter((line) => !lines.has(line))).toEqual([]);
        expect(prune(after, before).removed).toEqual([]);
      },
    ),
  );
});
