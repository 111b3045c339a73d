import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { isAddress } from '../../http/wire.ts';
import type { Absence, Person } from '../../model.ts';
import { personNamed } from '../../people.ts';
import { readDocument } from '../../text/document.ts';
import { keyed } from '../../text/keyed.ts';
import { type Moment, momentIn } from '../../text/moments.ts';
import { meant, quoted } from '../../text/parsers.ts';
import { absence } from '../kit/absence-shape.ts';
import { word } from '../kit/shapes.ts';
import type { FileOverride, Rotation } from './rotation.ts';
import { localTime, pointInTime, timeZone } from './times.ts';

/** The rota file: its rotas by name, all in one time zone. */
export interface RotaFile {
  readonly path: string;
  readonly zone: string;
  readonly rotas: ReadonlyMap<string, Rotation>;
}

/** Parses the rota file. Throws a Failure that lists every problem with its position in the file. */
export function readRotas(text: string, path: string): RotaFile {
  // Times are in the file's zone, so it is read first. If it is invalid, that is reported with the other problems.
  const zone = readDocument(text, path, z.looseObject({ timezone: zoneName })).value?.timezone ?? 'UTC';
  const { value, problems } = readDocument(text, path, rotaFile(zone));
  if (value) return { path, zone, rotas: value };
  const fix = 'Fix the file. Until then, nothing in it is used.';
  const all =
    problems.length === 1 ? problems : problems.map((problem, index) => `(${index + 1}) ${problem}`);
  throw new Failure(`The rota file can’t be used: ${all.join('; ')}.`, fix);
}

/** A value parsed from text by a function that throws the rest of the problem, after the key's name. */
function parsed<T>(parse: (text: string) => T) {
  return z.pipe(
    z.unknown(),
    z.transform((input, context): T => {
      try {
        if (input === undefined || input === null) throw new Error('is missing');
        return parse(typeof input === 'string' ? input.trim() : JSON.stringify(input));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        context.issues.push({ code: 'custom', message, input });
        return z.NEVER;
      }
    }),
  );
}

const zoneName = parsed(timeZone);

/** `1 week`, `10 days`: the number of days. */
const length = parsed((text) => {
  const [, count, unit] = /^(\d{1,3}) (day|week)s?$/.exec(text) ?? [];
  if (count && Number(count) > 0) return Number(count) * (unit === 'week' ? 7 : 1);
  const [, number, letter] = /^(\d{1,3})\s*([dw])/i.exec(text) ?? [];
  const nearUnit = `${letter?.toLowerCase() === 'w' ? 'week' : 'day'}${Number(number) === 1 ? '' : 's'}`;
  const meant = Number(number) > 0 ? ` (did you mean ${quoted(`${Number(number)} ${nearUnit}`)}?)` : '';
  throw new Error(`must be a number of days or weeks: 1 week, 2 weeks, 10 days, not ${quoted(text)}${meant}`);
});

/** An e-mail address, or a name that may be mapped in `people`. */
const person = z.pipe(
  word.check(
    z.refine(
      (text) => !text.includes('@') || isAddress(text),
      'must be a single e-mail address such as ana@example.com, or a name in `people`',
    ),
  ),
  z.transform(personNamed),
);

/** An override, which must end after it starts. */
function override(zone: string) {
  const time = parsed((text) => pointInTime(text, zone));
  return z.pipe(
    keyed({ from: time, until: time, person, id: z.optional(word) }).check(
      z.refine(({ from, until }) => from < until, {
        path: ['until'],
        message: 'must be after `from`',
        when: ({ value }) => has(value, 'from', isDate) && has(value, 'until', isDate),
      }),
    ),
    z.transform(
      ({ from, until, person, id = null }): FileOverride => ({ from, until, people: [person], id }),
    ),
  );
}

/** Absences, by the clock of a zone. */
function absences(zone: string) {
  const inZone = ({ local, offset }: Moment) => pointInTime(`${local}${offset ?? ''}`, zone);
  const inOrder = z.refine<Absence>(({ from, until }) => from < until, {
    path: ['until'],
    message: 'must be after `from`',
  });
  const one = z.pipe(
    absence(person),
    z.transform(({ person, ...written }): Absence => {
      const [from, until] = [momentIn(written.from), momentIn(written.until)];
      return { person, from: inZone(from), until: inZone(until), fromDay: from.isDay };
    }),
  );
  return z.optional(z.nullable(z.array(one.check(inOrder))));
}

