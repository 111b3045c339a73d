import * as z from 'zod/mini';
import { asFailure, Failure } from '../../failure.ts';
import { regionForm } from '../../holidays/region.ts';
import { readDocument } from '../../text/document.ts';
import { type RotaFile, readRotas } from './file.ts';
import type { Holidays, HolidaysByRegion } from './rota-shape.ts';

/**
 * Parses the rota file with the public holidays of every region in it. Dates of years that are not known are no holidays:
 * somebody too many is on call then, and never nobody. Rejects with a Failure that lists every problem.
 */
export async function readWithHolidays(text: string, path: string): Promise<RotaFile> {
  return readRotas(text, path, await holidaysOf(regionsIn(text, path)));
}

/** The regions in a file, also where something else in it is wrong. */
function regionsIn(text: string, path: string): ReadonlySet<string> {
  if (!text.includes('holidays')) return new Set();
  const { value } = readDocument(text, path, z.unknown());
  const written = Object.values(Object(Object(value).rotas)).map((rota) => Object(rota).holidays);
  const regions = written.flatMap((region) => (typeof region === 'string' ? region.trim() : []));
  return new Set(regions.filter((region) => regionForm.test(region)).map((region) => region.toUpperCase()));
}

async function holidaysOf(regions: ReadonlySet<string>): Promise<HolidaysByRegion> {
  if (regions.size === 0) return new Map();
  const { readHolidays } = await import('../../holidays/holidays.ts');
  const read = [...regions].map(async (region): Promise<readonly [string, Holidays]> => {
    const holidays = await readHolidays(region).catch(asFailure);
    if (holidays instanceof Failure) return [region, holidays];
    const isHoliday = (date: string) => holidays.covers(date) && holidays.holidayOn(date) !== null;
    return [region, isHoliday];
  });
  return new Map(await Promise.all(read));
}
