import type { Sandbox } from '../../../sandbox/world.ts';
import { createHttp } from '../../../src/http/http.ts';
import type { World } from '../../../src/http/request.ts';
import type { Source } from '../../../src/model.ts';
import { inputs } from '../../../src/services/pagerduty/inputs.ts';
import { createSource } from '../../../src/services/pagerduty/source.ts';
import { contextOf, hour, now } from '../given.ts';

/** A world with the sandbox for a network, whose clock moves only while it sleeps. */
function world(sandbox: Sandbox): World {
  let time = now.getTime();
  return {
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
  };
}

/** PagerDuty's source in the sandbox. */
export function openSource(sandbox: Sandbox, token: string): Source {
  const http = createHttp(world(sandbox), new Date(now.getTime() + hour));
  return createSource(contextOf(inputs, http, { 'pagerduty-token': token }));
}
