import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { parseAnswer } from '../../http/wire.ts';
import { secretUrl } from '../../text/parsers.ts';
import type { Connection } from '../kit/service.ts';

/** A token that proves which job this is, and what a federated credential must say to accept it. */
export interface OidcToken {
  readonly token: string;
  readonly credential: string;
}

/** https://docs.github.com/actions/reference/security/oidc: the answer of the job's token endpoint. */
const issued = z.object({ value: z.string().check(z.regex(/^[\x21-\x7e]+$/)) });

/** The claims of the token that a federated credential is compared with. */
const claims = z.object({ iss: z.string(), sub: z.string() });

const permit = 'Give the job `permissions: id-token: write`, or set `microsoft-client-secret`.';

/** Asks GitHub for the job's OIDC token, made out to `audience`. Rejects with a Failure. */
export async function requestOidcToken(
  { http, identity }: Pick<Connection<unknown>, 'http' | 'identity'>,
  audience: string,
): Promise<OidcToken> {
  if (identity === null) {
    throw new Failure(
      'Can’t sign in to Microsoft Entra: `microsoft-client-secret` is not set, and this job can’t get an OIDC token from GitHub.',
      `In GitHub Actions, give the job \`permissions: id-token: write\` and add a federated credential for it to the app (audience ${audience}); or set \`microsoft-client-secret\`.`,
    );
  }
  const answer = await http.send({
    service: 'GitHub’s OIDC provider',
    method: 'GET',
    url: addressFor(identity.url, audience),
    headers: { Accept: 'application/json', Authorization: `Bearer ${identity.token}` },
    fix: () => permit,
  });
  const { value } = parseAnswer(issued, answer, 'The answer of GitHub’s OIDC provider');
  http.mask(value);
  return { token: value, credential: credentialFor(value, audience) };
}

/** The runner's address has a query already. Its token goes only over https. */
function addressFor(url: string, audience: string): string {
  try {
    const address = secretUrl(url);
    return `${address}${address.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(`ACTIONS_ID_TOKEN_REQUEST_URL ${why}.`, permit, { cause: error });
  }
}

/** What the token itself says, if it can be read. It is only shown, and so not checked here: Entra checks it. */
function credentialFor(token: string, audience: string): string {
  const { iss, sub } = claimsOf(token) ?? {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:‹owner›/‹repository›:ref:refs/heads/‹branch›',
  };
  return `issuer ${iss}, subject ${sub}, audience ${audience}`;
}

function claimsOf(token: string): z.infer<typeof claims> | null {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    return z.parse(claims, JSON.parse(payload));
  } catch {
    return null;
  }
}
