import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import { solarwindsId, solarwindsTeam } from '../../sandbox/solarwinds/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const schedule = 'Data science';
const env = {
  SOLARWINDS_TEAM: solarwindsTeam,
  SOLARWINDS_API_URL: 'https://api.squadcast.com',
  SOLARWINDS_AUTH_URL: 'https://auth.squadcast.com',
};

function standing(box: Sandbox) {
  const found = box.solarwinds.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: solarwindsId(who) });

const state = (box: Sandbox) => box.solarwinds;

/** SolarWinds Incident Response as every source is staged. */
export const solarwinds: SourceStage = {
  kind: 'solarwinds',
  service: 'solarwinds',
  schedule,
  env: { ...env, SOLARWINDS_TOKEN: secrets.solarwinds },
  refused: { ...env, SOLARWINDS_TOKEN: 'wrong' },
  set(box, shifts) {
    Object.assign(standing(box), { shifts: shifts.map(shift), overrides: [] });
  },
  tells: 'coming',
  override(box, over) {
    standing(box).overrides.push(shift(over));
  },
  quirks: [
    quirk('the bulk read takes too long', 'right', state, 'slowBulk', true),
    quirk('it tells only of schedules that are asked for', 'right', state, 'onlyByIds', true),
    quirk('the token may read nothing', 'failed', state, 'mayRead', false),
    quirk('the schedule is paused', 'failed', standing, 'paused', true),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.solarwinds.schedules.push({ ...standing(box), ...{ id: 90_000 + number, name } });
    return name;
  },
  rename(box, who, name) {
    const user = box.solarwinds.users.find(({ id }) => id === solarwindsId(who));
    if (user) Object.assign(user, { firstName: name, lastName: '' });
  },
};
