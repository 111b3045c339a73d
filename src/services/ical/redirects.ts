import { Failure } from '../../failure.ts';
import { HttpFailure } from '../../http/answer.ts';
import { secretUrl } from '../../text/parsers.ts';

/** The target of a redirect within the same origin. `null`: not a redirect, or one that the secret must not follow. */
export function nextAddress(error: unknown, from: string): string | null {
  if (isRefusedByOffice(error) || !isRedirect(error)) return null;
  const location = error.headers?.get('location');
  if (!location) return null;
  try {
    const next = new URL(location, from);
    const address = secretUrl(next.href);
    return new URL(address).origin === new URL(from).origin ? address : null;
  } catch {
    return null;
  }
}

/** The error, with a better fix for answers that only a feed gets. */
export function explained(error: unknown, input: string): unknown {
  if (isRefusedByOffice(error)) {
    return new Failure(
      `${error.message} Office 365 refused to return the calendar${saidBy(error)}.`,
      `Open the address in a browser. If it works there, try again later: Office 365 sometimes mistakes programs for unsupported browsers. If not, publish the calendar again in Outlook and store the new address as \`${input}\`.`,
      { cause: error },
    );
  }
  if (!isRedirect(error)) return error;
  const fix = `Only redirects within the same server are followed, so that the secret is never sent elsewhere. Set \`${input}\` to the final address.`;
  return new Failure(error.message, fix, { cause: error });
}

/** The error for redirects within a server that come to no end. */
export function endless(error: unknown, isCircle: boolean, input: string): Failure {
  const where = isCircle ? 'in a circle' : 'again and again';
  return new Failure(
    `The calendar’s server redirects ${where}.`,
    `Open the address in a browser. If it works there, set \`${input}\` to the final address. If not, report this to whoever publishes the calendar.`,
    { cause: error },
  );
}

function isRedirect(error: unknown): error is HttpFailure {
  return error instanceof HttpFailure && Math.floor((error.status ?? 0) / 100) === 3;
}

/** Outlook on the web redirects clients that it does not support to an error page, or says so in a header. */
function isRefusedByOffice(error: unknown): error is HttpFailure {
  if (!(error instanceof HttpFailure) || error.headers === null) return false;
  const page = error.headers.get('location') ?? '';
  return error.headers.get('x-owa-error') !== null || /\/errorfe\.aspx\b/i.test(page);
}

/** ` (OwaBasicUnsupportedException)`: Outlook's own name for the error, or nothing. */
function saidBy({ headers }: HttpFailure): string {
  const [word] = /\w+$/.exec(headers?.get('x-owa-error') ?? '') ?? [];
  return word === undefined ? '' : ` (${word})`;
}
