import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { opsgenie } from '../../../__tests__/sources/opsgenie.ts';
import { targetStages } from '../../../__tests__/targets/all.ts';
import type { TargetStage } from '../../../__tests__/targets/stage.ts';
import type { Stage, Stories, Story } from '../story.ts';

const shown = Object.values(targetStages).filter(({ ahead }) => ahead === undefined);

/** Stories for every target. The config is read from the repository, because there is no checkout. */
export const targets: Stories = Object.fromEntries(
  // What is about who comes needs other shifts, and methods that Slack describes nowhere in a form that can be checked.
  shown.flatMap((target) =>
    Object.entries(acts(target)).map(([name, act]): [string, Story] => [
      `${target.kind}: ${name}`,
      { asks: ['opsgenie', 'github', target.service], act },
    ]),
  ),
);

function acts(target: TargetStage): Record<string, (stage: Stage) => Promise<void>> {
  return {
    async 'one person instead of another, and then no change'({ box, run }) {
      const config = write(box, target);
      target.set(box, ['ben']);
      await run({ config });
      assert.deepEqual(target.shows(box), ['ana']);
      box.requests.length = 0;
      await run({ config });
      const writes = box.requests.filter((one) => one.service === target.service && target.writes(one));
      assert.deepEqual(writes, []);
    },

    async 'without the permission'({ box, run }) {
      const config = write(box, target);
      target.set(box, ['ben']);
      const words = target.forbid(box);
      const { log } = await run({ config }, 1);
      assert.match(log, words);
    },
  };
}

/** Commits a config with this target to the repository. A target that follows others gets a user group to follow. */
function write({ github }: Stage['box'], { kind, form, people = [] }: TargetStage): string {
  const others = kind === 'teams-message' ? [{ 'slack-user-group': 'platform-oncall' }] : [];
  const schedule = { name: 'Data', source: { opsgenie: opsgenie.schedule }, targets: [form, ...others] };
  github.files['on-call.yml'] = stringify({ people, schedules: [schedule] });
  return 'on-call.yml';
}
