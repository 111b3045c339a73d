import { loginOf } from '../../../sandbox/github/seed.ts';
import type { Issue } from '../../../sandbox/github/state.ts';
import { people, secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { createTarget } from '../../../src/services/github/handover.ts';
import { readMarked } from '../../../src/services/github/handover-marker.ts';
import type { Options } from '../../../src/services/github/handover-write.ts';
import { inputs } from '../../../src/services/github/inputs.ts';
import type { Display, Target } from '../../../src/target.ts';
import { contextOf, now } from '../given.ts';
import { sandboxHttp } from './given.ts';

/** GitHub as the handover issues’ tests see it. */
export interface Given {
  readonly sandbox: Sandbox;
  /** The template files of the repository, by path. */
  readonly files: Record<string, string>;
  /** The target, opened again as each run does. */
  readonly open: (options?: Partial<Options>, at?: Date) => Target;
  /** One run as the plan makes it; `false`: there was nothing to do. */
  readonly show: (display: Display, options?: Partial<Options>) => Promise<boolean>;
  /** The warning of a run in which these people are shown. */
  readonly warning: () => Promise<string | null>;
  /** The handover issues, the oldest first. */
  readonly handovers: () => readonly Issue[];
  /** The requests since the last call. */
  readonly sent: () => readonly string[];
}

export function given(): Given {
  const sandbox = createSandbox();
  const files: Record<string, string> = {};
  const open = (options: Partial<Options> = {}, at = now) => {
    const read = async (path: string) => {
      const text = files[path];
      if (text === undefined) throw new Error(`${path} is not expected`);
      return text;
    };
    const repository = { read, readNewest: read, change: async () => {}, checkChange: () => {}, notices: [] };
    const http = sandboxHttp(sandbox);
    const context = contextOf(
      inputs,
      http,
      { 'github-token': secrets.github },
      { repository, now: () => at },
    );
    return createTarget(context, { repository: 'acme/data', label: 'on-call-handover', ...options });
  };
  return {
    sandbox,
    files,
    open,
    async show(display, options = {}) {
      const current = await open(options, display.now).read(display.schedule);
      const { before = current.entries, after } = current.desired(display);
      if (before.join() === after.join()) return false;
      await current.write({ entries: after, enabled: true }, display);
      return true;
    },
    async warning() {
      const target = open();
      await target.read('Data science');
      return (await target.warning?.([], { offCall: [] })) ?? null;
    },
    handovers: () => sandbox.github.issues.filter(({ body }) => readMarked(body ?? '') !== null),
    sent: () => sandbox.requests.splice(0).map(({ method, path }) => `${method} ${path.split('?')[0]}`),
  };
}

/** Somebody of the sandbox’s team. */
export function person(name: string): Display['members'][number] {
  const known = people.find((one) => one.name === name);
  if (!known) throw new Error(`the team has no ${name}`);
  const { email, fullName } = known;
  return {
    person: { email, name: fullName, aliases: [] },
    account: { id: loginOf(name), name: null, email: null },
  };
}

/** What a run shows: these people. */
export function showing(names: readonly string[], over: Partial<Display> = {}): Display {
  return {
    schedule: 'Data science',
    members: names.map(person),
    from: null,
    until: null,
    calendar: [],
    outgoing: [],
    now,
    timezone: 'Europe/Berlin',
    next: null,
    offCall: [],
    askedBy: null,
    run: 'https://github.com/acme/data/actions/runs/42',
    ...over,
  };
}
