import * as z from 'zod/mini';
import { read } from '../../http/wire.ts';
import { segment } from '../kit/segment.ts';
import type { Connection } from '../registry.ts';
import { cloudOf } from './clouds.ts';
import { assertion } from './identity.ts';

/** What Entra answers: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow. */
const granted = z.object({
  access_token: z.string().check(z.regex(/^[\x21-\x7e]+$/)),
  expires_in: z.catch(z.number(), 3600),
});

/** An access token, and until when it is used, some minutes before it runs out. */
interface Token {
  readonly value: string;
  readonly until: Date;
}

/** In seconds. */
const margin = 300;

/**
 * The app's access token for Graph, by its secret or by the job's own OIDC token: asked for when it is first needed,
 * and kept until it runs out. Throws Failure.
 */
export function signIn(connection: Connection): () => Promise<string> {
  let current: Promise<Token> | undefined;
  return async () => {
    const held = current;
    if (held && (await held).until <= connection.now() && held === current) current = undefined;
    current ??= enter(connection);
    return (await current).value;
  };
}

async function enter({ http, values, identity, now }: Connection): Promise<Token> {
  const secret = values['microsoft-client-secret'];
  const { scope, audience } = cloudOf(values['microsoft-api-url']);
  const proof = secret === null ? await assertion(http, identity, audience) : null;
  const form = new URLSearchParams({
    client_id: values['microsoft-client-id'] ?? '',
    scope,
    grant_type: 'client_credentials',
    ...(proof === null
      ? { client_secret: secret ?? '' }
      : {
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: proof.token,
        }),
  });
  const asked = now().getTime();
  const answer = await http.send({
    service: 'Microsoft Entra',
    method: 'POST',
    url: `${values['microsoft-login-url']}/${segment(values['microsoft-tenant'] ?? '')}/oauth2/v2.0/token`,
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    fix: (_status, says) => fixFor(says, proof?.credential ?? null),
  });
  const { access_token: value, expires_in: seconds } = read(granted, answer, 'Entra’s answer to the sign-in');
  http.conceal(value);
  return { value, until: new Date(asked + Math.max(seconds - margin, seconds / 2) * 1000) };
}

/**
 * What to do about an error, by its code: https://learn.microsoft.com/entra/identity-platform/reference-error-codes.
 * `credential` is what a federated credential has to say, where the sign-in is by one.
 */
function fixFor(says: string, credential: string | null): string {
  const [code = ''] = /AADSTS\d+/.exec(says) ?? [];
  const known = fixes.get(code);
  if (known !== undefined) return known;
  if (credential === null) {
    return 'Check `microsoft-tenant`, `microsoft-client-id` and `microsoft-client-secret` (Entra → App registrations → your app).';
  }
  return /^AADSTS70021[1-3]?$/.test(code)
    ? `Add a federated credential to the app (Entra → App registrations → your app → Certificates & secrets → Federated credentials → Other issuer) with ${credential}. All of it must be equal to the letter; a new one takes some minutes.`
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
