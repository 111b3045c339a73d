import { day } from '../time.ts';

/** Easter Sunday of the western churches, in days since 1970-01-01: the anonymous Gregorian algorithm. */
export function westernEaster(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const sun = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (sun + 19 * golden + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return Date.UTC(year, 2, 28 + moon - weekday) / day;
}

/** Easter Sunday of the orthodox churches, in days since 1970-01-01: Meeus’s Julian algorithm, as a Gregorian date. */
export function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return Date.UTC(year, 2, 22 + moon + weekday + julianLag) / day;
}
