import type { Person } from '../../model.ts';
import type { Entry, Override, Period, Policy } from './wire.ts';

/** A user by name, or what is no user. */
export type Who = string | Person;

/** Whoever it is, from a time to another. */
export interface Turn {
  readonly who: Who;
  readonly from: Date;
  readonly until: Date;
}

/** Who is on call now by any policy: whoever has taken over stands in the place of the one who is scheduled. */
export function onCallNow(policies: readonly Policy[]): readonly Who[] {
  return policies.flatMap((policy) => policy.entries.flatMap((entry) => holders(entry, policy)));
}

/** Who is on call from about now on until a time, by any policy, overrides laid over. */
export function turns(policies: readonly Policy[], begin: Date, until: Date): readonly Turn[] {
  return policies.flatMap((policy) =>
    policy.entries.flatMap((entry) => {
      const periods = [...entry.rolls, ...standing(entry, begin, until)];
      const users = periods.flatMap((period) => laidOver(period, policy.overrides));
      const others = holders(entry, policy).filter((who) => typeof who !== 'string');
      return [
        ...users.map(({ username, from, until }) => ({ who: username, from, until })),
        ...others.map((who) => ({ who, from: begin, until })),
      ];
    }),
  );
}

/** What pages people whom the schedule does not tell. An address or a webhook is nobody. */
const groups: readonly string[] = ['team', 'team_routing', 'policy_routing'];

function holders({ type, override, scheduled }: Entry, { name }: Policy): readonly Who[] {
  const user = override ?? scheduled;
  if (user !== null) return [user];
  if (!groups.includes(type)) return [];
  return [{ email: null, name: `${type} of the policy ${name}`, aliases: [type] }];
}

/** Somebody who is on call now and in no roll that says so stays until the entry's next roll. */
function standing({ scheduled, rolls }: Entry, begin: Date, until: Date): readonly Period[] {
  if (scheduled === null || rolls.some(({ from, until }) => from <= begin && begin < until)) return [];
  const next = rolls.map(({ from }) => from.getTime()).filter((from) => from > begin.getTime());
  return [{ username: scheduled, from: begin, until: new Date(Math.min(until.getTime(), ...next)) }];
}

/** A period with the overrides of its user over it. An override that nobody has taken changes nothing. */
function laidOver(period: Period, overrides: readonly Override[]): readonly Period[] {
  let left = [period];
  const taken: Period[] = [];
  for (const { instead, username, from, until } of overrides) {
    if (instead !== period.username || username === null) continue;
    taken.push(
      ...left.map((part) => ({ username, from: later(part.from, from), until: earlier(part.until, until) })),
    );
    left = left.flatMap((part) => [
      { ...part, until: earlier(part.until, from) },
      { ...part, from: later(part.from, until) },
    ]);
    left = left.filter(isSome);
  }
  return [...left, ...taken.filter(isSome)];
}

function isSome({ from, until }: Period): boolean {
  return from < until;
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
