import type { Person } from '../../model.ts';
import { display } from '../../people.ts';
import { type Clock, clockIn } from '../../report/clock.ts';
import { writtenPerson } from '../../services/rota/person.ts';
import { list } from '../../text/parsers.ts';
import type { Span } from '../../time.ts';
import { type Change, type Duty, isEqual, type RotaChanges } from './changes.ts';
import type { Outlook, Row } from './outlook.ts';
import type { Preview } from './preview.ts';

/** How people are called. */
export type NameOf = (person: Person) => string;

/** People as the file names them; without addresses, by the part before the `@`. */
export function namer(hidesAddresses: boolean): NameOf {
  return (person) => {
    const written = writtenPerson(person) ?? display(person);
    return hidesAddresses ? written.replace(/(?<=.)@.*$/s, '') : written;
  };
}

/** What a preview says, in sentences and cells, before it is escaped for where it is shown. */
export interface Words {
  readonly clock: (zone: string) => Clock;
  /** `the coming 8 weeks` */
  readonly period: string;
  /** `Mon 23 Nov 09:00 – Mon 30 Nov 09:00` */
  readonly span: (span: Span, zone: string) => string;
  readonly people: (people: readonly Person[]) => string;
  /** Who is on call in a row, or why nobody is. */
  readonly who: (row: Row) => string;
  /** What is special about a row. */
  readonly note: (row: Row) => string;
  /** Who is on call now, without the rota's name. */
  readonly current: (outlook: Outlook) => string;
  /** What changes in a rota, in sentences without its name. Changes in the span are listed elsewhere. */
  readonly summary: (changes: RotaChanges) => readonly string[];
  /** `ben@example.com instead of ana@example.com` */
  readonly change: (change: Pick<Change, 'before' | 'after'>) => string;
}

/** The words for a preview. */
export function wordsFor({ now, weeks, day }: Pick<Preview, 'now' | 'weeks' | 'day'>, nameOf: NameOf): Words {
  const clock = (zone: string) => clockIn(zone, now);
  const people = (some: readonly Person[]) => list(some.map(nameOf), 'and');
  const duty = ({ people: some, isOff }: Duty) => people(some) || (isOff ? 'nobody, as planned' : 'nobody');
  const span = ({ from, until }: Span, zone: string) => {
    const { short } = clock(zone);
    return `${short(from)} – ${short(until)}`;
  };
  const change = ({ before, after }: Pick<Change, 'before' | 'after'>) =>
    `${duty(after)} instead of ${duty(before)}`;
  const length = weeks === 1 ? 'week' : `${weeks} weeks`;
  const period = day === null ? `the coming ${length}` : `the ${length} from ${day}`;
  return {
    clock,
    period,
    span,
    people,
    change,
    who: ({ people: some, why }) =>
      why === null
        ? people(some)
        : { planned: 'nobody, as planned', gap: 'nobody', 'not started': 'nobody: the rota has not started' }[
            why
          ],
    note: ({ instead, away }) =>
      [
        ...(instead.length > 0 ? [`instead of ${people(instead)}`] : []),
        ...(away.length > 0 ? [`${people(away)} ${away.length === 1 ? 'is' : 'are'} away`] : []),
      ].join('; '),
    current({ current: { people: some, why, until }, zone }) {
      const end = until > now ? ` until ${clock(zone).short(until)}` : '';
      if (why === null) return `${people(some)} ${some.length === 1 ? 'is' : 'are'} on call${end}.`;
      if (why === 'planned') return `Nobody is on call${end}, as planned.`;
      return why === 'not started'
        ? `The rota has not started${end && `: nobody is on call${end}`}.`
        : 'Nobody is on call.';
    },
    summary({ status, now: current, changes, first, zone }) {
      if (status === 'new') return ['The rota is new.'];
      if (status === 'removed') return [`The rota is removed. On call in it now: ${duty(current.before)}.`];
      const isSame = isEqual(current.before, current.after);
      const atOnce = isSame
        ? `Nothing changes for who is on call now (${duty(current.after)}).`
        : `On call now: ${change(current)}.`;
      if (changes.length > 0) return [atOnce];
      const known = isSame ? [] : [atOnce];
      if (first === null) return [...known, `Nothing changes in ${period}.`];
      const begins = clock(zone).short(first.from);
      return [...known, `Nothing changes in ${period}. The first change is on ${begins}: ${change(first)}.`];
    },
  };
}
