import type { Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { orInParts } from '../kit/bulk.ts';
import { createLookup, listedBy, pick } from '../kit/lookup.ts';
import { fulfilled, once, quiet, startAll } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { createClient } from './client.ts';
import { createAsking, unpaused } from './on-call.ts';
import { createShifts, earliest } from './shifts.ts';
import type { SolarWinds } from './token.ts';
import { page, schedule } from './wire.ts';

const service = 'SolarWinds Incident Response';

/** Reads the schedules of a team. One request tells who is on call in all of them. */
export function createSource(context: SolarWinds): Source {
  const { values, now } = context;
  const team = values['solarwinds-team'];
  const api = createClient(context);
  const asking = createAsking(api, team);
  const readShifts = createShifts(api, asking, now);
  /** `null`: too much at once. */
  const everywhere = once(() => orInParts(asking.everywhere(true)));
  const readSchedules = once(() =>
    readAll(`${service}’s list of schedules`, '', (cursor) =>
      api({ path: '/v4/schedules', query: { teamID: team, cursor: cursor || null }, schema: page(schedule) }),
    ),
  );
  const lookup = createLookup({
    service,
    credential: 'token',
    hint: 'Check `schedule`, `solarwinds-team` and `solarwinds-token`.',
    all: async () => [...((await everywhere())?.values() ?? (await readSchedules()))],
    // It is not documented that every schedule of the team is among those with somebody on call.
    unlisted: async (name) => pick(await readSchedules(), name, { service }),
  });
  const idsOf = async (schedules: readonly string[]) =>
    (await fulfilled(schedules.map(lookup(schedules)))).map(({ id }) => id);
  return {
    onCall(schedules, at) {
      const find = lookup(schedules);
      const alone = asking.each([]);
      const then = at && idsOf(schedules).then((ids) => asking.each(ids, at));
      return startAll(schedules, async (name) => {
        const { id } = await find(name);
        const answer = then ? await (await then)(id) : ((await everywhere())?.get(id) ?? (await alone(id)));
        const { people, timezone } = unpaused(answer);
        return { people: distinct(people), note: null, timezone };
      });
    },
    shifts(schedules, from, until) {
      const find = lookup(schedules);
      const shiftsOf = quiet(idsOf(schedules).then((ids) => readShifts(ids, { from, until })));
      return startAll(schedules, async (name) => {
        const { id } = await find(name);
        return (await shiftsOf)(id);
      });
    },
    past: {
      from: earliest(now()),
      note: `${service} works out the past from the rotations as they are now.`,
    },
    list: () => listedBy(readSchedules),
    whyNoOverrides:
      'they have to name the user or the squad that they replace, and its API does not tell which of them somebody on call stands for',
  };
}
