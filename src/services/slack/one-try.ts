import type { Http } from '../../http/request.ts';
import { oncePerRun } from '../kit/once.ts';
import { createClient, type Slack } from './client.ts';

/** A name or a suggestion is worth no longer wait, in milliseconds. */
const longest = 3_000;

/** Slack's Web API for what only makes a text better: each call is tried once. */
export const createOneTryClient = oncePerRun((context: Slack) => {
  const { http } = context;
  const send: Http['send'] = (request) => http.send({ ...request, onlyTry: longest });
  return createClient({ ...context, http: { ...http, send } });
});
