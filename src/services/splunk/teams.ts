import { distance } from 'fastest-levenshtein';
import { Failure } from '../../model.ts';
import { isNotFound, type SplunkClient, scheduleLane, segment } from './client.ts';
import { log, type Period, type Policy, teamSchedule, teams } from './wire.ts';

const day = 86_400_000;
/** So far ahead everything is asked at once, whoever asks first; every version of the API allows it. */
const usual = 30;
/** The furthest that the API tells, in days. */
const furthest = 123;

/** The schedules of teams, by slug. All of it throws Failure; an unknown team's says which there are. */
export interface SplunkTeams {
  /** Who is on call now and until a time. Asked once, unless somebody later wants to see further. */
  schedule(slug: string, now: Date, until: Date): Promise<readonly Policy[]>;
  /** Who was on call in a span of the past. */
  past(slug: string, from: Date, until: Date): Promise<readonly Period[]>;
}

/** "Get a team's on-call schedule" and "A list of shift changes for a team". */
export function splunkTeams(client: SplunkClient): SplunkTeams {
  const asked = new Map<string, { readonly days: number; readonly answer: Promise<readonly Policy[]> }>();
  let known: Promise<readonly { readonly slug: string; readonly name: string }[] | null> | undefined;
  const orUnknown = (slug: string) => async (error: unknown) => {
    if (!isNotFound(error)) throw error;
    known ??= client.get('/api-public/v1/team', teams).catch(() => null);
    throw unknown(slug, (await known) ?? []);
  };
  return {
    async schedule(slug, now, until) {
      const days = Math.max(usual, Math.ceil((until.getTime() - now.getTime()) / day) + 1);
      if (days > furthest) {
        const fix = `Set \`look-ahead\` to at most ${furthest - 1} days.`;
        throw new Failure(`Splunk On-Call tells no shifts that are over ${furthest - 1} days ahead.`, fix);
      }
      const before = asked.get(slug);
      if (before && before.days >= days) return before.answer;
      const path = `/api-public/v2/team/${segment(slug)}/oncall/schedule?daysForward=${days}`;
      const answer = client.get(path, teamSchedule, scheduleLane).catch(orUnknown(slug));
      asked.set(slug, { days, answer });
      return answer;
    },
    async past(slug, from, until) {
      const span = new URLSearchParams({ start: from.toISOString(), end: until.toISOString() });
      const path = `/api-reporting/v1/team/${segment(slug)}/oncall/log?${span}`;
      const all = await client.get(path, log, scheduleLane).catch(orUnknown(slug));
      return all
        .map((one) => ({ ...one, until: one.until === null || one.until > until ? until : one.until }))
        .filter((one) => one.from < one.until && one.until > from);
    },
  };
}

function unknown(written: string, all: readonly { readonly slug: string; readonly name: string }[]): Failure {
  const message = `Splunk On-Call has no team with the slug “${written}”.`;
  const [namesake] = all.filter(({ name }) => name === written);
  if (namesake) {
    return new Failure(
      message,
      `The team of that name has the slug “${namesake.slug}”: write that as \`schedule\`.`,
    );
  }
  if (all.length === 0) return new Failure(message, 'Check `schedule`, `splunk-api-id` and `splunk-token`.');
  const away = ({ slug, name }: { slug: string; name: string }) =>
    Math.min(distance(written, slug), distance(written, name));
  const near = [...all].sort((a, b) => away(a) - away(b)).slice(0, 3);
  return new Failure(
    message,
    `Did you mean ${near.map(({ slug, name }) => `“${slug}” (${name})`).join(' or ')}?`,
  );
}
