/**
 * Parses JSON that came from outside, or gives `undefined`, which JSON itself can't hold. Secrets that are echoed in
 * its values are taken out here, so that they can't come to light later, escaped or cut.
 */
export function parseJson(text: string, redact: (text: string) => string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // Written anew, since JSON has more than one way to write a character.
    const normal = JSON.stringify(value);
    const isClean = redact(normal) === normal && !halves.test(normal);
    return isClean
      ? value
      : JSON.parse(normal, (_, part) => (typeof part === 'string' ? redact(part.toWellFormed()) : part));
  } catch {
    return undefined;
  }
}

/** How JSON writes half of a character, which no address can hold. */
const halves = /\\ud[89a-f]/;
