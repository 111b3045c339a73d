import { icalPath } from '../../sandbox/ical.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const schedule = 'Data science';

const address = (token: string) => ({ ICAL_URL: `https://calendar.example.com${icalPath({ token })}` });

function standing(box: Sandbox) {
  const found = box.ical.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: who });

/** A calendar feed as every source is staged; its address is the token. */
export const ical: SourceStage = {
  kind: 'ical',
  service: 'ical',
  schedule,
  env: address(secrets.ical),
  refused: address('wrong'),
  set(box, shifts) {
    Object.assign(standing(box), { shifts: shifts.map(shift), overrides: [] });
  },
  override(box, over) {
    standing(box).overrides.push(shift(over));
  },
  rename(box, who, name) {
    const person = box.ical.people.find(({ id }) => id === who);
    if (person) person.name = name;
  },
};
