import { createHash } from 'node:crypto';
import type { AlertedFailure } from '../kit/alerts.ts';

/** Identifies a set of failures, regardless of their order and of the numbers, times and request ids in them. */
export function fingerprintOf(failures: readonly AlertedFailure[]): string {
  const parts = failures.map(({ schedule, target, reason, key }) =>
    JSON.stringify([schedule, target?.kind, target?.name, key ?? withoutIds(reason)]),
  );
  return hash([...new Set(parts)].sort());
}

/** A short hash of some texts. */
export function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** Text labelled as an id: `request id: …`, `X-Amzn-Trace-Id=…`, `"requestId":"…"`. */
const labelled =
  /\b((?:request|trace|correlation|operation|transaction|client)[-_ ]?id\b\W{0,4})[\w+/=.:-]+/gi;

/** A word that may be an id, including base64. */
const word = /[\w+/=-]+/g;

/** The text with `#` instead of every number and id: hex, base64, UUIDs and anything that looks random. */
function withoutIds(text: string): string {
  return text.replace(labelled, '$1#').replace(word, (written) =>
    // In a path, only the parts that are ids are replaced.
    written.startsWith('/') ? written.split('/').map(unlessId).join('/') : unlessId(written),
  );
}

function unlessId(word: string): string {
  return /\d/.test(word) || /^[a-f]{8,}$/i.test(word) || isMixed(word) ? '#' : word;
}

/** Whether a long word mixes upper and lower case, as base64 does even without digits. */
function isMixed(word: string): boolean {
  return word.length >= 8 && (word.match(/[a-z](?=[^a-z]*[A-Z])|[A-Z](?=[^A-Z]*[a-z])/g) ?? []).length >= 3;
}
