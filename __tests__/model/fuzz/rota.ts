import fc from 'fast-check';
import { Failure } from '../../../src/failure.ts';
import { isSame, personNamed } from '../../../src/people.ts';
import { withOverride } from '../../../src/services/rota/edit.ts';
import { peopleIn, readRotas } from '../../../src/services/rota/file.ts';
import { peopleAt, type Rotation, shiftsOf, startOf } from '../../../src/services/rota/rotation.ts';
import { placed } from './config.ts';
import { quick, tellable } from './tellable.ts';
import { files, orOdd, words } from './yaml.ts';

const day = 86_400_000;
const now = new Date('2026-10-24T12:00:00Z');
const path = 'rota.yml';

const zones = ['UTC', 'Europe/Berlin', 'Pacific/Apia', 'America/New_York', '+05:30'];
const oddZones = ['Berlin', 'local', '', 'z'.repeat(100_000)];
const lengths = ['1 week', '2 weeks', '1 day', '999 weeks', '1 month', '12 hours', '1 hour'];
const oddLengths = ['0 days', '0 months', '1week', 7];
const people = ['ana@example.com', 'ben@example.com', 'cleo', 'ana@example.com'];

/** Mostly one of the first, now and then one of the others. */
function mostly(usual: readonly unknown[], others: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const year = 365 * day;
/** Local times around now, so many milliseconds from there. */
function timesFrom(min: number, max: number): fc.Arbitrary<unknown> {
  const near = fc.integer({ min, max }).map((off) => new Date(now.getTime() + off).toISOString());
  const written = near.chain((text) => fc.constantFrom(16, 19, 23).map((length) => text.slice(0, length)));
  const changes = ['2026-10-25T02:30', '2026-03-29T02:30', '2026-10-25T02:30+01:00', '2026-11-01 09:00'];
  const odd = ['0001-01-01T00:00', '9999-12-31T23:59', '2026-02-30T09:00', '2026-11-01'];
  return orOdd(
    fc.oneof(
      { weight: 40, arbitrary: written },
      { weight: 2, arbitrary: fc.constantFrom(...changes) },
      { weight: 1, arbitrary: fc.constantFrom(...odd) },
    ),
  );
}

const named = orOdd(mostly(people, ['Ana <ana@example.com>', '', '@ana', 'U03BU00KGK4']));
const override = fc.oneof(
  { weight: 9, arbitrary: overriding({ person: named }) },
  { weight: 1, arbitrary: overriding({ nobody: mostly([true], [false, 'yes']) }) },
);

function overriding(by: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const times = { from: timesFrom(-year, day), until: timesFrom(day, year) };
  const all: Record<string, fc.Arbitrary<unknown>> = { ...times, ...by, id: orOdd(words) };
  return fc.record(all, { requiredKeys: ['from', 'until', ...Object.keys(by)] });
}

const days = orOdd(mostly(['2026-10-01', '2026-10-25', '2027-01-04'], ['2026-02-30', '2026-10-01T09:00']));
const member = fc.oneof(
  { weight: 3, arbitrary: mostly(people, ['a@', '']) },
  {
    weight: 1,
    arbitrary: fc.record({ person: named, joins: days, leaves: days }, { requiredKeys: ['person'] }),
  },
);
/** What only some rotas have, each of which would mostly be wrong together with others. */
const more: readonly (readonly [weight: number, keys: Readonly<Record<string, fc.Arbitrary<unknown>>>])[] = [
  [4, {}],
  [1, { timezone: mostly(zones, oddZones) }],
  [1, { 'at-the': mostly([1, 31, 'first monday', 'last day'], ['fifth day', 0]) }],
  [1, { days: mostly(['mon-fri', ['sat', 'sun']], ['', 'x'.repeat(100_000)]), holidays: fc.constant('DE') }],
  [1, { hours: mostly(['09:00-17:00', '22:00-06:00', 'fri 17:00-mon 09:00'], [`${'9'.repeat(100_000)}-`]) }],
  [
    1,
    { swaps: orOdd(fc.array(fc.dictionary(fc.constantFrom(...people), days, { minKeys: 2, maxKeys: 2 }))) },
  ],
];
const rota = fc.oneof(
  ...more.map(([weight, keys]) => ({
    weight,
    arbitrary: fc.record<Record<string, unknown>, string>(
      {
        starts: timesFrom(-2 * year, year),
        every: orOdd(mostly(lengths, oddLengths)),
        'at-a-time': orOdd(mostly([1], [2, 3])),
        people: orOdd(fc.array(member, { minLength: 1, maxLength: 6 })),
        overrides: orOdd(fc.array(override, { maxLength: 4 })),
        ...keys,
      },
      { requiredKeys: ['starts', 'every', 'people', ...Object.keys(keys)] },
    ),
  })),
);
const overrides = orOdd(fc.array(override, { maxLength: 4 }));
const layered = fc.oneof(
  fc.record({ follow: orOdd(fc.array(words, { maxLength: 3 })), overrides }),
  fc.record({ 'deputy-of': orOdd(words), overrides }),
);
const anyKind = fc.oneof({ weight: 9, arbitrary: rota }, { weight: 1, arbitrary: layered });
const content = fc.record({
  timezone: orOdd(mostly(zones, oddZones)),
  rotas: orOdd(fc.dictionary(words, anyKind, { minKeys: 1, maxKeys: 3 })),
});

/** Years of overrides, one after another or all at once. */
const years = [0, 1, 8].map((apart) => {
  const overrides = Array.from({ length: 4_000 }, (_, index) => {
    const from = now.getTime() - year + (index * apart * day) / 24;
    const [start, end] = [from, from + day].map((at) => new Date(at).toISOString().slice(0, 16));
    return `      - { from: ${start}, until: ${end}, person: ${people[index % people.length]} }\n`;
  });
  return `timezone: UTC\nrotas:\n  x:\n    starts: 2020-01-06T09:00\n    every: 1 week\n    people: [ana]\n    overrides:\n${overrides.join('')}`;
});

/**
 * Whatever stands in the rota file: people of the file, at every time, and an override can be written or is refused; or
 * one Failure whose every problem names a place in the file.
 */
export const anyRota = fc.asyncProperty(
  files(content, years),
  quick(async (text: string) => {
    const file = failureOr(() => readRotas(text, path));
    if (file instanceof Failure) return refused(file, text);
    for (const rota of file.rotas.values()) {
      startOf(rota);
      for (const at of [now, new Date(0), new Date('2400-01-01T00:00Z')])
        checkShifts(rota, at, peopleIn(file));
    }
    const [name] = file.rotas.keys();
    if (name !== undefined) handOver(text, name);
  }),
);

/** The problems are those that `; ` keeps apart, if no word in the file holds that. */
function refused(failure: Failure, text: string): void {
  tellable(failure, {});
  const all = failure.message.replace(/^The rota file can’t be used: (\(1\) )?/, '');
  const problems = all.split(new RegExp(`; \\(\\d+\\) ${path}:`));
  placed(
    problems.map((problem, index) => (index === 0 ? problem : `${path}:${problem}`)),
    text,
  );
}

function checkShifts(rota: Rotation, from: Date, known: ReturnType<typeof peopleIn>): void {
  const until = new Date(from.getTime() + 30 * day);
  for (const shift of shiftsOf(rota, from, until)) {
    if (!(shift.from < shift.until && shift.from < until && shift.until > from))
      throw new Error('an odd shift');
    if (!known.includes(shift.person)) throw new Error('somebody whom the file does not name');
  }
}

/** A manual override, from now for eight hours. */
function handOver(text: string, name: string): void {
  const eva = personNamed('eva@example.com');
  const until = new Date(now.getTime() + day / 3);
  const after = failureOr(() => withOverride(text, path, name, { id: 'x-1', person: eva, from: now, until }));
  if (after instanceof Failure) {
    tellable(after, {});
    return;
  }
  const rota = readRotas(after, path).rotas.get(name);
  if (!rota || !peopleAt(rota, now).some((person) => isSame(person, eva))) {
    throw new Error('the override was written and has no effect');
  }
}

/** What it gives, or the Failure that it throws. */
function failureOr<T>(action: () => T): T | Failure {
  try {
    return action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
