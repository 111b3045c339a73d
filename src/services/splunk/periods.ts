import type { Person, Shift } from '../../model.ts';
import { covers, earlier, later, layOver } from '../../time.ts';
import { person } from '../kit/person.ts';
import type { Entry, Override, Period, Policy } from './wire.ts';

/** The person behind a user name. */
type PersonOf = (username: string) => Person;

/** Who is on call now in any policy: whoever has taken over, else whoever is scheduled. */
export function onCallNow(policies: readonly Policy[], personOf: PersonOf): readonly Person[] {
  return policies.flatMap((policy) =>
    policy.entries.flatMap((entry) => [...usersOf(entry).map(personOf), ...groupsOf(entry, policy)]),
  );
}

/** Who is on call in any policy from about now until a given time, with overrides applied. */
export function upcomingShifts(
  policies: readonly Policy[],
  personOf: PersonOf,
  begin: Date,
  until: Date,
): readonly Shift[] {
  return policies.flatMap((policy) =>
    policy.entries.flatMap((entry) => {
      const periods = [...entry.rolls, ...untilNextRoll(entry, begin, until)];
      const overrides = [...takeoverIn(entry, periods, policy.overrides, begin), ...policy.overrides];
      return [
        ...periods
          .flatMap((period) => withOverrides(period, overrides))
          .map(({ username, from, until }) => ({ person: personOf(username), from, until })),
        ...groupsOf(entry, policy).map((group) => ({ person: group, from: begin, until })),
      ];
    }),
  );
}

/** Types of entries that page people the schedule does not name. An address or a webhook is nobody. */
const groups: readonly string[] = ['team', 'team_routing', 'policy_routing'];

export function usersOf({ override, scheduled }: Entry): readonly string[] {
  return [override ?? scheduled ?? []].flat();
}

export function groupsOf(entry: Entry, { name }: Policy): readonly Person[] {
  if (usersOf(entry).length > 0 || !groups.includes(entry.type)) return [];
  return [person({ name: `${entry.type} of the policy ${name}`, aliases: [entry.type] })];
}

/** Somebody who is on call now without a roll that says so stays on call until the entry's next roll. */
function untilNextRoll({ scheduled, rolls }: Entry, begin: Date, until: Date): readonly Period[] {
  if (scheduled === null || rolls.some((roll) => covers(roll, begin))) return [];
  const next = rolls.map(({ from }) => from).filter((from) => from > begin);
  return [{ username: scheduled, from: begin, until: next.reduce(earlier, until) }];
}

/**
 * Somebody who took over manually, without a scheduled override, stays on call until the shift ends:
 * https://help.splunk.com/en/splunk-observability-cloud/splunk-on-call, "Manually take an on-call shift".
 */
function takeoverIn(
  { scheduled, override }: Entry,
  periods: readonly Period[],
  overrides: readonly Override[],
  now: Date,
): readonly Override[] {
  const isScheduled = overrides.some(
    (one) => one.instead === scheduled && one.username === override && covers(one, now),
  );
  const current = periods.find((period) => period.username === scheduled && covers(period, now));
  if (scheduled === null || override === null || isScheduled || !current) return [];
  return [{ instead: scheduled, username: override, from: now, until: current.until }];
}

/** A period with its user's overrides applied; the first wins. An override that nobody has taken changes nothing. */
function withOverrides(period: Period, overrides: readonly Override[]): readonly Period[] {
  return overrides
    .flatMap(({ instead, username, from, until }): readonly Period[] =>
      instead === period.username && username !== null
        ? [{ username, from: later(period.from, from), until: earlier(period.until, until) }]
        : [],
    )
    .filter(({ from, until }) => from < until)
    .reduceRight<readonly Period[]>(layOver, [period]);
}
