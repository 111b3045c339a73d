import type { Http } from '../../http/request.ts';

/** A name or a suggestion is worth no longer wait, in milliseconds. */
const longest = 3_000;

/** The same service for what only makes a text better: each request is tried once. */
export function oneTry<C extends { readonly http: Http }>(context: C): C {
  const { http } = context;
  const send: Http['send'] = (request) => http.send({ ...request, onlyTry: longest });
  return { ...context, http: { ...http, send } };
}
