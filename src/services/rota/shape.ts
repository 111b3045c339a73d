import * as z from 'zod/mini';
import type { Absence, Person } from '../../model.ts';
import { keyed } from '../../text/keyed.ts';
import { type Moment, momentForm, momentIn } from '../../text/moments.ts';
import { quoted } from '../../text/parsers.ts';
import { absence } from '../kit/absence-shape.ts';
import { note, word } from '../kit/shapes.ts';
import { parsed } from './forms.ts';
import type { Stay } from './members.ts';
import type { FileOverride } from './overlay.ts';
import { meantPerson, person, personIn } from './person.ts';
import type { WrittenSwap } from './swaps.ts';
import { pointInTime, timePattern, timeZone } from './times.ts';

/** The name of a time zone. */
export const zoneName = parsed(timeZone, {
  description: 'IANA name of the time zone, such as Europe/Berlin.',
});

/** A list that may be empty, or left out. */
export const listOf = <T>(one: z.ZodMiniType<T>, about: string) =>
  z.optional(z.nullable(z.array(one).check(note(about))));

/** An override, which must end after it starts, and names somebody or nobody. */
function override(zone: string) {
  const time = (description: string) =>
    parsed((text) => pointInTime(text, zone), { description, pattern: timePattern });
  return z.pipe(
    keyed(
      {
        from: time('Local time, or a time with its own offset.'),
        until: time('Local time, or a time with its own offset.'),
        person: z.optional(person),
        nobody: z.optional(z.literal(true).check(note('Nobody is on call, and that is planned.'))),
        id: z.optional(word.check(note('What recognizes a manual handover again.'))),
      },
      { unknownKey: (key) => (key === 'to' ? 'unknown key (did you mean "until"?)' : undefined) },
    ).check(
      z.refine(({ from, until }) => from < until, {
        path: ['until'],
        message: 'must be after `from`',
        when: ({ value }) => has(value, 'from', isDate) && has(value, 'until', isDate),
      }),
      z.meta({ oneOf: [hasKey('person', { type: 'string' }), hasKey('nobody', { const: true })] }),
      z.refine((value) => value.person !== undefined || value.nobody !== undefined, {
        path: ['person'],
        message: 'is missing',
        when: ({ value }) => typeof value === 'object' && value !== null && !hasProblem(value, 'person'),
      }),
      z.refine((value) => value.person === undefined || value.nobody !== true, {
        path: ['nobody'],
        message: 'must not be combined with `person`',
        when: ({ value }) => typeof value === 'object' && value !== null,
      }),
    ),
    z.transform(({ from, until, person, id = null }): FileOverride => {
      if (person) return { from, until, people: [person], id };
      return { from, until, people: [], id, isOff: true };
    }),
  );
}

/** For the JSON Schema. */
function hasKey(key: string, value: object) {
  return { type: 'object' as const, properties: { [key]: value }, required: [key] };
}

/** Keys that every rota may have. */
export const commonKeys = (zone: string) => ({
  timezone: z.optional(zoneName),
  overrides: listOf(override(zone), 'Who replaces the people on call, and when.'),
});

/** Absences, by the clock of a zone. */
export function absences(zone: string) {
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
  return listOf(one.check(inOrder), 'Who is away.');
}

/** Somebody who takes turns, and from when until when. */
export interface Member extends Stay {
  readonly person: Person;
}

/** Somebody by name alone, or with the days on which they join and leave. */
export function member(zone: string) {
  const day = (description: string) =>
    parsed(
      (text) => {
        if (!/^\d{4}-\d\d-\d\d$/.test(text))
          throw new Error(`must be a day such as 2026-12-21, not ${quoted(text)}`);
        momentIn(text);
        return pointInTime(`${text}T00:00`, zone);
      },
      { description, pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    );
  const dated = keyed({
    person,
    joins: z.optional(day('The first day on which they may have a turn. They come after the last in turn.')),
    leaves: z.optional(day('The first day on which they no longer have one.')),
  }).check(
    z.refine(({ joins, leaves }) => !joins || !leaves || joins < leaves, {
      path: ['leaves'],
      message: 'must be after `joins`',
      when: ({ value }) => has(value, 'joins', isDate) && has(value, 'leaves', isDate),
    }),
  );
  return z.union([
    z.pipe(
      person,
      z.transform((person): Member => ({ person, joins: null, leaves: null })),
    ),
    z.pipe(
      dated,
      z.transform(({ person, joins = null, leaves = null }): Member => ({ person, joins, leaves })),
    ),
  ]);
}

/** Two people, each with the day on which the shift begins that they give to the other. */
export const swap = z.pipe(
  z
    .record(
      word,
      parsed(
        (text) => {
          momentIn(text);
          return text.replace(' ', 'T');
        },
        {
          description: 'The day on which their shift begins, or the time.',
          pattern: momentForm.source.replaceAll('\\d', '[0-9]'),
        },
      ),
    )
    .check(
      z.refine((sides) => Object.keys(sides).length === 2, {
        message:
          'must name two people, each with the day on which their shift begins: { ana@example.com: 2026-12-21, ben@example.com: 2027-01-04 }',
        when: () => true,
      }),
      z.meta({ minProperties: 2, maxProperties: 2 }),
    ),
  z.transform(
    (sides): WrittenSwap =>
      Object.entries(sides).map(([name, begins]) => ({ person: personIn(name), begins })),
  ),
);

/** So many unknown names get a hint: searching for a near name takes long where there are many. */
const mostHints = 10;

/** Reports absences of people who are in no turn and no override: their names are probably misspelt. */
export function onlyOf<T>(
  absencesIn: (value: T) => readonly Absence[],
  peopleIn: (value: T) => readonly Person[],
) {
  const nameOf = ({ email, aliases }: Person) => email ?? aliases[0] ?? '';
  return z.check<T>(({ value, issues }) => {
    // Not all of it has its form.
    if (issues.length > 0) return;
    const names = peopleIn(value).map(nameOf);
    const known = new Set(names.map((name) => name.toLowerCase()));
    const isUnknown = ({ person }: Absence) => !known.has(nameOf(person).toLowerCase());
    const unknown = [...absencesIn(value).entries()].filter(([, absence]) => isUnknown(absence));
    for (const [count, [index, { person }]] of unknown.entries()) {
      const near = count < mostHints ? meantPerson(nameOf(person), names) : '';
      const message = `${quoted(nameOf(person))} is not in the rota${near}`;
      issues.push({ code: 'custom', message, input: value, path: ['absences', index, 'person'] });
    }
  });
}

/** Whether a value has a key whose own value has its form. */
export function has(value: unknown, key: string, is: (part: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && is(Reflect.get(value, key));
}

/** Whether something of the right form could not be made of a key's value. */
function hasProblem(value: object, key: string): boolean {
  return Reflect.has(value, key) && Reflect.get(value, key) === undefined;
}

function isDate(part: unknown): boolean {
  return part instanceof Date;
}
