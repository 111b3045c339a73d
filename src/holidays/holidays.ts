import { Failure } from '../failure.ts';
import { day } from '../time.ts';
import { readTable } from './data.ts';
import { holidaysOf } from './table.ts';
import { countryName, unknown } from './unknown.ts';

/** The public holidays of a country or region. Dates are written `2026-12-25`. */
export interface Holidays {
  /** Its code: `DE-BE`. */
  readonly region: string;
  /** The English name of its country: `Germany`. */
  readonly country: string;
  /** The first and the last date that are known. */
  readonly from: string;
  readonly until: string;
  /** Whether the holidays of a date’s year are known. */
  covers(date: string): boolean;
  /** The name of the holiday on a date; null on any other day. Throws for a date that is not covered, or not a date. */
  holidayOn(date: string): string | null;
}

/**
 * Reads the national and regional public holidays of a region, `DE-BE`, in any case.
 * Throws if there is no such region.
 */
export async function readHolidays(written: string): Promise<Holidays> {
  const table = await readTable();
  const region = written.toUpperCase();
  if (!Object.hasOwn(table.regions, region)) throw unknown(written, Object.keys(table.regions));
  const names = holidaysOf(region, table);
  const [from, until] = [`${table.from}-01-01`, `${table.until}-12-31`];
  const covers = (date: string) => from <= date && date <= until;
  return {
    region,
    country: countryName(region),
    from,
    until,
    covers,
    holidayOn: (date) => {
      const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
      if (Number.isNaN(time)) throw new Error(`${date} is not a date`);
      if (!covers(date))
        throw new Failure(
          `The public holidays of ${date.slice(0, 4)} are not known, only those from ${table.from} to ${table.until}.`,
          'Choose a time within these years, or update on-call-sync.',
        );
      return names.get(time / day)?.join(', ') ?? null;
    },
  };
}
