import type { Person } from '../../model.ts';
import type { Change, Duty } from './changes.ts';
import type { Preview } from './preview.ts';
import type { NameOf } from './words.ts';

/** A preview as programs read it. `ics`: the calendar that was written, or `null`. */
export function jsonOf({ path, span, rotas, comparison }: Preview, nameOf: NameOf, ics: string | null) {
  const names = (people: readonly Person[]) => people.map(nameOf);
  const duty = ({ people, isOff }: Duty) => ({ people: names(people), planned: isOff });
  const change = ({ from, until, before, after }: Change) => ({
    from,
    until,
    before: duty(before),
    after: duty(after),
  });
  return {
    file: path,
    from: span.from,
    until: span.until,
    rotas: rotas.map(({ name, zone, current, rows }) => ({
      rota: name,
      timezone: zone,
      'on-call': names(current.people),
      shifts: rows.map(({ from, until, people, why, instead, away }) => ({
        from,
        until,
        people: names(people),
        planned: why === 'planned',
        instead: names(instead),
        away: names(away),
      })),
    })),
    compare: comparison && {
      ref: comparison.ref,
      problem: comparison.problem,
      rotas: comparison.rotas.map(({ name, status, now, changes, first }) => ({
        rota: name,
        status,
        now: { before: duty(now.before), after: duty(now.after) },
        changes: changes.map(change),
        'first-change': first && change(first),
      })),
    },
    ics,
  };
}
