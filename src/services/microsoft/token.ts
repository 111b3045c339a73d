import * as z from 'zod/mini';
import { parseAnswer } from '../../http/wire.ts';
import { plus, second } from '../../time.ts';
import type { ValuesOf } from '../kit/input.ts';
import { segment } from '../kit/segment.ts';
import type { Connection } from '../kit/service.ts';
import { cloudOf } from './clouds.ts';
import { requestOidcToken } from './identity.ts';
import type { inputs } from './inputs.ts';

/** The Entra app that signs in, by its secret or by the job's own OIDC token. */
export type EntraApp = Connection<ValuesOf<typeof inputs, 'microsoft-tenant' | 'microsoft-client-id'>>;

/** What Entra answers: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow. */
const granted = z.object({
  access_token: z.string().check(z.regex(/^[\x21-\x7e]+$/)),
  expires_in: z.catch(z.number(), 3600),
});

/** An access token, and until when it is used, some minutes before it expires. */
interface Token {
  readonly value: string;
  readonly until: Date;
}

/** What shows Entra that it is the app that signs in. */
interface Proof {
  readonly form: Readonly<Record<string, string>>;
  /** What a federated credential must say to accept it, or `null` for a secret. */
  readonly credential: string | null;
}

/** In seconds. */
const margin = 300;

/**
 * The app's access token for Graph: requested when it is first needed, and kept until it expires. Rejects with a
 * Failure.
 */
export function createTokenProvider(app: EntraApp): () => Promise<string> {
  let current: Promise<Token> | undefined;
  return async () => {
    const kept = current;
    if (kept && (await kept).until <= app.now() && kept === current) current = undefined;
    current ??= requestToken(app);
    return (await current).value;
  };
}

async function requestToken(app: EntraApp): Promise<Token> {
  const { http, values, now } = app;
  const { scope, audience } = cloudOf(values['microsoft-api-url']);
  const { form, credential } = await prove(app, audience);
  const body = new URLSearchParams({
    client_id: values['microsoft-client-id'],
    scope,
    grant_type: 'client_credentials',
    ...form,
  });
  const start = now();
  const answer = await http.send({
    service: 'Microsoft Entra',
    method: 'POST',
    isRead: true,
    url: `${values['microsoft-login-url']}/${segment(values['microsoft-tenant'])}/oauth2/v2.0/token`,
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
    fix: (_status, says) => fixFor(says, credential),
  });
  const { access_token: value, expires_in: seconds } = parseAnswer(
    granted,
    answer,
    'Entra’s answer to the sign-in',
  );
  http.mask(value);
  return { value, until: plus(start, Math.max(seconds - margin, seconds / 2) * second) };
}

async function prove(app: EntraApp, audience: string): Promise<Proof> {
  const secret = app.values['microsoft-client-secret'];
  if (secret !== null) return { form: { client_secret: secret }, credential: null };
  const { token, credential } = await requestOidcToken(app, audience);
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  return { form: { client_assertion_type: type, client_assertion: token }, credential };
}

/**
 * What to do about an error, by its code: https://learn.microsoft.com/entra/identity-platform/reference-error-codes.
 * `credential` is what a federated credential must say, where the sign-in is by one.
 */
function fixFor(says: string, credential: string | null): string {
  const [code = ''] = /AADSTS\d+/.exec(says) ?? [];
  const known = fixes.get(code);
  if (known !== undefined) return known;
  if (credential === null) {
    return 'Check `microsoft-tenant`, `microsoft-client-id` and `microsoft-client-secret` (Entra → App registrations → your app).';
  }
  return /^AADSTS70021[1-3]?$/.test(code)
    ? `Add a federated credential to the app (Entra → App registrations → your app → Certificates & secrets → Federated credentials → Other issuer) with ${credential}. All values must match exactly. A new credential takes a few minutes to work.`
    : `Check \`microsoft-tenant\`, \`microsoft-client-id\` and the app’s federated credential, which needs ${credential}.`;
}

const secretFix =
  'Check `microsoft-client-secret`: it must be the value, not the id, of a secret that has not expired (Entra → App registrations → your app → Certificates & secrets).';
const tenantFix = 'Check `microsoft-tenant`: Entra → Overview shows the tenant id.';
const appFix =
  'Check `microsoft-client-id` (the application id of the app registration) and that the app is in the tenant `microsoft-tenant`.';

const fixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AADSTS7000215: secretFix,
    AADSTS7000222: secretFix,
    AADSTS700016: appFix,
    AADSTS7000229: `${appFix} An admin has to consent to its permissions once.`,
    AADSTS7000112: 'The app is disabled in Entra (Enterprise applications → Properties): enable it.',
    AADSTS90002: tenantFix,
    AADSTS900021: tenantFix,
    AADSTS900023: tenantFix,
    AADSTS53003: 'Conditional Access blocks this app’s sign-in from here: ask your Entra admins.',
  }),
);
