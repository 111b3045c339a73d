import type { Person } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import type { Comparison } from '../on-call/shadow.ts';
import { describeSource } from '../on-call/sources.ts';
import { code, markdown } from '../text/escape.ts';
import { clockOf, type Namer, publicPerson } from './names.ts';
import type { Report } from './report.ts';
import { table } from './tables.ts';

/** So many differences are shown; the others are counted. */
const mostShown = 20;

/** The output `shadow`: an entry for each shadow of each schedule, with people by address, else by name. */
export function shadowOutput(
  { duties, accounts }: Pick<Report, 'duties' | 'accounts'>,
  hidesAddresses: boolean,
) {
  const words = (people: readonly Person[]) =>
    people.map((person) => {
      const { email, name } = publicPerson(person, accounts);
      return hidesAddresses ? (name ?? email) : (email ?? name);
    });
  return duties.flatMap(({ schedule, shadows }) =>
    shadows.map(({ ref, agrees, now, coming }) => ({
      schedule: schedule.name,
      source: ref.kind,
      agrees,
      now: now && { source: words(now.source), shadow: words(now.shadow) },
      coming:
        coming?.map(({ from, until, source, shadow }) => ({
          ...{ from: from.toISOString(), until: until.toISOString() },
          ...{ source: words(source), shadow: words(shadow) },
        })) ?? null,
    })),
  );
}

/** `The shadow jsm “Data science” agrees, now and until Fri 11 Dec 09:00 UTC.`; nothing where a warning says more. */
export function describeShadows(duty: Duty, report: Pick<Report, 'now'>): readonly string[] {
  return duty.shadows.flatMap(({ ref, agrees, until }) => {
    if (agrees !== true) return [];
    const ahead = until ? ` and until ${clockOf(duty, report).full(until)}` : '';
    return [`The shadow ${describeSource(ref)} agrees, now${ahead}.`];
  });
}

/** Where the coming shifts of a schedule and its shadows differ, as a table each. */
export function shadowTables(duty: Duty, report: Pick<Report, 'now'>, names: Namer): readonly string[] {
  const { short, zone } = clockOf(duty, report);
  const sources = [...new Set(duty.schedule.sources.map(({ kind }) => kind))].join(', ');
  const cell = (people: readonly Person[]) => markdown(names.people(people) || 'nobody');
  return duty.shadows.flatMap(({ ref, coming }: Comparison) => {
    if (coming === null || coming.length === 0) return [];
    const rows = coming
      .slice(0, mostShown)
      .map(({ from, until, source, shadow }) => [short(from), short(until), cell(source), cell(shadow)]);
    const more = coming.length - rows.length;
    return [
      `**Differences from the shadow** ${code([ref.kind, ref.schedule, ref.rotation ?? []].flat().join(' '))} (${zone})`,
      table(['From', 'Until', code(sources), code(ref.kind)], rows),
      ...(more > 0 ? [`${more} more: see the output \`shadow\`.`] : []),
    ];
  });
}
