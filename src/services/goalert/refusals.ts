import * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import { text } from '../../http/wire.ts';

const graphQlError = z.object({
  message: z.string(),
  extensions: z.optional(z.nullable(z.object({ code: text, fieldName: text }))),
});

type GraphQlError = z.infer<typeof graphQlError>;

/** An answer's errors, of whatever form. GoAlert sends them with status 200. */
const withErrors = z.object({
  errors: z.pipe(
    z.unknown(),
    z.transform((errors) => [errors ?? []].flat()),
  ),
});

/** An error of another form, as text. */
const otherError = z.pipe(
  z.unknown(),
  z.transform((error): GraphQlError => ({ message: JSON.stringify(error) })),
);

const anyError = z.union([graphQlError, otherError]);

function errorsIn(body: unknown): readonly GraphQlError[] {
  const parsed = z.safeParse(withErrors, body);
  return parsed.success ? parsed.data.errors.map((error) => z.parse(anyError, error)) : [];
}

/** What GoAlert says instead of an error that it does not want to show, such as one of its database. */
const unexpected = /^(unexpected error|Request canceled\.)$/;

/** Whether an answer reports trouble of the server, which may be over soon. */
export function isInTrouble(body: unknown): boolean {
  return errorsIn(body).some(({ message }) => unexpected.test(message));
}

/** Part of the message if an override overlaps another one of the same people. */
const conflict = 'CONFLICTING_ID=';

/** The error that an answer with status 200 holds. Any error counts, because then part of the data is missing. */
export function refusalIn(body: unknown): HttpFailure | null {
  const [error] = errorsIn(body);
  if (!error) return null;
  const field = error.extensions?.fieldName;
  const message = `${field ? `${field}: ` : ''}${error.message}`.slice(0, 300);
  return new HttpFailure(`GoAlert refused the request: “${message}”.`, fixFor(error), { status: 400 });
}

function fixFor({ message, extensions }: GraphQlError): string {
  if (extensions?.code === 'invalid_query') {
    return 'Create a new API key with the document in the docs page of `goalert`, and put it into `goalert-token`.';
  }
  if (message.includes('call limit') || extensions?.fieldName === 'Limit') {
    return 'The document of the key in `goalert-token` asks for too many schedules at once: create a new key with the document in the docs page of `goalert`.';
  }
  if (message.includes(conflict)) {
    return 'One of the people is in an override that overlaps this time. Delete it in GoAlert (Schedules → the schedule → Overrides), and hand over again.';
  }
  if (extensions?.fieldName === 'AddUserID') return 'Check `handover-to`, and the user id in `people`.';
  return 'Retrying would not help. If the message says nothing useful, look into the log of the GoAlert server.';
}
