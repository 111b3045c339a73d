import { people, secrets } from '../../../sandbox/seed.ts';
import type { SlackChannel } from '../../../sandbox/slack/channels.ts';
import { createSandbox } from '../../../sandbox/world.ts';
import { createHttp } from '../../../src/http/http.ts';
import type { Fetch, Http, World } from '../../../src/http/request.ts';
import type { Slack } from '../../../src/services/slack/client.ts';
import { inputs } from '../../../src/services/slack/inputs.ts';
import type { Display, Member, Target } from '../../../src/target.ts';
import { contextOf, day, now } from '../given.ts';

/** Slack behind this Http. */
export function slack(http: Http, token = 'xoxb-1', url = 'https://slack.com/api'): Slack {
  return contextOf(inputs, http, { 'slack-token': token, 'slack-api-url': url });
}

/** A world with this network, whose clock moves only while somebody sleeps. */
function world(fetch: Fetch): World {
  let time = now.getTime();
  const never = new AbortController().signal;
  return {
    fetch,
    now: () => new Date(time),
    sleep: async (milliseconds) => {
      time += milliseconds;
    },
    after: () => never,
    random: () => 0,
    redact: (text) => text,
    mask: () => {},
    readFile: async () => null,
    writeFile: async () => {},
    cancelled: never,
  };
}

/** A workspace with its channels `data` and `data-alerts`, and the context of a run, which is new for each run. */
export function workspace() {
  const box = createSandbox({ now: () => now });
  const channel = (wanted: string): SlackChannel => {
    const found = box.slack.channels.find(({ name }) => name === wanted);
    if (!found) throw new Error(`the sandbox has no channel ${wanted}`);
    return found;
  };
  return {
    box,
    data: channel('data'),
    alerts: channel('data-alerts'),
    run: () => slack(createHttp(world(box.fetch), new Date(now.getTime() + day)), secrets.slack),
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

export function display(names: readonly string[], over: Partial<Display> = {}): Display {
  return {
    schedule: 'Data science',
    members: names.map(member),
    from: null,
    until: null,
    calendar: [],
    outgoing: [],
    now: new Date(0),
    timezone: null,
    next: null,
    offCall: [],
    askedBy: null,
    run: null,
    ...over,
  };
}

/** What a run does with one target: reads it, and writes where that is not what is desired. Gives the change. */
export async function bring(target: Target, wanted: Display) {
  const read = await target.read(wanted.schedule);
  const current =
    (await read.recognise?.(
      wanted.members.map(({ account }) => account),
      wanted,
    )) ?? read;
  const { before = current.entries, after } = current.desired(wanted);
  if (before.join() === after.join()) return null;
  await current.write({ entries: after, enabled: current.enabled }, wanted);
  return { before, after };
}
