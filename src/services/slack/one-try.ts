import { oncePerRun } from '../kit/once.ts';
import { oneTry } from '../kit/one-try.ts';
import { createClient, type Slack } from './client.ts';

/** Slack's Web API for what only makes a text better: each call is tried once. */
export const createOneTryClient = oncePerRun((context: Slack) => createClient(oneTry(context)));
