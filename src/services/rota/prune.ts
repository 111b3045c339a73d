import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { Failure } from '../../failure.ts';
import type { Absence, Person } from '../../model.ts';
import { display, isSame } from '../../people.ts';
import { list } from '../../text/parsers.ts';
import { day, later, plus, type Span } from '../../time.ts';
import { mapIn, pairIn } from './edit.ts';
import { type RotaFile, readRotas } from './file.ts';
import { handover, turnTimes } from './handovers.ts';
import { type Part, partsOfItems, withoutParts } from './list-items.ts';
import { writtenPerson } from './person.ts';
import { type Rotation, stretchesOf } from './rotation.ts';
import { localText, pointInTime } from './times.ts';

/** A rota file without what is over. */
export interface Pruned {
  readonly text: string;
  readonly removed: readonly Removed[];
  /** Kinds of entries that are over but had to stay, with the reason. */
  readonly kept: readonly string[];
}

/** An entry that was removed. */
export interface Removed {
  /** The name of the rota. `null`: the whole file. */
  readonly rota: string | null;
  readonly kind: Kind;
  /** `ben@example.com, 2026-12-24T09:00 until 2026-12-28T09:00` */
  readonly about: string;
}

const kinds = ['overrides', 'swaps', 'absences'] as const;
type Kind = (typeof kinds)[number];

/** Entries at some positions of a list in the file. */
interface Entries {
  readonly rota: string | null;
  readonly kind: Kind;
  readonly gone: ReadonlyMap<number, string>;
}

/**
 * Removes overrides, swaps and absences that were over before a day (`2026-01-01`) began from the text of a rota file, and
 * leaves every other character unchanged, comments included. Nobody’s turn from that day on changes: what would change one
 * stays. Throws a Failure.
 */
export function pruned(text: string, path: string, before: string, now: Date): Pruned {
  const file = readRotas(text, path);
  const startIn = (zone: string) => pointInTime(`${before}T00:00`, zone);
  if ([file, ...file.rotas.values()].some(({ zone }) => startIn(zone) > now))
    throw new Failure(
      `Nothing was removed: ${before} has not begun yet, and what applies until then is still needed.`,
      'Use today or an earlier day.',
    );
  const everywhere = countOfAbsences(text);
  const all = [...file.rotas].flatMap(([name, rota]) =>
    entriesOf(name, rota, startIn(rota.zone), everywhere),
  );
  const entries = [...all, absencesOfFile(file, everywhere, startIn)].filter(({ gone }) => gone.size > 0);
  if (entries.length === 0) return { text, removed: [], kept: [] };
  // What depends on one another in a way that is not seen from outside stays.
  for (const possible of [kinds, ['overrides', 'absences'], ['overrides', 'swaps'], ['overrides']] as const) {
    const chosen = entries.filter(({ kind }) => possible.some((one) => one === kind));
    const after = without(text, chosen);
    if (after === null || !isSameFrom(file, after, chosen, everywhere, startIn)) continue;
    const left = kinds.filter(
      (kind) => !possible.some((one) => one === kind) && entries.some((entry) => entry.kind === kind),
    );
    return { text: after, removed: chosen.flatMap(removedIn), kept: left };
  }
  throw new Failure(
    `Nothing was removed from ${path}: ${oddIn(text, path, entries)} in a form that can’t be edited automatically.`,
    `Remove the entries that ended before ${before} yourself.`,
  );
}

/** The lists that can't be edited, each with its line, as far as they are known. */
function oddIn(text: string, path: string, entries: readonly Entries[]): string {
  const odd = entries.filter((entry) => without(text, [entry]) === null);
  const names = odd.map((entry) => {
    const [start = 0] = listIn(parseDocument(text).contents, entry)?.range ?? [];
    const line = text.slice(0, start).split('\n').length;
    return `\`${entry.kind}\` of ${entry.rota === null ? 'all rotas' : `“${entry.rota}”`} (${path}:${line})`;
  });
  if (names.length === 0) return 'its lists are written';
  return `${list(names, 'and')} ${names.length === 1 ? 'is' : 'are'} written`;
}

function listIn(contents: unknown, { rota, kind }: Entries): YAMLSeq | null {
  const map = rota === null ? mapIn(contents) : mapIn(contents, 'rotas', rota);
  const value = map && pairIn(map, kind)?.value;
  return isSeq(value) ? value : null;
}

function removedIn({ rota, kind, gone }: Entries): readonly Removed[] {
  return [...gone.values()].map((about) => ({ rota, kind, about }));
}

