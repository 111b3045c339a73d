import { distance } from 'fastest-levenshtein';

/**
 * The address that somebody probably has instead of this one: the same name in another domain, the name with something
 * behind it (`ana` and `ana.silva`), or a letter or two apart where the name is long. `null` where none is that near: a
 * colleague must not be suggested.
 */
export function nearestAddress(written: string, addresses: readonly string[]): string | null {
  const found = addresses
    .map((address) => ({ address, off: far(parts(written), parts(address)) }))
    .filter(({ address, off }) => address !== written && off !== null)
    .sort((one, other) => (one.off ?? 0) - (other.off ?? 0));
  return found[0]?.address ?? null;
}

/** How far a name is from another; `null`: not near. */
function far([name, domain]: Parts, [other, otherDomain]: Parts): number | null {
  if (name === other) return 0;
  if (beginsWith(name, other) || beginsWith(other, name)) return 1;
  const most = name.length < 5 ? 0 : name.length < 10 ? 1 : 2;
  const letters = distance(name, other);
  return domain === otherDomain && letters <= most ? 1 + letters : null;
}

/** Whether a name is another one with something behind it. */
function beginsWith(name: string, other: string): boolean {
  return other.length >= 2 && name.startsWith(other) && /[._+-]/.test(name[other.length] ?? '');
}

type Parts = readonly [name: string, domain: string];

function parts(address: string): Parts {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at).toLowerCase(), address.slice(at + 1).toLowerCase()];
}
