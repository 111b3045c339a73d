import { TooLarge } from './too-large.ts';

/** Values can take many times more memory than their text. No service we use sends this many. */
const mostValues = 2_000_000;

/**
 * Parses JSON from outside. Returns `undefined`, which JSON can't contain, if it is not JSON. Secrets echoed in its values
 * are removed here, so that they can't surface later, escaped or truncated. Throws TooLarge for more than two million
 * values.
 */
export function parseJson(text: string, redact: (text: string) => string): unknown {
  if (hasMore(text, ',', mostValues - 1))
    throw new TooLarge(`more than ${mostValues / 1_000_000} million values`);
  try {
    const value: unknown = JSON.parse(text);
    // With escapes there is more than one way to write a character in JSON; without backslashes there is only one.
    const normal = text.includes('\\') ? JSON.stringify(value) : text;
    const isClean = redact(normal) === normal && !halves.test(normal);
    return isClean
      ? value
      : JSON.parse(normal, (_, part) => (typeof part === 'string' ? redact(part.toWellFormed()) : part));
  } catch {
    return undefined;
  }
}

/** A lone surrogate, escaped in JSON, which no address can contain. */
const halves = /\\ud[89a-f]/;

/** Whether a text contains a character more than `most` times. */
function hasMore(text: string, sign: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  return count > most;
}