/** So many unknown names get a hint: searching for a near name takes long where there are many. */
const mostHints = 10;

/** Reports absences of people who are in no turn and no override: their names are probably misspelt. */
function onlyOf<T>(absencesIn: (value: T) => readonly Absence[], peopleIn: (value: T) => readonly Person[]) {
  const nameOf = ({ email, aliases }: Person) => email ?? aliases[0] ?? '';
  return z.check<T>(({ value, issues }) => {
    // Not all of it has its form.
    if (issues.length > 0) return;
    const names = peopleIn(value).map(nameOf);
    const known = new Set(names.map((name) => name.toLowerCase()));
    const isUnknown = ({ person }: Absence) => !known.has(nameOf(person).toLowerCase());
    const unknown = [...absencesIn(value).entries()].filter(([, absence]) => isUnknown(absence));
    for (const [count, [index, { person }]] of unknown.entries()) {
      const near = count < mostHints ? meant(nameOf(person), names) : '';
      const message = `${quoted(nameOf(person))} is not in the rota${near}`;
      issues.push({ code: 'custom', message, input: value, path: ['absences', index, 'person'] });
    }
  });
}

/** A rota. Checks that involve several of its keys run even if other keys are invalid. */
function rota(zone: string) {
  return z.pipe(
    keyed({
      starts: parsed((text) => localTime(text, zone)),
      every: length,
      'at-a-time': z.optional(z.int().check(z.gte(1, 'must be a whole number, at least 1'))),
      people: z.array(person).check(z.minLength(1, 'must name at least one person')),
      overrides: z.optional(z.nullable(z.array(override(zone)))),
      absences: absences(zone),
      'on-absence': z.optional(z.enum(['warn', 'skip'])),
    }).check(
      z.refine(({ 'at-a-time': atATime = 1, people }) => atATime <= people.length, {
        path: ['at-a-time'],
        message: 'must not be higher than the number of people',
        when: ({ value }) => has(value, 'people', Array.isArray),
      }),
      onlyOf(
        ({ absences }) => absences ?? [],
        ({ people, overrides }) => [...people, ...(overrides ?? []).flatMap((one) => one.people)],
      ),
    ),
    z.transform(({ starts, every, 'at-a-time': atATime = 1, people, overrides, ...rest }): Rotation => {
      const skipsAbsent = rest['on-absence'] === 'skip';
      const { absences } = rest;
      return {
        ...{ zone, starts, days: every, atATime, people },
        ...{ overrides: overrides ?? [], absences: absences ?? [], skipsAbsent },
      };
    }),
  );
}

/** The whole file. */
function rotaFile(zone: string) {
  const rotas = z.record(z.string(), rota(zone));
  const some = z.refine<object>((all) => Object.keys(all).length > 0, 'must name at least one rota');
  return z.pipe(
    keyed({ timezone: zoneName, rotas: rotas.check(some), absences: absences(zone) }).check(
      onlyOf(
        ({ absences }) => absences ?? [],
        ({ rotas }) => Object.values(rotas).flatMap(peopleOf),
      ),
    ),
    z.transform(({ rotas, absences }): ReadonlyMap<string, Rotation> => {
      const everywhere = absences ?? [];
      const withAbsences = (rotation: Rotation) => ({
        ...rotation,
        absences: [...everywhere, ...rotation.absences],
      });
      return new Map(Object.entries(rotas).map(([name, rotation]) => [name, withAbsences(rotation)]));
    }),
  );
}

function has(value: unknown, key: string, is: (part: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && is(Reflect.get(value, key));
}

function isDate(part: unknown): boolean {
  return part instanceof Date;
}

/** Everybody in the file. */
export function peopleIn({ rotas }: RotaFile): readonly Person[] {
  return [...rotas.values()].flatMap(peopleOf);
}

function peopleOf({ people, overrides }: Rotation): readonly Person[] {
  return [...people, ...overrides.flatMap((override) => override.people)];
}
