import { Failure } from '../failure.ts';
import { nearest } from '../text/near.ts';
import { regionExample, regionForm } from './region.ts';

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The English name of a country: `Germany` for `DE` and `DE-BE`. The code itself if it has none. */
export function countryName(region: string): string {
  const [code = region] = region.split('-');
  return english.of(code) ?? code;
}

/** Why a region is unknown, and which one was meant or which ones there are. */
export function unknown(written: string, regions: readonly string[]): Failure {
  const [country = '', ...parts] = written.toUpperCase().split('-');
  if (!regionForm.test(written) || (!regions.includes(country) && parts.length === 0))
    return new Failure(
      `“${written}” is not a country or region whose public holidays are known.`,
      meant(written, regions) ?? `Write ${regionExample}.`,
    );
  if (!regions.includes(country))
    return new Failure(
      `“${written}” is not in a country whose public holidays are known.`,
      meant(country, regions) ?? `Write ${regionExample}.`,
    );
  const own = regions.filter((region) => region.startsWith(`${country}-`));
  return new Failure(
    `“${written}” is not a region of ${countryName(country)} whose public holidays are known.`,
    own.length === 0
      ? `Only the national ones of “${country}” are known.`
      : `Write “${country}” for the national ones, or one of ${own.join(', ')}.`,
  );
}

/** The country that somebody meant by its name, `Germany`, or by a code that has a newer one, `UK`. */
function meant(written: string, regions: readonly string[]): string | null {
  const countries = regions.filter((region) => !region.includes('-'));
  const newer = /^[a-z]{2}$/i.test(written) && new Intl.Locale(`und-${written}`).region;
  if (newer && countries.includes(newer)) return `Write “${newer}” for ${countryName(newer)}.`;
  if (written.length < 4) return null;
  const near = nearest(written, countries.map(countryName));
  const codes = near.map((name) => `“${countries.find((code) => countryName(code) === name)}” (${name})`);
  return codes.length === 0 ? null : `Did you mean ${codes.join(' or ')}?`;
}
