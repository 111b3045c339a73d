import { meant, quoted } from '../../text/parsers.ts';

/** Parses the name of a time zone in IANA's database. Throws an Error whose message follows the input's name. */
export function timeZone(written: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone;
  } catch (cause) {
    const near = written.length < 60 ? meant(written, Intl.supportedValuesOf('timeZone')) : '';
    throw new Error(`must be a time zone such as Europe/Berlin, not ${quoted(written)}${near}`, { cause });
  }
}
