import { Failure } from '../../failure.ts';
import type { ListedSchedule } from '../../model.ts';
import { nearest } from '../../text/near.ts';
import { day, earlier, overlaps, plus } from '../../time.ts';
import { type Api, orNull } from '../kit/api.ts';
import { once } from '../kit/once.ts';
import { logLane, nameSegment, scheduleLane } from './client.ts';
import { log, type Period, type Policy, type Team, teamSchedule, teams } from './wire.ts';

/** Days that the first request reads ahead, whatever it is for. Every version of the API allows this many. */
const usual = 30;
/** The most days ahead that the API allows. */
const furthest = 123;

/** Longer than a shift usually lasts: the log is one of changes, so it may lack a shift that began before it does. */
const before = 35 * day;

/** The schedules of teams, by slug. */
export interface Schedules {
  /** Who is on call from now until a time. Read once, unless a later call looks further ahead. */
  readonly upcoming: (slug: string, now: Date, until: Date) => Promise<readonly Policy[]>;
  /** The same for now, always read anew. */
  readonly current: (slug: string) => Promise<readonly Policy[]>;
  /** Who was on call in a past span. */
  readonly past: (slug: string, from: Date, until: Date) => Promise<readonly Period[]>;
}

/** "Get a team's on-call schedule" and "A list of shift changes for a team". */
export function createSchedules(api: Api): Schedules {
  const cache = new Map<string, { readonly days: number; readonly policies: Promise<readonly Policy[]> }>();
  const list = once(() => api({ path: '/api-public/v1/team', schema: teams, bulk: true }).catch(() => []));
  const orUnknown = async <T extends object>(slug: string, answer: Promise<T>): Promise<T> => {
    const known = await orNull(answer);
    if (known === null) throw unknownTeam(slug, await list());
    return known;
  };
  const read = (slug: string, days: number) => {
    const path = `/api-public/v2/team/${nameSegment(slug)}/oncall/schedule`;
    const query = { daysForward: days };
    return orUnknown(slug, api({ path, query, schema: teamSchedule, lane: scheduleLane }));
  };
  return {
    current: (slug) => read(slug, usual),
    async upcoming(slug, now, until) {
      const days = Math.max(usual, Math.ceil((until.getTime() - now.getTime()) / day) + 1);
      if (days > furthest) {
        const fix = `Set \`look-ahead\` to at most ${furthest - 1} days.`;
        throw new Failure(`Splunk On-Call has no shifts more than ${furthest - 1} days ahead.`, fix);
      }
      const cached = cache.get(slug);
      if (cached && cached.days >= days) return cached.policies;
      const policies = read(slug, days);
      cache.set(slug, { days, policies });
      return policies;
    },
    async past(slug, from, until) {
      const path = `/api-reporting/v1/team/${nameSegment(slug)}/oncall/log`;
      const query = { start: plus(from, -before).toISOString(), end: until.toISOString() };
      const entries = await orUnknown(slug, api({ path, query, schema: log, lane: logLane }));
      return entries
        .map((entry) => ({ ...entry, until: earlier(entry.until ?? until, until) }))
        .filter((period) => period.from < period.until && overlaps(period, { from, until }));
    },
  };
}

/** Every team, by its slug. Rejects with a Failure. */
export async function listTeams(api: Api): Promise<readonly ListedSchedule[]> {
  const all = await api({ path: '/api-public/v1/team', schema: teams });
  return all.map(({ slug, name }) => ({ schedule: slug, name }));
}

function unknownTeam(slug: string, all: readonly Team[]): Failure {
  const message = `Splunk On-Call has no team with the slug “${slug}”.`;
  const namesake = all.find(({ name }) => name === slug);
  if (namesake) {
    const fix = `“${slug}” is the team’s name. Set \`schedule\` to its slug: “${namesake.slug}”.`;
    return new Failure(message, fix);
  }
  const words = all.flatMap((team) => [team.slug, team.name]);
  const near = nearest(slug, words, words.length).flatMap((word) =>
    all.filter((team) => team.slug === word || team.name === word),
  );
  const suggestions = [...new Set(near)].slice(0, 3).map((team) => `“${team.slug}” (${team.name})`);
  return new Failure(
    message,
    suggestions.length > 0
      ? `Did you mean ${suggestions.join(' or ')}?`
      : 'Check `schedule`, `splunk-api-id` and `splunk-token`.',
  );
}
