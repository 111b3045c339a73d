import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Absence, Person } from '../../model.ts';
import { readDocument } from '../../text/document.ts';
import { keyed } from '../../text/keyed.ts';
import { deputyRota, followingRota } from './layered-shape.ts';
import { referenceProblems, referencesIn, resolved } from './references.ts';
import { type Around, type HolidaysByRegion, ownRota } from './rota-shape.ts';
import type { Rotation } from './rotation.ts';
import { absences, onlyOf, zoneName } from './shape.ts';
import { timeZone } from './times.ts';

/** The rota file: its rotas by name. */
export interface RotaFile {
  readonly path: string;
  /** The time zone of rotas that do not name their own. */
  readonly zone: string;
  readonly rotas: ReadonlyMap<string, Rotation>;
}

/**
 * Parses the rota file. Throws a Failure that lists every problem with its position in the file. Without `holidays`, rotas
 * take no time off on public holidays.
 */
export function readRotas(text: string, path: string, holidays: HolidaysByRegion = new Map()): RotaFile {
  let zone = 'UTC';
  const { value, problems } = readDocument(
    text,
    path,
    depending((content) => {
      // Times are in the rota's or the file's zone. If it is invalid, that is reported with the other problems.
      zone = zoneIn(content) ?? 'UTC';
      return rotaFile(content, { zone, holidays });
    }),
  );
  if (value) return { path, zone, rotas: value };
  throw new UnusableFile(problems);
}

/** What to do about a file with problems. */
const fix = 'Fix the file. Until then, nothing in it is used.';

/** A file with problems: all on one line, or each on its own. */
class UnusableFile extends Failure {
  readonly #problems: readonly string[];

  /** `file:line:column: what`, without a full stop. */
  constructor(problems: readonly string[]) {
    const all =
      problems.length === 1 ? problems : problems.map((problem, index) => `(${index + 1}) ${problem}`);
    super(`The rota file can’t be used: ${all.join('; ')}.`, fix);
    this.#problems = problems;
  }

  override get lines(): readonly string[] {
    return [`The rota file can’t be used. ${fix}`, ...this.#problems];
  }
}

/** A schema that depends on the whole of what it checks. */
function depending<T>(schemaFor: (content: unknown) => z.ZodMiniType<T>) {
  return z.pipe(
    z.unknown(),
    z.transform((content, context): T => {
      const result = z.safeParse(schemaFor(content), content, { reportInput: true });
      const { rotas } = Object(content);
      for (const { path, message } of referenceProblems(referencesIn(Object(rotas))))
        context.issues.push({ code: 'custom', message, input: content, path: [...path] });
      if (result.success) return result.data;
      // They are as complete as an issue gets, its input included.
      context.issues.push(...(result.error.issues as z.core.$ZodRawIssue[]));
      return z.NEVER;
    }),
  );
}

function zoneIn(content: unknown): string | null {
  const written = valueAt(content, 'timezone');
  try {
    return typeof written === 'string' ? timeZone(written.trim()) : null;
  } catch {
    return null;
  }
}

function valueAt(content: unknown, key: string): unknown {
  return typeof content === 'object' && content !== null ? Reflect.get(content, key) : undefined;
}

/** The whole file. Each rota has the schema of its kind, in its own zone. */
function rotaFile(content: unknown, around: Around) {
  const rotas = valueAt(content, 'rotas');
  const isMap = typeof rotas === 'object' && rotas !== null && !Array.isArray(rotas);
  const schemaOf = (written: unknown) =>
    schemaFor(written, { ...around, zone: zoneIn(written) ?? around.zone });
  const shape = isMap
    ? z.object(Object.fromEntries(Object.entries(rotas).map(([name, rota]) => [name, schemaOf(rota)])))
    : z.record(z.string(), ownRota(around));
  return z.pipe(
    document(shape, around.zone),
    z.transform(({ rotas: read, absences }): ReadonlyMap<string, Rotation> => {
      const everywhere = absences ?? [];
      const references = referencesIn(Object(rotas));
      const withAbsences = Object.entries(read).map(([name, rota]) => {
        const all = references.get(name) ? [] : [...everywhere, ...rota.absences];
        return [name, { ...rota, absences: all }] as const;
      });
      return resolved(withAbsences, references);
    }),
  );
}

/** The schema of a rota by what it has. */
function schemaFor(written: unknown, around: Around): z.ZodMiniType<Rotation> {
  const has = (key: string) => valueAt(written, key) !== undefined;
  // Also where it is misspelt, such as `follows`.
  const keys = Object.keys(Object(written));
  if (keys.some((key) => key.startsWith('follow'))) return followingRota(around.zone);
  if (keys.some((key) => key.startsWith('deputy'))) return deputyRota(around.zone);
  if (!has('hours') && !has('days')) return ownRota(around);
  // Without a time, the first turn begins with the hours of its day.
  const [, beginning = '00:00'] = /^(?:[a-z]+ )?(\d\d:\d\d)/i.exec(String(valueAt(written, 'hours'))) ?? [];
  return ownRota(around, beginning);
}

/** The parts of a file. */
interface Written<T> {
  readonly rotas: T;
  readonly absences?: readonly Absence[] | null | undefined;
}

/** What the file has around its rotas. */
function document<T extends Readonly<Record<string, Rotation>>>(rotas: z.ZodMiniType<T>, zone: string) {
  const some = z.refine<object>((all) => Object.keys(all).length > 0, 'must name at least one rota');
  const checked = rotas.check(some, z.meta({ minProperties: 1 }));
  return keyed({ timezone: zoneName, rotas: checked, absences: absences(zone) }).check(
    onlyOf(
      ({ absences }: Written<T>) => absences ?? [],
      ({ rotas }: Written<T>) => Object.values(rotas).flatMap(peopleOf),
    ),
  );
}

/** The form of a file whatever its rotas and zones are, from which the JSON Schema for editors is made. */
export function formOfFile() {
  const around = { zone: 'UTC', holidays: new Map() };
  const rota = z.union([ownRota(around), followingRota(around.zone), deputyRota(around.zone)]);
  return document(z.record(z.string(), rota), around.zone);
}

/** Everybody in the file. */
export function peopleIn({ rotas }: RotaFile): readonly Person[] {
  return [...rotas.values()].flatMap(peopleOf);
}

function peopleOf({ people, overrides }: Pick<Rotation, 'people' | 'overrides'>): readonly Person[] {
  return [...people, ...overrides.flatMap((override) => override.people)];
}
