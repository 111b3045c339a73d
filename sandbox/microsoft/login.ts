import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { EntraError, GraphError } from './answers.ts';
import type { MicrosoftState } from './state.ts';

/** Lifetime of an access token, in seconds. */
const lifetime = 3599;

const invalidSecret =
  "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '%'.";

/** Entra's token endpoint for apps: with a client secret, or with a token from an issuer that the app trusts. */
export function serveLogin(app: Hono<{ Bindings: Call }>, state: MicrosoftState, now: () => Date): void {
  app.post('/:tenant/oauth2/v2.0/token', (c) => {
    const tenant = c.req.param('tenant');
    if (tenant !== state.tenant) {
      const message = `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;
      throw new EntraError(400, 'invalid_request', 90002, message);
    }
    const form = c.env.body as Record<string, string>;
    if (form.grant_type !== 'client_credentials') {
      throw new EntraError(400, 'unsupported_grant_type', 70003, 'The grant type is not supported.');
    }
    if (!form.scope?.endsWith('/.default')) {
      throw new EntraError(400, 'invalid_scope', 70011, 'The provided scope is not valid.');
    }
    const { clientId } = state.app;
    if (form.client_id !== clientId) {
      const message = `Application with identifier '${form.client_id}' was not found in the directory 'Sandbox'.`;
      throw new EntraError(400, 'unauthorized_client', 700016, message);
    }
    if (form.client_assertion === undefined) checkSecret(state, form.client_secret);
    else checkAssertion(state, form, now());
    const claims = { aud: 'https://graph.microsoft.com', appid: clientId, roles: state.app.permissions };
    const uti = `sandbox-${Object.keys(state.tokens).length + 1}`;
    const said = { ...(!state.settings.opaqueTokens && claims), uti };
    const payload = Buffer.from(JSON.stringify(said)).toString('base64url');
    const token = `eyJ0eXAiOiJKV1QifQ.${payload}.c2lnbmF0dXJl`;
    state.tokens[token] = new Date(now().getTime() + lifetime * 1000);
    return c.json({
      token_type: 'Bearer',
      expires_in: lifetime,
      ext_expires_in: lifetime,
      access_token: token,
    });
  });
}

function checkSecret({ app }: MicrosoftState, secret: string | undefined): void {
  if (!secret) {
    const message =
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
    throw new EntraError(401, 'invalid_client', 7000218, message);
  }
  if (secret !== app.secret) {
    throw new EntraError(401, 'invalid_client', 7000215, invalidSecret.replace('%', app.clientId));
  }
  if (app.secretExpired) {
    const message = `The provided client secret keys for app '${app.clientId}' are expired.`;
    throw new EntraError(401, 'invalid_client', 7000222, message);
  }
}

function checkAssertion({ app }: MicrosoftState, form: Record<string, string>, now: Date): void {
  if (form.client_assertion_type !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer') {
    throw new EntraError(400, 'invalid_request', 900144, "The 'client_assertion_type' is not valid.");
  }
  const { iss, sub, aud, exp } = payload(form.client_assertion ?? '');
  if (typeof exp !== 'number' || exp * 1000 <= now.getTime()) {
    throw new EntraError(
      401,
      'invalid_client',
      700024,
      'Client assertion is not within its valid time range.',
    );
  }
  const unmatched = (number: number, what: string) => {
    const message = `No matching federated identity record found for presented assertion ${what}. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`;
    return new EntraError(401, 'invalid_client', number, message);
  };
  const issued = app.federated.filter(({ issuer }) => issuer === iss);
  if (issued.length === 0) throw unmatched(700211, `issuer '${iss}'`);
  const meant = issued.filter(({ subject }) => subject === sub);
  if (meant.length === 0) throw unmatched(700213, `subject '${sub}'`);
  if (!meant.some(({ audience }) => audience === aud)) throw unmatched(700212, `audience '${aud}'`);
}

function payload(token: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    throw new EntraError(401, 'invalid_client', 50027, 'JWT token is invalid or malformed.');
  }
}

/** Accepts a request to Graph if its token is valid and the app has one of these permissions. */
export function permit(
  state: MicrosoftState,
  authorization: string | undefined,
  now: Date,
  permissions: readonly string[],
  refusal: GraphError,
): void {
  const [, token] = /^Bearer (.+)$/.exec(authorization ?? '') ?? [];
  const until = token === undefined ? undefined : state.tokens[token];
  if (!until) throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty or invalid.');
  if (until <= now) {
    const message = 'Lifetime validation failed, the token is expired.';
    throw new GraphError(401, 'InvalidAuthenticationToken', message);
  }
  if (!permissions.some((one) => state.app.permissions.includes(one))) throw refusal;
}
