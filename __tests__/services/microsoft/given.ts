import type { Sandbox } from '../../../sandbox/world.ts';
import { createHttp } from '../../../src/http/http.ts';
import type { Http, Request, World } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/microsoft/inputs.ts';
import { contextOf, day, http, now } from '../given.ts';

/** An Http whose network is the sandbox, and whose clock moves only while it sleeps. */
export function sandboxHttp(sandbox: Pick<Sandbox, 'fetch'>, over: Partial<World> = {}): Http {
  let time = now.getTime();
  const world: World = {
    fetch: (url, { body, ...init }) => sandbox.fetch(url, { ...init, ...(body !== undefined && { body }) }),
    now: () => new Date(time),
    sleep: async (milliseconds) => {
      time += milliseconds;
    },
    after: () => new AbortController().signal,
    random: () => 0,
    redact: (text) => text,
    mask: () => {},
    readFile: async () => null,
    writeFile: async () => {},
    cancelled: new AbortController().signal,
    ...over,
  };
  return createHttp(world, new Date(now.getTime() + day));
}

/** An Http that signs in by itself and answers Graph's requests, which it remembers. */
export function graphHttp(answer: (request: Request) => unknown) {
  const requests: Request[] = [];
  const fake = http((request) => {
    if (request.service === 'Microsoft Entra') return { access_token: 's3cret' };
    requests.push(request);
    return answer(request);
  });
  return { ...fake, requests };
}

/** What the code gets that signs in by a secret. */
export function microsoftContext(given: Http, over: Partial<Record<keyof typeof inputs, string>> = {}) {
  return contextOf(inputs, given, {
    'microsoft-tenant': 'acme',
    'microsoft-client-id': 'app',
    'microsoft-client-secret': 'client-s3cret',
    ...over,
  });
}
