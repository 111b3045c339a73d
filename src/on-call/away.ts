import { asFailure, Failure } from '../failure.ts';
import type { Person, SourceRef } from '../model.ts';
import { type Known, namesIn, personNamed } from '../people.ts';
import type { Services } from '../services/connect.ts';
import type { Settings } from '../settings/types.ts';
import { type Moment, momentIn, roughly } from '../text/moments.ts';
import { day, overlaps, plus, type Span, type TimeOff } from '../time.ts';
import { askSources } from './sources.ts';

/** Where an absence was read, in the order in which they are believed. */
export const origins = ['config', 'rota', 'calendar'] as const;

/** A time in which somebody is away. */
export interface Away extends TimeOff {
  readonly origin: (typeof origins)[number];
  /** What its origin says to do about a shift in it. */
  readonly fix?: string;
}

/** Who is away when, by everything that tells it. */
export interface Absences {
  /**
   * When somebody is away, in order of time, as far as the span that was read. Whole days and local times are by the clock
   * of this time zone; without one, by UTC.
   */
  readonly of: (person: Person, timezone?: string) => readonly Away[];
  /** What could not be read, a sentence each. */
  readonly warnings: readonly string[];
  /** `false`: somebody may be away without this knowing it. */
  readonly isComplete: boolean;
}

/** What absences are read with. */
export interface AbsenceContext {
  readonly settings: Known & Pick<Settings, 'absences'>;
  readonly services: Pick<Services, 'source' | 'absences'>;
}

/** An absence as written. */
interface Written {
  /** In lower case. */
  readonly names: readonly string[];
  readonly from: Moment;
  readonly until: Moment;
  readonly origin: Away['origin'];
  readonly fix?: string;
}

/** What one origin says. */
interface Said {
  readonly absences: readonly Written[];
  readonly warnings?: readonly string[];
  readonly isComplete?: boolean;
}

/** Whether anything may tell that somebody is away. If not, there is nothing to read. */
export async function hasAbsences(
  sources: readonly SourceRef[],
  { settings, services }: AbsenceContext,
): Promise<boolean> {
  if (settings.absences.length > 0 || services.absences() !== null) return true;
  const opened = await Promise.allSettled([...new Set(sources.map(({ kind }) => kind))].map(services.source));
  return opened.some((source) => source.status === 'fulfilled' && source.value.absences !== undefined);
}

/** Reads who of these people is away in a span of time. Never rejects: what can’t be read is a warning. */
export async function readAbsences(
  people: readonly Person[],
  sources: readonly SourceRef[],
  span: Span,
  context: AbsenceContext,
): Promise<Absences> {
  const { settings } = context;
  const namesOf = remembered((person) => namesIn(person, settings));
  const inConfig = settings.absences.map(({ person, from, until }): Written => {
    const names = namesOf(personNamed(person));
    return { names, from: momentIn(from), until: momentIn(until), origin: 'config' };
  });
  const said = [
    { absences: inConfig },
    ...(await Promise.all([
      ofSources(sources, context, namesOf),
      ofCalendar(people, span, context, namesOf),
    ])),
  ];
  const absences = said.flatMap((one) => one.absences).filter((one) => mayOverlap(one, span));
  const isLocal = absences.some(({ from, until }) => from.offset === null || until.offset === null);
  const localTime = isLocal ? (await import('../text/instants.ts')).instantIn : null;
  const byName = Map.groupBy(
    absences.flatMap((absence) => absence.names.map((name) => ({ name, absence }))),
    ({ name }) => name,
  );
  return {
    of(person, timezone = 'UTC') {
      if (byName.size === 0) return [];
      const names = new Set([...namesOf(person), ...(person.name ? [person.name.toLowerCase()] : [])]);
      const found = [...names].flatMap((name) => byName.get(name) ?? []).map(({ absence }) => absence);
      const zone = isZone(timezone) ? timezone : 'UTC';
      const at = (moment: Moment) =>
        moment.offset === null && localTime ? localTime(moment.local, zone) : roughly(moment);
      return [...new Set(found)]
        .map(({ from, until, origin, fix }) => ({
          ...{ from: at(from), until: at(until), fromDay: from.isDay, origin },
          ...(fix !== undefined && { fix }),
        }))
        .filter((away) => away.from < away.until && overlaps(away, span))
        .sort((a, b) => a.from.getTime() - b.from.getTime() || rank(a) - rank(b));
    },
    warnings: said.flatMap(({ warnings = [] }) => warnings),
    isComplete: said.every(({ isComplete = true }) => isComplete),
  };
}

