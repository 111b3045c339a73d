import * as z from 'zod/mini';
import { isAddress } from '../../http/wire.ts';
import { Failure, type Person } from '../../model.ts';
import { personNamed } from '../../people.ts';
import { keyed, readDocument } from '../../text/document.ts';
import { quoted } from '../../text/parsers.ts';
import type { Rotation, StandIn } from './rotation.ts';
import { localTime, pointInTime, timeZone } from './times.ts';

/** A rota of the file. */
export interface Rota extends Rotation {
  readonly overrides: readonly WrittenOverride[];
}

/** An override of the file: one person. `id` stands where a manual handover wrote it. */
export interface WrittenOverride extends StandIn {
  readonly id: string | null;
}

/** The rota file: its rotas by name, all in one time zone. */
export interface RotaFile {
  readonly zone: string;
  readonly rotas: ReadonlyMap<string, Rota>;
}

/** Reads the rota file. Throws a Failure with every problem and its line; `path` is what the file is called. */
export function readRotas(text: string, path: string): RotaFile {
  // Times are read in the file's zone, which must be known first. If it is wrong, that is told with all the rest.
  const zone = readDocument(text, path, z.looseObject({ timezone: zoneName })).value?.timezone ?? 'UTC';
  const { value, problems } = readDocument(text, path, rotaFile(zone));
  if (value) return { zone, rotas: new Map(Object.entries(value.rotas)) };
  const fix = 'Mend the file: nothing is taken from it as it is.';
  throw new Failure(`The rota file can’t be used: ${problems.join('; ')}.`, fix);
}

/** Text that a function turns into a value; what it throws goes on from the key's name. */
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
  const unitMeant = `${letter?.toLowerCase() === 'w' ? 'week' : 'day'}${Number(number) === 1 ? '' : 's'}`;
  const meant = Number(number) > 0 ? ` (did you mean ${quoted(`${Number(number)} ${unitMeant}`)}?)` : '';
  throw new Error(`must be a number of days or weeks: 1 week, 2 weeks, 10 days; not ${quoted(text)}${meant}`);
});

const word = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));

/** An address, or a name that `people` may map. */
const person = z.pipe(
  word.check(
    z.refine(
      (text) => !text.includes('@') || isAddress(text),
      'must be an e-mail address alone, such as ana@example.com, or a name that stands in `people`',
    ),
  ),
  z.transform(personNamed),
);

/** An override; it is refused where it would be over before it begins. */
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
    z.transform(({ from, until, person, id = null }): WrittenOverride => {
      return { from, until, people: [person], isHandover: id !== null, id };
    }),
  );
}

/** A rota; what its parts say of each other is checked even where some of them are wrong. */
function rota(zone: string) {
  return z.pipe(
    keyed({
      starts: parsed((text) => localTime(text, zone)),
      every: length,
      'at-a-time': z.optional(z.int().check(z.gte(1, 'must be a whole number from 1'))),
      people: z.array(person).check(z.minLength(1, 'must name at least one person')),
      overrides: z.optional(z.nullable(z.array(override(zone)))),
    }).check(
      z.refine(({ 'at-a-time': atATime = 1, people }) => atATime <= people.length, {
        path: ['at-a-time'],
        message: 'must not be more than there are people',
        when: ({ value }) => has(value, 'people', Array.isArray),
      }),
    ),
    z.transform(({ starts, every, 'at-a-time': atATime = 1, people, overrides }): Rota => {
      return { zone, starts, days: every, atATime, people, overrides: overrides ?? [] };
    }),
  );
}

/** The whole file. */
function rotaFile(zone: string) {
  const rotas = z.record(z.string(), rota(zone));
  const some = z.refine<object>((all) => Object.keys(all).length > 0, 'must name at least one rota');
  return keyed({ timezone: zoneName, rotas: rotas.check(some) });
}

function has(value: unknown, key: string, is: (part: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && is(Reflect.get(value, key));
}

function isDate(part: unknown): boolean {
  return part instanceof Date;
}

/** Everybody whom the file names. */
export function peopleIn({ rotas }: RotaFile): readonly Person[] {
  return [...rotas.values()].flatMap(({ people, overrides }) => [
    ...people,
    ...overrides.flatMap((one) => one.people),
  ]);
}
