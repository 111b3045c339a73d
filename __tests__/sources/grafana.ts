import { grafanaId } from '../../sandbox/grafana/seed.ts';
import { type Quirk, quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const schedule = 'Data science';
const address = { GRAFANA_API_URL: 'https://oncall-prod-us-central-0.grafana.net/oncall' };

function standing(box: Sandbox) {
  const found = box.grafana.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: grafanaId(who) });

const state = (box: Sandbox) => box.grafana;

/** Everybody has an account of old beside their own, whose login is the address that they have today. */
const oldAccounts: Quirk = {
  name: 'on_call_now lists everybody whose login is the address of somebody on call',
  comes: 'right',
  begin({ grafana }) {
    const { users } = grafana;
    const old = users.map(({ id, email }, index) => ({
      id: id.replace('U', 'O'),
      username: email,
      email: index % 2 === 0 ? '' : `old.${email}`,
      slack: null,
    }));
    grafana.users = [...users, ...old];
    return () => {
      grafana.users = users;
    };
  },
};

/** Grafana OnCall as every source is staged. */
export const grafana: SourceStage = {
  kind: 'grafana',
  service: 'grafana',
  schedule,
  env: { ...address, GRAFANA_TOKEN: secrets.grafana },
  refused: { ...address, GRAFANA_TOKEN: 'wrong' },
  set(box, shifts) {
    Object.assign(standing(box), { shifts: shifts.map(shift), overrides: [] });
  },
  override(box, over) {
    standing(box).overrides.push(shift(over));
  },
  quirks: [
    quirk('the bulk read takes too long', 'right', state, 'slowLists', true),
    quirk('pages are short', 'right', state, 'pageSizes', { schedules: 1, users: 1 }),
    quirk('pages come without an end', 'failed', state, 'endless', true),
    quirk('an organization is being synced', 'failed', state, 'syncing', true),
    oldAccounts,
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.grafana.schedules.push({ ...standing(box), ...{ id: `SCOPY${number}`, name } });
    return name;
  },
  rename(box, who, name) {
    const user = box.grafana.users.find(({ id }) => id === grafanaId(who));
    if (user) user.username = name;
  },
};
