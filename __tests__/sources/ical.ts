import { icalPath } from '../../sandbox/ical.ts';
import { quirk } from '../../sandbox/quirks.ts';
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

const state = (box: Sandbox) => box.ical.quirks;

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
  quirks: [
    quirk('only browsers are answered', 'right', state, 'onlyBrowsers', true),
    quirk('the address has moved within its server', 'right', state, 'moved', 'here'),
    quirk('the address has moved to another server', 'failed', state, 'moved', 'elsewhere'),
    quirk('the feed is not in UTF-8', 'right', state, 'charset', 'ISO-8859-1'),
    quirk('times are in a zone that nothing describes', 'right', state, 'calendar', 'windows zone'),
    quirk('older revisions of events are still there', 'right', state, 'calendar', 'old revisions'),
    quirk('old events have broken lines and lost zones', 'right', state, 'calendar', 'broken lines'),
    quirk('an event that may be of the moment can’t be read', 'failed', state, 'calendar', 'lost start'),
    quirk('the feed breaks off', 'failed', state, 'calendar', 'breaks off'),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.ical.schedules.push({ ...standing(box), ...{ name } });
    return name;
  },
  rename(box, who, name) {
    const person = box.ical.people.find(({ id }) => id === who);
    if (person) person.name = name;
  },
};