/** What of a rota is over. */
function entriesOf(name: string, rota: Rotation, limit: Date, everywhere: number): readonly Entries[] {
  const { zone, overrides, absences, swaps = [] } = rota;
  const own = absences.slice(everywhere);
  const areOver = own.map(({ until }) => until <= startOfTurn(rota, limit));
  // Who is away has to be in the rota, and may be there only by an override.
  const away = absences.filter((_, index) => !areOver[index - everywhere]).map(({ person }) => person);
  const needed = away.filter((person) => !rota.people.some((one) => isSame(one, person)));
  const isNeeded = (people: readonly Person[]) =>
    people.some((person) => needed.some((one) => isSame(one, person)));
  const overridden = positions(overrides, ({ until, people, from }) =>
    until <= limit && !isNeeded(people)
      ? `${people.map(nameOf).join(' and ') || 'nobody'}, ${spanText({ from, until }, zone)}`
      : null,
  );
  const pairs = swaps.filter((_, index) => index % 2 === 0);
  const swapped = positions(pairs, (one, pair) => {
    const other = swaps[2 * pair + 1] ?? one;
    const isOver = [one, other].every(({ index }) => handover(rota, index + 1) <= limit);
    const side = (position: number, index: number) =>
      `${nameOf(rota.people[position])} ${localText(handover(rota, index), zone).slice(0, 10)}`;
    return isOver ? `${side(one.instead, one.index)} and ${side(other.instead, other.index)}` : null;
  });
  const absent = positions(own, (absence, index) => (areOver[index] ? absenceText(absence, zone) : null));
  return [
    { rota: name, kind: 'overrides', gone: overridden },
    { rota: name, kind: 'swaps', gone: swapped },
    { rota: name, kind: 'absences', gone: absent },
  ];
}

/** An absence in a turn that is not over yet may be why somebody else has it. */
function startOfTurn(rota: Rotation, limit: Date): Date {
  if (rota.layers || !rota.skipsAbsent) return limit;
  return turnTimes(rota, limit, plus(limit, 1))[0]?.from ?? limit;
}

/** The absences at the top of the file that are over in every rota. */
function absencesOfFile(
  { zone, rotas }: RotaFile,
  everywhere: number,
  startIn: (zone: string) => Date,
): Entries {
  const own = [...rotas.values()].filter(({ layers }) => !layers);
  const limits = [startIn(zone), ...own.map((rota) => startOfTurn(rota, startIn(rota.zone)))];
  const absences = own[0]?.absences.slice(0, everywhere) ?? [];
  const gone = positions(absences, (absence) =>
    limits.every((limit) => absence.until <= limit) ? absenceText(absence, zone) : null,
  );
  return { rota: null, kind: 'absences', gone };
}

function positions<T>(
  items: readonly T[],
  textOf: (item: T, index: number) => string | null,
): ReadonlyMap<number, string> {
  return new Map(
    items.flatMap((item, index) => {
      const text = textOf(item, index);
      return text === null ? [] : [[index, text] as const];
    }),
  );
}

function absenceText({ person, from, until }: Absence, zone: string): string {
  return `${nameOf(person)}, ${spanText({ from, until }, zone)}`;
}

function spanText({ from, until }: Span, zone: string): string {
  return `${localText(from, zone)} until ${localText(until, zone)}`.replace(/(?<=\d)T00:00(?= |$)/g, '');
}

function nameOf(person: Person | undefined): string {
  return (person && (writtenPerson(person) ?? display(person))) ?? 'somebody';
}

/** How many absences the whole file has, beside its rotas. */
function countOfAbsences(text: string): number {
  const list: unknown = parseDocument(text).get('absences');
  return isSeq(list) ? list.items.length : 0;
}

/** The text without these entries. `null` if they can't be cut out. */
function without(text: string, entries: readonly Entries[]): string | null {
  const { contents } = parseDocument(text);
  const parts: Part[] = [];
  for (const entry of entries) {
    const items = listIn(contents, entry);
    const found = items && partsOfItems(text, items, new Set(entry.gone.keys()));
    if (found === null) return null;
    parts.push(...found);
  }
  return withoutParts(text, parts);
}

/** How far ahead it is checked that nobody's turn changes, in milliseconds. */
const ahead = 370 * day;

/** Whether a text says the same as the file without these entries, and the same people are on call from the day on. */
function isSameFrom(
  file: RotaFile,
  text: string,
  entries: readonly Entries[],
  everywhere: number,
  startIn: (zone: string) => Date,
): boolean {
  try {
    const after = readRotas(text, file.path);
    const wanted = [...file.rotas].map(([name, rota]) => [name, lacking(name, rota, entries, everywhere)]);
    if (JSON.stringify([...after.rotas]) !== JSON.stringify(wanted)) return false;
    return [...file.rotas].every(([name, rota]) => {
      const other = after.rotas.get(name);
      const limit = startIn(rota.zone);
      return other && comingText(rota, limit) === comingText(other, limit);
    });
  } catch {
    return false;
  }
}

/** What remains of a rota. */
function lacking(name: string, rota: Rotation, entries: readonly Entries[], everywhere: number): Rotation {
  const goneOf = (owner: string | null, kind: Kind) =>
    entries.find((entry) => entry.rota === owner && entry.kind === kind)?.gone;
  const { swaps, ...rest } = rota;
  const isLeft = (index: number) =>
    index < everywhere
      ? !goneOf(null, 'absences')?.has(index)
      : !goneOf(name, 'absences')?.has(index - everywhere);
  const left = swaps?.filter((_, index) => !goneOf(name, 'swaps')?.has(Math.floor(index / 2))) ?? [];
  return {
    ...(left.length > 0 ? { ...rota, swaps: left } : rest),
    overrides: rota.overrides.filter((_, index) => !goneOf(name, 'overrides')?.has(index)),
    absences: rota.absences.filter((_, index) => isLeft(index)),
  };
}

function comingText(rota: Rotation, from: Date): string {
  const stretches = stretchesOf(rota, from, plus(from, ahead));
  return JSON.stringify(stretches.map((stretch) => ({ ...stretch, from: later(stretch.from, from) })));
}
