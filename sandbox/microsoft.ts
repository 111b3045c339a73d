import { Hono } from 'hono/quick';
import { EntraError, entraBody, failure, GraphError, graphBody } from './microsoft/answers.ts';
import { serveLogin } from './microsoft/login.ts';
import type { MicrosoftState } from './microsoft/state.ts';
import { serveTags } from './microsoft/tags.ts';
import { serveUsers } from './microsoft/users.ts';
import { serveWebhook } from './microsoft/webhook.ts';
import type { Call, StandIn } from './server.ts';

/** A stand-in for Entra's sign-in, Microsoft Graph (users, tags in Teams), and a Teams workflow's webhook. */
export function createMicrosoft(state: MicrosoftState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();
  serveLogin(app, state, now);
  serveUsers(app, state, now);
  serveTags(app, state, now);
  serveWebhook(app, state);

  app.notFound((c) => c.json(graphBody('BadRequest', 'Resource not found for the segment.'), 404));
  app.onError((error, c) => {
    if (error instanceof EntraError) return c.json(entraBody(error), error.status);
    if (!(error instanceof GraphError)) throw error;
    const headers = error.status === 429 ? { 'Retry-After': '1' } : {};
    return c.json(graphBody(error.code, error.message), error.status, headers);
  });
  return {
    name: 'microsoft',
    origins: [
      'https://graph.microsoft.com',
      'https://login.microsoftonline.com',
      'https://prod-01.westeurope.logic.azure.com',
    ],
    app,
    failure,
  };
}
