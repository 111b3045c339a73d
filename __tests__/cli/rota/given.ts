import { linesOf } from '../../../src/cli/rota/lines.ts';
import { type Earlier, type Preview, previewOf } from '../../../src/cli/rota/preview.ts';
import { namer, wordsFor } from '../../../src/cli/rota/words.ts';
import { readRotas } from '../../../src/services/rota/file.ts';
import { day, now } from '../../services/given.ts';

/** A rota of one of every shape: hours, months, working hours, several layers, comings and goings, swaps, absences, overrides. */
export const shapes = `timezone: Europe/Berlin
rotas:
  Weekly:
    starts: 2025-01-06T09:00
    every: 1 week
    people: [ana@example.com, ben@example.com, cleo@example.com]
    overrides:
      - { from: 2026-03-28T18:00, until: 2026-03-29T12:00, person: zoe@example.com }
      - { from: 2026-10-24T09:00, until: 2026-10-26T09:00, nobody: true }
      - { from: 2026-11-30T09:00, until: 2026-12-07T09:00, person: ben@example.com, id: by-hand }
    swaps: [{ ana@example.com: 2026-12-21, cleo@example.com: 2027-01-04 }]
  Nights:
    starts: 2025-01-06T20:00
    every: 12 hours
    people: [ana@example.com, "@ben", U03BU00KGK4, cleo]
  Monthly:
    starts: 2025-01-06T09:00
    every: 1 month
    at-the: first monday
    at-a-time: 2
    people: [ana@example.com, "@ben", cleo]
    overrides:
      - { from: 2026-11-10T09:00, until: 2026-11-12T09:00, person: zoe@example.com }
      - { from: 2026-11-11T09:00, until: 2026-11-12T09:00, person: yan }
  Office:
    timezone: America/New_York
    starts: 2025-01-06
    every: 1 week
    days: mon-fri
    hours: 09:00-17:00
    people:
      - ana@example.com
      - { person: ben@example.com, leaves: 2027-01-04 }
      - { person: dora@example.com, joins: 2026-12-07 }
    absences: [{ person: ana@example.com, from: 2026-11-23, until: 2026-12-24 }]
    on-absence: skip
  Weekend:
    timezone: Australia/Lord_Howe
    starts: 2025-01-10
    every: 1 week
    hours: fri 17:00-mon 09:00
    people: [yan@example.com, zoe@example.com]
  Both:
    follow: [{ rota: Office }, { rota: Weekend }]
  Deputy:
    deputy-of: Weekly
`;

/** Words as they are without hidden addresses, at the time of the tests. */
export function previewText(
  text: string,
  { weeks = 8, before, at = now }: { weeks?: number; before?: Earlier; at?: Date } = {},
): readonly string[] {
  const preview = open(text, { weeks, before, at });
  return linesOf(preview, wordsFor(preview, namer(false)));
}

export function open(
  text: string,
  { weeks = 8, before, at = now }: { weeks?: number; before?: Earlier | undefined; at?: Date } = {},
): Preview {
  const file = readRotas(text, 'rota.yml');
  const span = { from: at, until: new Date(at.getTime() + weeks * 7 * day) };
  return previewOf(file, [...file.rotas], {
    now: at,
    weeks,
    day: null,
    span,
    earlier: before ?? null,
    names: null,
  });
}

export function earlier(text: string): Earlier {
  return { ref: 'main', file: readRotas(text, 'rota.yml'), problem: null };
}

/** What changes, as lines without the title. */
export function changesText(before: string, after: string, weeks = 8): readonly string[] {
  const all = previewText(after, { weeks, before: earlier(before) });
  const end = all.findIndex((line) => /^[^-].* \([\w/]+\): /.test(line));
  return all.slice(1, end);
}
