import { datadogId } from '../../sandbox/datadog/seed.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';
import { uuid } from './stage.ts';

const schedule = 'Data science';
const address = { DATADOG_API_URL: 'https://api.datadoghq.com' };

function standing(box: Sandbox) {
  const found = box.datadog.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: datadogId(who) });

const state = (box: Sandbox) => box.datadog;

/** Datadog as every source is staged. */
export const datadog: SourceStage = {
  kind: 'datadog',
  service: 'datadog',
  schedule,
  env: { ...address, DATADOG_API_KEY: secrets.datadogApi, DATADOG_APP_KEY: secrets.datadogApp },
  refused: { ...address, DATADOG_API_KEY: secrets.datadogApi, DATADOG_APP_KEY: 'wrong' },
  set(box, shifts) {
    Object.assign(standing(box), { shifts: shifts.map(shift), overrides: [] });
  },
  swaps: 'by whom',
  override(box, over) {
    const { overrides } = standing(box);
    overrides.push({ ...shift(over), id: `57a9ed00-0000-4000-8000-00000000000${overrides.length}` });
  },
  overrides: (box) => standing(box).overrides.length,
  forget({ datadog }, who) {
    datadog.users = datadog.users.filter(({ id }) => id !== datadogId(who));
  },
  quirks: [
    quirk('pages are short', 'right', state, 'pageSize', 1),
    quirk('lists do not say where they end', 'right', state, 'withoutMeta', true),
    quirk('the older of two overrides wins', 'right', state, 'olderOverrideWins', true),
    quirk('times in requests are ignored', 'right', state, 'alwaysNow', true),
    quirk('pages come without an end', 'failed', state, 'endless', true),
    quirk('what an answer refers to is missing', 'failed', state, 'withoutShifts', true),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.datadog.schedules.push({ ...standing(box), ...{ id: uuid(number), name } });
    return name;
  },
  rename(box, who, name) {
    const user = box.datadog.users.find(({ id }) => id === datadogId(who));
    if (user) user.name = name;
  },
};
