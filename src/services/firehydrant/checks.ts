import { list } from '../../text/parsers.ts';
import type { Check, Checks } from '../kit/check.ts';
import { createClient, type FireHydrant } from './client.ts';
import { createSchedules } from './schedules.ts';

/** What `mode: check` looks at in FireHydrant: whether it keeps a user group itself that is also a target. */
export function createChecks(context: FireHydrant): Checks {
  const schedules = createSchedules(createClient(context), context.now);
  return ({ sources, targetNames }) => {
    const names = [...new Set(sources.map(({ schedule }) => schedule))];
    const find = schedules.find(names);
    return names.map(
      (name): Check => ({
        subject: `FireHydrant schedule “${name}”`,
        async run() {
          const now = context.now();
          const { slackGroups } = await schedules.readAnew(await find(name), { from: now, until: now });
          if (slackGroups.length === 0) return [];
          const shared = slackGroups.filter((group) => targetNames.includes(group));
          const message = `FireHydrant itself keeps the Slack user group ${list(slackGroups, 'and')} for this schedule.`;
          const fix =
            'If a target is the same group, both write it: remove the group from the schedule in FireHydrant, or the target here.';
          return [{ severity: shared.length > 0 ? 'warning' : 'hint', message, fix }];
        },
      }),
    );
  };
}
