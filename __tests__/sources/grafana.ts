import { grafanaId } from '../../sandbox/grafana/seed.ts';
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
  rename(box, who, name) {
    const user = box.grafana.users.find(({ id }) => id === grafanaId(who));
    if (user) user.username = name;
  },
};
