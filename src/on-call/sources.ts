import { Failure, type Result, settle } from '../failure.ts';
import type { OnCall, PerSchedule, Person, Source, SourceRef } from '../model.ts';
import { display, distinct, isNamed } from '../people.ts';
import type { Services } from '../services/registry.ts';
import type { ScheduleSettings } from '../settings/types.ts';

/** What the sources said, by the schedule that was asked for. */
export type Answers<T> = (ref: SourceRef) => Result<T>;

/** Asks each source once, for all its schedules together. One that fails never stops another. */
export async function askSources<T>(
  refs: readonly SourceRef[],
  services: Pick<Services, 'source'>,
  ask: (source: Source, schedules: readonly string[]) => PerSchedule<T>,
): Promise<Answers<T>> {
  const byKind = Map.groupBy(refs, ({ kind }) => kind);
  const answers = [...byKind].map(async ([kind, own]) => {
    const names = [...new Set(own.map(({ schedule }) => schedule))];
    const answer = services.source(kind).then((source) => ask(source, names));
    const read = names.map(
      async (name) => [name, await settle(answer.then((perSchedule) => perSchedule(name)))] as const,
    );
    return [kind, new Map(await Promise.all(read))] as const;
  });
  const read = new Map(await Promise.all(answers));
  return ({ kind, schedule }) =>
    read.get(kind)?.get(schedule) ?? new Failure(`${kind} said nothing about “${schedule}”.`, '');
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
    // Where the sources' zones differ, none is the schedule's.
    ...(timezone !== undefined && otherZones.length === 0 && { timezone }),
  };
}

/** Whether somebody is a person, and not a placeholder that means nobody. */
export function isNotPlaceholder(person: Person, { ignore }: Pick<ScheduleSettings, 'ignore'>): boolean {
  return !ignore.some((name) => isNamed(person, name));
}
