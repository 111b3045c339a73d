import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { xurrentName, xurrentTeam } from '../../sandbox/xurrent/seed.ts';
import type { SourceStage, StagedShift } from './stage.ts';
import { uuid } from './stage.ts';

const schedule = 'Data science';
const env = { XURRENT_TEAM: xurrentTeam, XURRENT_API_URL: 'https://www.zenduty.com' };

function standing(box: Sandbox) {
  const found = box.xurrent.policies.find(({ name }) => name === schedule)?.steps[0];
  if (!found) throw new Error('the seed has no such policy');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: xurrentName(who) });

const state = (box: Sandbox) => box.xurrent;

/** Xurrent IMR as every source is staged: the first step of an escalation policy. */
export const xurrent: SourceStage = {
  kind: 'xurrent',
  service: 'xurrent',
  schedule,
  env: { ...env, XURRENT_TOKEN: secrets.xurrent },
  refused: { ...env, XURRENT_TOKEN: 'wrong' },
  set(box, shifts) {
    Object.assign(standing(box), { shifts: shifts.map(shift), overrides: [] });
  },
  tells: 'now',
  override(box, over) {
    standing(box).overrides.push(shift(over));
  },
  quirks: [
    quirk('the bulk read takes too long', 'right', state, 'slowBulk', true),
    quirk('it tells only of policies that are asked for alone', 'right', state, 'onlyAlone', true),
    quirk('the key may not see the team', 'failed', state, 'mayRead', false),
    quirk('the policy has no first step', 'failed', standing, 'position', 2),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    const steps = [{ ...standing(box), id: uuid(number) }];
    box.xurrent.policies.push({ id: uuid(number), name, steps });
    return name;
  },
  rename(box, who, name) {
    const user = box.xurrent.users.find(({ username }) => username === xurrentName(who));
    if (user) Object.assign(user, { firstName: name, lastName: '' });
  },
};
