import { people, secrets } from '../../sandbox/seed.ts';
import type { SlackChannel } from '../../sandbox/slack/channels.ts';
import { createSandbox } from '../../sandbox/world.ts';
import { createHttp } from '../../src/http/http.ts';
import type { Member, Showing, Target } from '../../src/model.ts';
import { slack } from '../../src/services/slack/service.ts';
import { connection, day, now, world } from './given.ts';

/** A workspace with its channels `data` and `data-alerts`, and the service as each run opens it anew. */
export function workspace() {
  const box = createSandbox({ now: () => now });
  const channel = (wanted: string): SlackChannel => {
    const found = box.slack.channels.find(({ name }) => name === wanted);
    if (!found) throw new Error(`the sandbox has no channel ${wanted}`);
    return found;
  };
  const service = async () => {
    const http = createHttp({ ...world([]), fetch: box.fetch }, new Date(now.getTime() + day));
    return slack(await connection(http, { SLACK_TOKEN: secrets.slack }));
  };
  return {
    box,
    data: channel('data'),
    alerts: channel('data-alerts'),
    service,
    /** The methods that were called since the last time, without `/api/`. */
    methods: () => box.requests.splice(0).map(({ path }) => path.split('/').at(-1)),
  };
}

/** Somebody of the sandbox's team, on call. */
export function member(name: string): Member {
  const found = people.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not in the team`);
  const { slack: id, email, fullName } = found;
  return {
    person: { email, name: fullName, aliases: [] },
    account: { id, name: fullName, email },
  };
}

export function showing(names: readonly string[], over: Partial<Showing> = {}): Showing {
  return {
    schedule: 'Data science',
    members: names.map(member),
    until: null,
    next: null,
    offCall: [],
    askedBy: null,
    run: null,
    ...over,
  };
}

/** What a run does with one target: reads it, and writes where that is not what is wanted. Gives the change. */
export async function bring(target: Target, wanted: Showing) {
  const now = await target.read(wanted.schedule);
  const { before = now.entries, after } = target.want(wanted, now);
  if (before.join() === after.join()) return null;
  await target.write({ ...now, entries: before }, { ...now, entries: after }, wanted);
  return { before, after };
}