/** Whether a pager’s time zone has a name that is known. */
function isZone(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone }) !== null;
  } catch {
    return false;
  }
}

function rank({ origin }: Away): number {
  return origins.indexOf(origin);
}

/** A day more on each side: in which zone a day is meant is not known yet. */
function mayOverlap({ from, until }: Written, span: Span): boolean {
  return overlaps({ from: plus(roughly(from), -day), until: plus(roughly(until), day) }, span);
}

/** What the sources themselves know. Where they can't be read, their schedules can't either, and that is said there. */
async function ofSources(
  sources: readonly SourceRef[],
  { services }: AbsenceContext,
  namesOf: NamesOf,
): Promise<Said> {
  const nothing = async () => [];
  const answers = await askSources(
    sources,
    services,
    ({ absences }, schedules) => absences?.(schedules) ?? nothing,
  );
  const read = sources.map(answers);
  const absences = read.flatMap((one) => (one instanceof Failure ? [] : one));
  return {
    absences: absences.map(
      ({ person, from, until, fromDay = false, fix }): Written => ({
        ...{ names: namesOf(person), from: exactly(from, fromDay), until: exactly(until, false) },
        ...{ origin: 'rota', ...(fix !== undefined && { fix }) },
      }),
    ),
    isComplete: !read.some((one) => one instanceof Failure),
  };
}

async function ofCalendar(
  people: readonly Person[],
  span: Span,
  { settings, services }: AbsenceContext,
  namesOf: NamesOf,
): Promise<Said> {
  const calendar = services.absences();
  if (calendar === null) return { absences: [] };
  const wanted = wantedIn(people, settings, namesOf);
  try {
    const { absences, problems } = await (await calendar).read(span, wanted);
    return {
      absences: absences.map(
        ({ who, from, until }): Written => ({
          ...{ names: who.names, from: moment(from), until: moment(until), origin: 'calendar' },
        }),
      ),
      warnings: problems.map(
        (problem) =>
          `An absence of somebody on call could not be read in the calendar: ${problem} Fix the event there.`,
      ),
      isComplete: problems.length === 0,
    };
  } catch (error) {
    const warnings = [`The absences could not be read. ${asFailure(error).reason}`];
    return { absences: [], warnings, isComplete: false };
  }
}

/** A day, or a time in UTC, as a calendar gives it. */
function moment(written: string): Moment {
  return /^\d{4}-\d\d-\d\d$/.test(written) ? momentIn(written) : exactly(new Date(written), false);
}

function exactly(time: Date, isDay: boolean): Moment {
  return { local: time.toISOString().slice(0, -1), isDay, offset: 'Z' };
}

/**
 * Every name that a calendar may use for these people: what `people` says, addresses, also in a domain that was replaced,
 * and the full names that the pager or an address such as `ana.silva@example.com` tells. A single word may mean anybody.
 */
function wantedIn(people: readonly Person[], { people: known, domains }: Known, namesOf: NamesOf) {
  const inPeople = new Set(known.flatMap((entry) => entry.names));
  const all = people.map((person) => {
    const names = namesOf(person).filter((name) => /[@\s]/.test(name) || inPeople.has(name));
    const former = [...domains].flatMap(([old, current]) =>
      names
        .filter((name) => name.endsWith(`@${current}`))
        .map((name) => `${name.slice(0, -current.length)}${old}`),
    );
    const local = names.flatMap((name) => (name.includes('@') ? name.split('@').slice(0, 1) : []));
    const own = [
      ...fullNames((person.name ?? '').toLowerCase().split(/\s+/)),
      ...local.flatMap((address) => fullNames(address.split(/[._]/))),
    ];
    return [...new Set([...names, ...former, ...own])];
  });
  return [...new Map(all.map((names) => [names.join('\n'), { names }])).values()];
}

/** `ana silva` and `silva, ana` */
function fullNames(written: readonly string[]): readonly string[] {
  const words = written.filter((word) => /\p{L}/u.test(word));
  return words.length < 2 ? [] : [words.join(' '), `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`];
}

type NamesOf = (person: Person) => readonly string[];

/** The same for everybody who has the same names and accounts, because looking them up among many people takes time. */
function remembered(namesOf: NamesOf): NamesOf {
  const known = new Map<string, readonly string[]>();
  return (person) => {
    const { email, aliases, accounts } = person;
    const key = JSON.stringify([email, aliases, accounts]);
    const names = known.get(key) ?? namesOf(person);
    known.set(key, names);
    return names;
  };
}
