import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import { oncePerRun } from '../kit/once.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** Pagey with its key. */
export type Pagey = Context<ValuesOf<typeof inputs, 'pagey-token'>>;

/** Pagey's API, shared by its source and its boards. */
export const createClient = oncePerRun(
  ({ http, values }: Pagey): Api =>
    createApi({
      http,
      service: 'Pagey',
      root: values['pagey-api-url'],
      headers: { Authorization: `Bearer ${values['pagey-token']}` },
      advice: {
        401: 'Check `pagey-token`: it must be a valid API key.',
        403: 'The key in `pagey-token` needs the right “boards”: add it in Pagey’s settings.',
      },
    }),
);
