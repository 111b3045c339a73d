import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import { splunkTeam } from '../../sandbox/splunk/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const env = {
  SPLUNK_API_URL: 'https://api.victorops.com',
  SPLUNK_API_ID: secrets.splunkId,
  SPLUNK_TOKEN: secrets.splunk,
};

function policies(box: Sandbox) {
  const found = box.splunk.teams.find(({ slug }) => slug === splunkTeam);
  if (!found) throw new Error('the seed has no such team');
  return found.policies;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: who });

const state = (box: Sandbox) => box.splunk;

/** Splunk On-Call as every source is staged; both policies of the team hold the same. */
export const splunk: SourceStage = {
  kind: 'splunk',
  service: 'splunk',
  schedule: splunkTeam,
  env,
  refused: { ...env, SPLUNK_TOKEN: 'wrong' },
  set(box, shifts) {
    for (const policy of policies(box)) Object.assign(policy, { shifts: shifts.map(shift), overrides: [] });
  },
  setRotations(box, rotations) {
    const team = box.splunk.teams.find(({ slug }) => slug === splunkTeam);
    if (!team) throw new Error('the seed has no such team');
    team.policies = rotations.map(({ name, shifts }, index) => ({
      slug: `pol-Staged${index}`,
      name: `${name} policy`,
      rotation: name,
      type: 'rotation_group',
      shifts: shifts.map(shift),
      overrides: [],
    }));
    return rotations.map(({ name }) => name);
  },
  override(box, over) {
    for (const { shifts, overrides } of policies(box)) {
      const touched = shifts.filter(({ from, until }) => from < over.until && until > over.from);
      for (const instead of new Set(touched.map(({ user }) => user))) {
        overrides.push({ ...shift(over), instead });
      }
    }
  },
  forget({ splunk }, who) {
    splunk.users = splunk.users.filter(({ username }) => username !== who);
  },
  untilShiftEnds: true,
  overrides: (box) => Math.max(...policies(box).map(({ overrides }) => overrides.length)),
  quirks: [
    quirk('the bulk read takes too long', 'right', state, 'slowUsers', true),
    quirk('what was taken by hand is listed as an override', 'right', state, 'listsTaken', true),
  ],
  copy(box, number) {
    const slug = `team-Copy${number}`;
    const own = policies(box).map((policy) => ({ ...policy, slug: `${policy.slug}-${number}` }));
    box.splunk.teams.push({ slug, name: `Copy ${number}`, policies: own });
    return slug;
  },
  rename(box, who, name) {
    const user = box.splunk.users.find(({ username }) => username === who);
    if (user) Object.assign(user, { firstName: name, lastName: '' });
  },
};
