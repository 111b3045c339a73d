import { accountId, jiraEmail, jiraSite } from '../../sandbox/jira/seed.ts';
import { findUser, type Schedule } from '../../sandbox/jira/state.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';
import { uuid } from './stage.ts';

const schedule = 'Data science';

/** The schedules of a product. */
type Schedules = (box: Sandbox) => Schedule[];

function scheduleOf(schedules: readonly Schedule[]): Schedule {
  const found = schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error(`the sandbox has no schedule ${schedule}`);
  return found;
}

const shiftOf = ({ who, from, until }: StagedShift) => ({
  from,
  until,
  responder: { type: 'user' as const, id: accountId(who) },
});

const env = { JIRA_SITE: jiraSite, JIRA_EMAIL: jiraEmail, JIRA_TOKEN: secrets.jira };

function stageOf(kind: 'jsm' | 'compass', schedulesOf: Schedules): SourceStage {
  const scheduleIn = (box: Sandbox) => scheduleOf(schedulesOf(box));
  return {
    kind,
    service: 'jira',
    schedule,
    env,
    refused: { ...env, JIRA_TOKEN: 'ATATT3xWrong' },
    set(box, shifts) {
      const found = scheduleIn(box);
      found.overrides = [];
      found.rotations = [{ id: 'rotation-1', name: 'Staged', shifts: shifts.map(shiftOf) }];
    },
    setRotations(box, rotations) {
      const found = scheduleIn(box);
      found.overrides = [];
      found.rotations = rotations.map(({ name, shifts }, index) => ({
        ...{ id: `3ce33f53-0000-4000-8000-0000000000a${index}`, name },
        shifts: shifts.map(shiftOf),
      }));
      return found.rotations.map(({ id }) => id);
    },
    swaps: 'from whom',
    override(box, shift) {
      const { overrides } = scheduleIn(box);
      overrides.push({ ...shiftOf(shift), alias: `staged-${overrides.length + 1}`, rotations: null });
    },
    forget({ jira }, who) {
      jira.users = jira.users.filter((user) => user !== findUser(jira, accountId(who)));
    },
    overrides: (box) => scheduleIn(box).overrides.length,
    quirks: [
      quirk('pages are short', 'right', ({ jira }: Sandbox) => jira, 'pageSize', 1),
      quirk(
        'timelines leave out rotations without a period',
        'right',
        ({ jira }: Sandbox) => jira,
        'omitsEmptyRotations',
        true,
      ),
      quirk('the list of overrides lags behind a write', 'right', ({ jira }: Sandbox) => jira, 'lag', 1),
    ],
    copy(box, number) {
      const name = `Copy ${number}`;
      schedulesOf(box).push({ ...scheduleIn(box), id: uuid(number), name });
      return name;
    },
    rename(box, who, name) {
      const user = findUser(box.jira, accountId(who));
      if (user) user.displayName = name;
    },
  };
}

/** Jira Service Management Operations. */
export const jsm = stageOf('jsm', ({ jira }) => jira.schedules);

/** Compass, with schedules of its own. */
export const compass = stageOf('compass', ({ jira }) => jira.compassSchedules);
