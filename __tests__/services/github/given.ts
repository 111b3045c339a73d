import type { Sandbox } from '../../../sandbox/world.ts';
import { createHttp } from '../../../src/http/http.ts';
import type { Http, World } from '../../../src/http/request.ts';
import { day, now } from '../given.ts';

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
