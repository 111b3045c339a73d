import { displayedZone } from './zone-display.ts';
import { ianaIds, ianaZone, offsetZone, windowsZone } from './zone-exact.ts';

/** Longer than any zone's name. */
const longestName = 200;

/** The most parts after a registry's prefix: `America/Argentina/Buenos_Aires`. */
const mostParts = 3;

/** A copy of a copy of a copy. */
const mostCopies = 3;

/**
 * The zone that a calendar means by a name: IANA's name or an offset (`+01:00`). `null`: unknown. Accepts, in addition to
 * IANA's own names, those of Windows (`W. Europe Standard Time`), those after a registry's prefix
 * (`/freeassociation.sourceforge.net/Europe/Berlin`, `tzone://Microsoft/Utc`), offsets (`UTC+01`, `GMT+0100`), display names
 * (`(UTC+01:00) Amsterdam, Berlin, Rome`, `Eastern Time (US & Canada)`), and numbered copies of all of them. Takes up to a
 * millisecond if the name is unknown.
 */
export function zoneNamed(written: string): string | null {
  const name = trimmed(written);
  return name.length > longestName ? null : zoneSearched(name, mostCopies);
}

/** The zone with this name, if no search is needed for it. Takes microseconds. */
export function zoneListed(written: string): string | null {
  const name = trimmed(written);
  if (name.length > longestName) return null;
  return ianaIds().get(name.toLowerCase()) ?? offsetZone(name) ?? windowsZone(name);
}

function trimmed(written: string): string {
  return written.trim().replace(/^"(.*)"$/, '$1');
}

function zoneSearched(name: string, copies: number): string | null {
  return (
    ianaZone(name) ??
    offsetZone(name) ??
    windowsZone(name) ??
    withoutPrefix(name) ??
    withHyphen(name) ??
    displayedZone(name) ??
    withoutNumber(name, copies)
  );
}

/** The zone after a registry's prefix, by the longest name that is one. */
function withoutPrefix(name: string): string | null {
  const parts = name.split('/').slice(1).slice(-mostParts);
  const ends = parts.map((_, index) => parts.slice(index).join('/'));
  const found = ends.map((end) => ianaZone(end) ?? offsetZone(end) ?? windowsZone(end));
  return found.find((zone) => zone !== null) ?? null;
}

/** `Europe-Berlin`, `US-Eastern` */
function withHyphen(name: string): string | null {
  const [, region, city] =
    /^(Europe|America|Asia|Australia|Africa|Pacific|Atlantic|Indian|US|Canada)-(\D+)$/i.exec(name) ?? [];
  return region === undefined ? null : ianaZone(`${region}/${city}`);
}

/** Exchange numbers the copies of a zone: `Eastern Standard Time 1`, and others do so with a hyphen. */
function withoutNumber(name: string, copies: number): string | null {
  const [, original] = /^(.+[^\s_#(-])(?:[\s_#(]+|(?<=[\s/].*)-)\d{1,3}\)?$/.exec(name) ?? [];
  // What looks like a number may be an offset.
  if (original === undefined || copies === 0 || /\b(utc|gmt|universal time)$/i.test(original)) return null;
  return zoneSearched(original, copies - 1);
}
