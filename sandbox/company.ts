import { stringify } from 'yaml';
import { slackUser, slackUserGroup } from './slack/state.ts';
import type { Sandbox } from './world.ts';

/** A company's address, schedule and user group by number. */
export const address = (number: number): string => `person-${number}@example.com`;
export const scheduleName = (number: number): string => `Team ${number}`;
export const groupHandle = (number: number): string => `team-${number}-oncall`;

const day = 86_400_000;

/**
 * Fills a sandbox with a company: `teams` teams, each with an Opsgenie schedule in which one of its own people is on
 * call for the coming month, and a user group that shows exactly that; and `members` members of the workspace in total.
 */
export function fillCompany(box: Sandbox, teams: number, members: number, now = new Date()): void {
  const shift = { from: new Date(now.getTime() - 3 * day), until: new Date(now.getTime() + 30 * day) };
  const numbers = Array.from({ length: teams }, (_, index) => index + 1);
  box.opsgenie.schedules.push(
    ...numbers.map((number) => ({
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      name: scheduleName(number),
      enabled: true,
      timezone: 'Europe/Berlin',
      rotations: [
        {
          id: `rotation-${number}`,
          name: 'On call',
          shifts: [{ ...shift, recipient: { type: 'user' as const, username: address(number) } }],
        },
      ],
      overrides: [],
    })),
  );
  const more = members - box.slack.users.length;
  for (let number = 1; number <= more; number += 1) {
    const id = `U1${String(number).padStart(8, '0')}`;
    box.slack.users.push(
      slackUser({ id, name: `person-${number}`, real_name: `Person ${number}` }, address(number)),
    );
  }
  box.slack.userGroups.push(
    ...numbers.map((number) =>
      slackUserGroup({
        id: `S1${String(number).padStart(8, '0')}`,
        handle: groupHandle(number),
        name: `Team ${number} on call`,
        users: [`U1${String(number).padStart(8, '0')}`],
      }),
    ),
  );
}

/** The config file for the first teams. */
export function companyConfig(teams: number): string {
  const schedules = Array.from({ length: teams }, (_, index) => ({
    name: `Team ${index + 1}`,
    source: { opsgenie: scheduleName(index + 1) },
    targets: [{ 'slack-user-group': groupHandle(index + 1) }],
  }));
  return stringify({ schedules });
}
