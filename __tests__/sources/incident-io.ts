import { incidentIoId } from '../../sandbox/incident-io/seed.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const schedule = 'Data science';
const address = { INCIDENT_IO_API_URL: 'https://api.incident.io' };

function standing(box: Sandbox) {
  const found = box.incidentIo.schedules.find(({ name }) => name === schedule);
  if (!found) throw new Error('the seed has no such schedule');
  return found;
}

const shift = ({ who, from, until }: StagedShift) => ({ from, until, user: incidentIoId(who) });

const state = (box: Sandbox) => box.incidentIo;

/** incident.io as every source is staged. */
export const incidentIo: SourceStage = {
  kind: 'incident-io',
  service: 'incident-io',
  schedule,
  env: { ...address, INCIDENT_IO_TOKEN: secrets.incidentIo },
  refused: { ...address, INCIDENT_IO_TOKEN: 'wrong' },
  set(box, shifts) {
    Object.assign(standing(box), { shifts: shifts.map(shift), overrides: [] });
  },
  setRotations(box, staged) {
    const rotations = staged.map(({ name }, index) => ({ id: `01G0J1EXE7AXZ2C93K61WBPYA${index}`, name }));
    const shifts = staged.flatMap((rotation, index) =>
      rotation.shifts.map((one) => ({ ...shift(one), rotation: rotations[index]?.id ?? '' })),
    );
    Object.assign(standing(box), { rotations, shifts, overrides: [] });
    return rotations.map(({ id }) => id);
  },
  swaps: 'from whom',
  override(box, over) {
    standing(box).overrides.push(shift(over));
  },
  overrides: (box) => standing(box).overrides.length,
  keepsOverrides: true,
  quirks: [
    quirk('the list of overrides lags behind a write', 'right', state, 'lag', 1),
    quirk('the bulk read takes too long', 'right', state, 'slowPages', 10),
    quirk('pages of shifts are short', 'right', state, 'entriesPerPage', 1),
    quirk('a page is empty, and another follows', 'right', state, 'emptyFirstPage', true),
    quirk('pages come without an end', 'failed', state, 'endless', true),
  ],
  copy(box, number) {
    const name = `Copy ${number}`;
    box.incidentIo.schedules.push({
      ...standing(box),
      ...{ id: `01G0J1EXE7AXZ2C93K61WBCP${String(number).padStart(2, '0')}`, name },
    });
    return name;
  },
  rename(box, who, name) {
    const user = box.incidentIo.users.find(({ id }) => id === incidentIoId(who));
    if (user) user.name = name;
  },
};
