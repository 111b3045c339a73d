import type * as z from 'zod/mini';
import type { Lane } from '../../http/request.ts';
import { createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';
import { isInTrouble, refusalIn } from './refusals.ts';

/** GoAlert with its key. */
export type GoAlert = Context<ValuesOf<typeof inputs, 'goalert-token' | 'goalert-url'>>;

/** One operation of the key's document. */
export interface Operation<T> {
  readonly name: 'Shifts' | 'Override';
  readonly variables: Readonly<Record<string, unknown>>;
  readonly schema: z.ZodMiniType<T>;
  readonly isRead?: boolean;
}

/** Runs an operation. Rejects with a Failure. */
export type Ask = <T>(operation: Operation<T>) => Promise<T>;

/** GoAlert answers one request per key at a time, and keeps the others waiting. */
const lane: Lane = { name: 'GoAlert', abreast: 1 };

const newKey =
  'create a new API key with the document in the docs page of `goalert`, and put it into `goalert-token`';

/**
 * GoAlert's GraphQL API. A key belongs to the one document that it was created with, compared byte for byte. GoAlert uses
 * that document if a request has none, so that only the operation is named here.
 */
export function createClient({ http, values }: GoAlert): Ask {
  const api = createApi({
    http,
    service: 'GoAlert',
    root: values['goalert-url'],
    headers: { Authorization: `Bearer ${values['goalert-token']}` },
    advice: {
      400: 'Check `goalert-token`: it does not look like an API key of GoAlert. Copy it again.',
      401: `The key in \`goalert-token\` was deleted or has expired: ${newKey}.`,
      403: 'The key in `goalert-token` is not allowed to do this: create one with the role User.',
      404: 'Check `goalert-url`: the address of the server, with its path prefix if it has one, without `/api`.',
      408: 'Other requests with this key take too long. Use a key of its own for this job.',
      422: `The key in \`goalert-token\` was created with another document: ${newKey}.`,
      429: 'Too many requests with this key wait for their turn. Use a key of its own for this job.',
    },
    errorIn: refusalIn,
  });
  return ({ name, variables, schema, isRead = false }) =>
    api({
      method: 'POST',
      path: '/api/graphql',
      body: { operationName: name, variables },
      schema,
      lane,
      isRead,
      inTrouble: isInTrouble,
    });
}
