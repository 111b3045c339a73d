import { Failure, type Result, settle } from '../failure.ts';
import type { OnCall, PerSchedule, Person, Source, SourceRef } from '../model.ts';
import { display, distinct, isNamed } from '../people.ts';
import type { Services } from '../services/connect.ts';
import type { ScheduleSettings } from '../settings/types.ts';

/** What the sources said, by the schedule that was asked for. */
export type Answers<T> = (ref: SourceRef) => Result<T>;

/** The source of a schedule, or of one rotation of it. Rejects with a Failure. */
export async function openSource(
  { kind, rotation }: Pick<SourceRef, 'kind' | 'rotation'>,
  services: Pick<Services, 'source'>,
): Promise<Source> {
  const source = await services.source(kind);
  if (rotation === undefined) return source;
  if (source.inRotation) return source.inRotation(rotation);
  throw new Failure(`${kind} can’t read one rotation of a schedule.`, 'Read the whole schedule.');
}

/** What people call a schedule in a source: `opsgenie “Data science”`, with its rotation if it is only one. */
export function describeSource({ kind, schedule, rotation }: SourceRef): string {
  return `${kind} “${schedule}”${rotation === undefined ? '' : `, rotation “${rotation}”`}`;
}

/** The schedules that are read together: those of one source, or of one rotation in it. */
function groupOf({ kind, rotation }: SourceRef): string {
  return JSON.stringify([kind, rotation ?? null]);
}

/**
 * Asks each source once, for all its schedules together; one rotation of them is a source of its own. One that fails never
 * stops another.
 */
export async function askSources<T>(
  refs: readonly SourceRef[],
  services: Pick<Services, 'source'>,
  ask: (source: Source, schedules: readonly string[]) => PerSchedule<T>,
): Promise<Answers<T>> {
  const groups = [...Map.groupBy(refs, groupOf).values()];
  const answers = groups.map(async ([first, ...others]) => {
    if (!first) throw new Error('a group has no schedule');
    const names = [...new Set([first, ...others].map(({ schedule }) => schedule))];
    const answer = openSource(first, services).then((source) => ask(source, names));
    const read = names.map(
      async (name) => [name, await settle(answer.then((perSchedule) => perSchedule(name)))] as const,
    );
    return [groupOf(first), new Map(await Promise.all(read))] as const;
  });
  const read = new Map(await Promise.all(answers));
  return (ref) =>
    read.get(groupOf(ref))?.get(ref.schedule) ??
    new Failure(`${ref.kind} said nothing about “${ref.schedule}”.`, '');
}

/** Everybody on call in any of a schedule's sources; if one of them can't be read, that is not known. */
export function mergeSources(schedule: ScheduleSettings, answers: Answers<OnCall>): Result<OnCall> {
  const read: OnCall[] = [];
  for (const answer of schedule.sources.map(answers)) {
    if (answer instanceof Failure) return answer;
    read.push(answer);
  }
  const named = distinct(read.flatMap(({ people }) => people));
  const people = named.filter((person) => isNotPlaceholder(person, schedule));
  const notes = read.map(({ note }) => note).filter((note) => note !== null);
  const warnings = read.flatMap(({ warning }) => warning ?? []);
  const [timezone, ...otherZones] = new Set(read.map((answer) => answer.timezone));
  if (named.length > people.length) notes.push(`${named.map(display).join(', ')} means nobody`);
  return {
    people,
    note: people.length === 0 && notes.length > 0 ? [...new Set(notes)].join('; ') : null,
    ...(warnings.length > 0 && { warning: [...new Set(warnings)].join(' ') }),
    ...(read.some(({ disabled }) => disabled) && { disabled: true }),
    ...(read.length > 0 && read.every(({ isPlanned }) => isPlanned) && { isPlanned: true }),
    // Where the sources' zones differ, none is the schedule's.
    ...(timezone !== undefined && otherZones.length === 0 && { timezone }),
  };
}

/** Whether somebody is a person, and not a placeholder that means nobody. */
export function isNotPlaceholder(person: Person, { ignore }: Pick<ScheduleSettings, 'ignore'>): boolean {
  return !ignore.some((name) => isNamed(person, name));
}
