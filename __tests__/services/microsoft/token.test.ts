import { beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import type { inputs } from '../../../src/services/microsoft/inputs.ts';
import { createTokenProvider, type EntraApp } from '../../../src/services/microsoft/token.ts';
import { inHours, now } from '../given.ts';
import { microsoftContext, sandboxHttp } from './given.ts';

const identity = { url: 'https://api.github.com/_oidc?api-version=2.0', token: secrets.githubIdToken };

let box: Sandbox;
let time: Date;
let masked: string[];
beforeEach(() => {
  time = now;
  masked = [];
  box = createSandbox({ now: () => time });
});

/** Signs in to the sandbox by a secret, or by the job's identity if one is given. */
function signIn(
  given: Partial<Record<keyof typeof inputs, string>> = {},
  job?: EntraApp['identity'],
): () => Promise<string> {
  const { tenant, app } = box.microsoft;
  const { values, ...context } = microsoftContext(
    sandboxHttp(box, { mask: (text) => void masked.push(text) }),
    {
      'microsoft-tenant': tenant,
      'microsoft-client-id': app.clientId,
      'microsoft-client-secret': secrets.microsoft,
      ...given,
    },
  );
  return createTokenProvider({
    ...context,
    values: job === undefined ? values : { ...values, 'microsoft-client-secret': null },
    identity: job ?? null,
    now: () => time,
  });
}

describe('with a secret', () => {
  test('one request, once for all who ask, and the token is kept out of everything', async () => {
    const token = signIn();
    const [first, second] = await Promise.all([token(), token()]);
    expect(second).toBe(first);
    expect(await token()).toBe(first);
    expect(box.microsoft.tokens).toHaveProperty([first]);
    expect(box.requests.map(({ path }) => path)).toEqual([`/${box.microsoft.tenant}/oauth2/v2.0/token`]);
    expect(box.requests[0]?.body).toEqual({
      client_id: box.microsoft.app.clientId,
      client_secret: secrets.microsoft,
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
    });
    expect(masked).toEqual([first]);
  });

  test('nothing is asked before it is needed', async () => {
    signIn();
    expect(box.requests).toEqual([]);
  });

  test('a token that runs out is renewed, once', async () => {
    const token = signIn();
    const first = await token();
    time = inHours(1);
    const [next, same] = await Promise.all([token(), token()]);
    expect(next).not.toBe(first);
    expect(same).toBe(next);
    expect(box.requests).toHaveLength(2);
  });

  test('in a national cloud its own scope is asked for', async () => {
    const token = signIn({ 'microsoft-api-url': 'https://graph.microsoft.us/v1.0' });
    await token();
    expect(box.requests[0]?.body).toMatchObject({ scope: 'https://graph.microsoft.us/.default' });
  });

  test.each([
    [{ 'microsoft-client-secret': 'wrong' }, 'AADSTS7000215', /Check `microsoft-client-secret`/],
    [{ 'microsoft-client-id': 'wrong' }, 'AADSTS700016', /Check `microsoft-client-id`/],
    [{ 'microsoft-tenant': '../wrong' }, 'AADSTS90002', /Check `microsoft-tenant`/],
  ])('%j is told in Entra’s words and what to check, after one request', async (given, code, fix) => {
    const token = signIn(given);
    await expect(token()).rejects.toMatchObject({
      message: expect.stringContaining(code),
      fix: expect.stringMatching(fix),
    });
    await expect(token()).rejects.toThrow(code);
    expect(box.requests).toHaveLength(1);
  });

  test('another error names all that can be wrong', async () => {
    box.faults.add({ kind: 'status', status: 401, body: { error: 'invalid_client' } });
    await expect(signIn()()).rejects.toMatchObject({
      message: expect.stringContaining('invalid_client'),
      fix: expect.stringMatching(/`microsoft-tenant`.*`microsoft-client-id`.*`microsoft-client-secret`/),
    });
  });

  test.each([{}, { access_token: '' }, { access_token: 'two words' }])(
    'rule 4: %j is no token',
    async (body) => {
      box.faults.add({ kind: 'wrong-shape', body });
      await expect(signIn()()).rejects.toThrow(/does not look as documented: access_token/);
    },
  );
});

describe('without a secret', () => {
  test('GitHub’s token for the job is exchanged, and every token is kept out of everything', async () => {
    const token = signIn({}, identity);
    const value = await token();
    const [asked, exchanged] = box.requests;
    expect(asked).toMatchObject({
      service: 'github',
      path: '/_oidc?api-version=2.0&audience=api://AzureADTokenExchange',
      headers: { authorization: `Bearer ${identity.token}` },
    });
    const { client_assertion: assertion, ...form } = (exchanged?.body ?? {}) as Record<string, string>;
    expect(form).toEqual({
      client_id: box.microsoft.app.clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
    });
    expect(masked).toEqual([assertion, value]);
  });

  test('outside of a job that may ask for one, it says both ways out and sends nothing', async () => {
    await expect(signIn({}, null)()).rejects.toMatchObject({
      fix: expect.stringMatching(
        /permissions: id-token: write.*federated credential.*`microsoft-client-secret`/,
      ),
    });
    expect(box.requests).toEqual([]);
  });

  test('if the job is refused one, the error names the permission it needs', async () => {
    const token = signIn({}, { ...identity, token: 'wrong' });
    await expect(token()).rejects.toMatchObject({
      message: expect.stringContaining('GitHub’s OIDC provider answered 401'),
      fix: expect.stringContaining('id-token: write'),
    });
  });

  test('rule 11: is asked for over https alone', async () => {
    const url = 'http://api.github.com/_oidc?api-version=2.0';
    const token = signIn({}, { ...identity, url });
    await expect(token()).rejects.toThrow('ACTIONS_ID_TOKEN_REQUEST_URL must start with https://');
    expect(box.requests).toEqual([]);
  });

  test('if no federated credential matches the job, the error says what it must contain', async () => {
    box.microsoft.app.federated = [
      {
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:acme/data:environment:production',
        audience: 'api://AzureADTokenExchange',
      },
    ];
    await expect(signIn({}, identity)()).rejects.toMatchObject({
      message: expect.stringContaining('AADSTS700213'),
      fix: expect.stringContaining(
        'issuer https://token.actions.githubusercontent.com, subject repo:acme/data:ref:refs/heads/main, audience api://AzureADTokenExchange',
      ),
    });
  });

  test('a token that can’t be read is exchanged all the same: Entra judges it', async () => {
    box.faults.add({ service: 'github', kind: 'wrong-shape', body: { value: 'no-jwt' } });
    await expect(signIn({}, identity)()).rejects.toMatchObject({
      message: expect.stringContaining('AADSTS50027'),
      fix: expect.stringContaining('repo:‹owner›/‹repository›'),
    });
  });
});
