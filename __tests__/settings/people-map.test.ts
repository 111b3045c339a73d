import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { merged, peopleMap } from '../../src/settings/people-map.ts';

const known = (name: string, slack: string) => ({ names: [name], accounts: { slack } });

describe('the map of people', () => {
  test('holds a name and a Slack id on each line', () => {
    const written = '# by hand\nAna@Example.com: U03BU00KGK4\n"asilva": W03BU00KGK5 # Grid\n\n';
    expect(peopleMap(written)).toEqual([
      known('ana@example.com', 'U03BU00KGK4'),
      known('asilva', 'W03BU00KGK5'),
    ]);
  });

  test.each(['', '\n\n', '# nobody', '{}', '---'])('may be empty: %j', (written) => {
    expect(peopleMap(written)).toEqual([]);
  });

  test('leaves out blanks around a word in quotes', () => {
    expect(peopleMap('" asilva ": " U03BU00KGK4 "')).toEqual([known('asilva', 'U03BU00KGK4')]);
  });

  test('takes words for words: no numbers, no booleans, no objects of JavaScript', () => {
    for (const name of ['42', 'true', 'null', '~', '1e3', 'constructor', 'hasownproperty']) {
      expect(peopleMap(`${name}: U03BU00KGK4`)).toEqual([known(name, 'U03BU00KGK4')]);
    }
  });

  test('reads back whatever names were written', () => {
    const name = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.trim().toLowerCase());
    const id = fc.stringMatching(/^[UW][A-Z0-9]{6,20}$/);
    const people = fc.dictionary(
      name.filter((text) => text !== '' && text !== '__proto__'),
      id,
      { maxKeys: 8 },
    );
    fc.assert(
      fc.property(people, (map) => {
        const expected = Object.entries(map).map(([name, id]) => known(name, id));
        expect(peopleMap(stringify(map))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a mistake in the map of people', () => {
  test('is reported with all the others, and its line', () => {
    const written =
      'ana@example.com: ana\nben@example.com: U03BU00KGK4\nBEN@example.com: U03BU00KGK5\n: U03BU00KGK6';
    const id = 'a Slack member id such as U03BU00KGK4 (in Slack: profile → Copy member ID)';
    expect(() => peopleMap(written)).toThrow(
      new Error(
        `line 1: "ana@example.com" needs ${id}, not "ana"; ` +
          'line 3: "BEN@example.com" appears twice; line 4: the name before ":" is missing',
      ),
    );
  });

  test('that is the only one is reported alone', () => {
    expect(() => peopleMap('ana: U03BU00KGK4\n: U03BU00KGK5')).toThrow(
      new Error('line 2: the name before ":" is missing'),
    );
  });

  test('of YAML is reported with all the others, each with its line', () => {
    const line = 'a: U03BU00KGK4\n';
    expect(() => peopleMap(line.repeat(3))).toThrow(
      new Error('is not a YAML map: line 2: "a" appears twice; is not a YAML map: line 3: "a" appears twice'),
    );
  });

  test('is a handle, with quotes or without, and they are not what it lacks', () => {
    const id = 'a Slack member id such as U03BU00KGK4 (in Slack: profile → Copy member ID)';
    for (const written of ['Ana: @ana\nBen: ben\n', "{ Ana: '@ana',\nBen: ben }"]) {
      expect(() => peopleMap(written)).toThrow(
        new Error(`line 1: "Ana" needs ${id}, not "@ana"; line 2: "Ben" needs ${id}, not "ben"`),
      );
    }
    expect(() => peopleMap('Ana: @ana\nBen: "ben\n')).toThrow(
      new Error(`line 1: "Ana" needs ${id}, not "@ana"; is not a YAML map: line 3: a quote is never closed`),
    );
  });

  test('is a name that is no word', () => {
    expect(() => peopleMap('[ana]: U03BU00KGK4')).toThrow('the name before ":" is missing');
  });

  test.each([
    ['- ana@example.com', 'must be a map'],
    ['ana@example.com', 'must be a map'],
    ['ana@example.com:U03BU00KGK4', 'must be a map'],
    ['a: U03BU00KGK4\na: U03BU00KGK5', 'line 2: "a" appears twice'],
    ['a: U03BU00KGK4\n---\nb: U03BU00KGK5', 'line 2: starts a second document: only one is read'],
    ['a: U03BU00KGK4\n\tb: U03BU00KGK5', 'is not a YAML map: line 2:'],
    ['a: "U03BU00KGK4', 'is not a YAML map: line 1:'],
    ['a: "@U03BU00KGK4"', 'line 1: "a" needs a Slack member id'],
    ['@a: U03BU00KGK4', 'is not a YAML map: line 1: "@a" must be in quotes'],
    ['a: 1\nb', 'is not a YAML map: line 2: must be "key: value"'],
    ['*x', 'line 1: "*x" must be in quotes'],
  ])('%j is refused', (written, problem) => expect(() => peopleMap(written)).toThrow(problem));

  test.each(['u03bu00kgk4', 'C03BU00KGK4', 'U03', '<@U03BU00KGK4>', 'U03BU00KGK4 x', '[U03BU00KGK4]', ''])(
    '%j is no Slack id',
    (id) =>
      expect(() => peopleMap(`ana@example.com: ${id}`)).toThrow(
        'line 1: "ana@example.com" needs a Slack member id',
      ),
  );

  test('an alias or a merge of YAML is no Slack id', () => {
    expect(() => peopleMap('a: &id U03BU00KGK4\nb: *id')).toThrow('line 2: "b" needs a Slack member id');
    expect(() => peopleMap('<<: {a: U03BU00KGK4}')).toThrow('"<<" needs a Slack member id');
  });

  test('is an Error with a message, whatever was written', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&x',
      '*x',
      '"',
      "'",
      '|',
      '>',
      '!!',
      '? ',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const outcome = (() => {
          try {
            return peopleMap(pieces.join(''));
          } catch (error) {
            return error;
          }
        })();
        if (Array.isArray(outcome)) expect(outcome).toEqual([]);
        else
          expect((outcome as Error).message).toMatch(
            /^(is not a YAML map: line \d+: |must be a map with |line \d+: )/,
          );
      }),
    );
  });

  test('nested as deep as can be still ends in a message', () => {
    expect(() => peopleMap('['.repeat(20_000))).toThrow('is not a YAML map: line 1:');
  });
});

test('a key that is no scalar is reported at its own line', () => {
  expect(() => peopleMap('a: U03BU00KGK4\n[b]: U03BU00KGK5')).toThrow(
    new Error('line 2: the name before ":" is missing'),
  );
});

describe('two lists of people as one', () => {
  const person = (names: string[], accounts = {}) => ({ names, accounts });
  const lead = person(['lead'], { slack: 'U1' });
  const ana = person(['asilva', 'ana'], { slack: 'U2' });

  test('have somebody once who goes by one name in common, under all names', () => {
    const other = person(['ana@example.com', 'ana'], { slack: 'U3', github: 'ana' });
    expect(merged([lead, ana], [other, person(['ben'])])).toEqual([
      lead,
      person(['ana@example.com', 'ana', 'asilva'], { slack: 'U2', github: 'ana' }),
      person(['ben']),
    ]);
  });

  test('keep who is in one of them alone', () => {
    expect(merged([ana], [])).toEqual([ana]);
    expect(merged([], [ana])).toEqual([ana]);
    expect(merged([lead], [ana])).toEqual([lead, ana]);
  });
});

test('a name that is no address is kept as written beside, to be passed on to the pager', () => {
  expect(peopleMap('PUBEN01: U03BU00KGK4\nBen@Example.com: U03BU00KGK5\n')).toEqual([
    { names: ['puben01'], written: ['PUBEN01'], accounts: { slack: 'U03BU00KGK4' } },
    { names: ['ben@example.com'], accounts: { slack: 'U03BU00KGK5' } },
  ]);
  const both = merged(
    [{ names: ['puben01'], written: ['PUBEN01'], accounts: { slack: 'U1' } }],
    [{ names: ['ben@example.com', 'puben01'], accounts: { github: 'ben' } }],
  );
  expect(both).toMatchObject([
    { names: ['ben@example.com', 'puben01'], accounts: { slack: 'U1', github: 'ben' } },
  ]);
});
