import type { OnCall, Person, Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { each } from '../each.ts';
import type { Connection } from '../registry.ts';
import { splunkClient } from './client.ts';
import { splunkPeople } from './people.ts';
import { onCallNow, type Turn, turns, type Who } from './periods.ts';
import { splunkTeams } from './teams.ts';
import type { Policy } from './wire.ts';

const hour = 3_600_000;

/** Reads teams' schedules. One answer tells both who is on call and the coming shifts, so that it is asked for once. */
export function splunkSource(connection: Connection): Source {
  const client = splunkClient(connection);
  const teams = splunkTeams(client);
  const people = splunkPeople(client);

  /** Looks up everybody whom the schedule names, so that whoever asks first does it for all. */
  const resolver = async (policies: readonly Policy[], more: readonly string[] = []) => {
    const found = await people.find([...policies.flatMap(usernames), ...more]);
    return (who: Who): Person =>
      typeof who === 'string' ? (found.get(who) ?? { email: null, name: null, aliases: [who] }) : who;
  };
  const shifts = async (slug: string, from: Date, until: Date): Promise<readonly Shift[]> => {
    const now = connection.now();
    // The schedule begins with the shifts of the moment; only what was before that stands in the log.
    const isPast = now.getTime() - from.getTime() > hour;
    const edge = isPast ? now : from;
    const [past, policies] = await Promise.all([
      isPast ? teams.past(slug, from, until < now ? until : now) : [],
      until > edge ? teams.schedule(slug, now, until) : [],
    ]);
    const personOf = await resolver(
      policies,
      past.map(({ username }) => username),
    );
    const coming = turns(policies, isPast || from > now ? now : from, until)
      .filter((turn) => turn.until > edge && turn.from < until)
      .map((turn) => (isPast && turn.from < edge ? { ...turn, from: edge } : turn));
    const before = past.map(({ username, from, until }) => ({ who: username, from, until }));
    return once([...before, ...coming]).map(({ who, from, until }) => ({
      person: personOf(who),
      from,
      until,
    }));
  };
  const current = async (slug: string): Promise<OnCall> => {
    const now = connection.now();
    const policies = await teams.schedule(slug, now, now);
    const personOf = await resolver(policies);
    return { people: distinct(onCallNow(policies).map(personOf)), note: null };
  };
  const at = async (slug: string, time: Date): Promise<OnCall> => {
    const holding = (await shifts(slug, time, new Date(time.getTime() + 1))).filter(
      ({ from, until }) => from <= time && time < until,
    );
    return { people: distinct(holding.map(({ person }) => person)), note: null };
  };
  return {
    onCall: (slugs, time) => each(slugs, (slug) => (time ? at(slug, time) : current(slug))),
    shifts: (slugs, from, until) => each(slugs, (slug) => shifts(slug, from, until)),
  };
}

function usernames({ entries, overrides }: Policy): readonly string[] {
  const names = [
    ...entries.flatMap(({ scheduled, override, rolls }) => [
      scheduled,
      override,
      ...rolls.map(({ username }) => username),
    ]),
    ...overrides.map(({ username }) => username),
  ];
  return names.filter((name) => name !== null);
}

/** Somebody may be on call by several policies at the same time. */
function once(turns: readonly Turn[]): readonly Turn[] {
  const key = ({ who, from, until }: Turn) => JSON.stringify([who, from, until]);
  return [...new Map(turns.map((turn) => [key(turn), turn])).values()];
}
