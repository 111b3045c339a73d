import * as z from 'zod/mini';
import { asFailure, Failure } from '../../failure.ts';
import { readDocument } from '../../text/document.ts';
import { type RotaFile, readRotas, unusable } from './file.ts';
import type { HolidaysByRegion } from './rota-shape.ts';

/**
 * Parses the rota file, and reads the public holidays of every region in it. Dates of years that are not known are no
 * holidays: somebody too many is on call then, and never nobody. Rejects with a Failure that lists every problem.
 */
export async function readWithHolidays(text: string, path: string): Promise<RotaFile> {
  const file = readRotas(text, path);
  const regions = new Set([...file.rotas.values()].flatMap(({ hours }) => hours?.region ?? []));
  if (regions.size === 0) return file;
  const { readHolidays } = await import('../../holidays/holidays.ts');
  const failures = new Map<string, Failure>();
  const byRegion = new Map<string, (date: string) => boolean>();
  for (const region of regions) {
    const holidays = await readHolidays(region).catch(asFailure);
    if (holidays instanceof Failure) failures.set(region, holidays);
    else byRegion.set(region, (date) => holidays.covers(date) && holidays.holidayOn(date) !== null);
  }
  if (failures.size > 0) throw unknownRegions(text, file, failures);
  return readRotas(text, path, byRegion satisfies HolidaysByRegion);
}

function unknownRegions(
  text: string,
  { path, rotas }: RotaFile,
  failures: ReadonlyMap<string, Failure>,
): Failure {
  const { at } = readDocument(text, path, z.unknown());
  const problems = [...rotas].flatMap(([name, { hours }]) => {
    const failure = failures.get(hours?.region ?? '');
    if (!failure) return [];
    const message = failure.reason.replace(/\.$/, '');
    return at({ path: ['rotas', name, 'holidays'], message });
  });
  return unusable(problems);
}
