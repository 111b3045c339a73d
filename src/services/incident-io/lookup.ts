import { Failure } from '../../model.ts';
import { didYouMean } from '../../text/near.ts';
import { segment } from '../kit/segment.ts';
import { answered, type IncidentIoClient } from './client.ts';
import { one, type Schedule, schedules } from './wire.ts';

/** What an id looks like: `01G0J1EXE7AXZ2C93K61WBPYEH`. */
const id = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** So many schedules come at once. */
const pageSize = '100';

/** Finds schedules by exact name, else by id. */
export interface Lookup {
  /** Asks for these schedules now: one by its id, anything else by the list, which serves all of them. */
  ask(schedules: readonly string[]): void;
  /** Asks for those of these that were not asked for yet. */
  askMissing(schedules: readonly string[]): void;
  /** The answer for one, who is on call as of when it was asked for last. Throws Failure. */
  find(schedule: string): Promise<Schedule>;
}

/** A look-up that remembers what it was asked for, so that one answer serves who is on call and the coming shifts. */
export function incidentIoLookup(client: IncidentIoClient): Lookup {
  const asked = new Map<string, Promise<Schedule>>();
  const readAll = () =>
    client.list('/v2/schedules', { page_size: pageSize }, schedules, (after) => ({ after }));
  const inList = async (name: string, list: Promise<readonly Schedule[]>): Promise<Schedule> => {
    const all = await list;
    const found = pick(all, name) ?? (await show(client, name, 400, 404, 422));
    if (found) return found;
    throw unknownSchedule(name, all);
  };
  const alone = async (name: string): Promise<Schedule> =>
    (id.test(name) ? await show(client, name, 404) : null) ?? inList(name, readAll());
  const ask = (names: readonly string[]) => {
    const [first, second] = names;
    if (first === undefined) return;
    const list = second === undefined ? null : readAll();
    for (const name of names) asked.set(name, list ? inList(name, list) : alone(name));
  };
  return {
    ask,
    askMissing: (names) => ask(names.filter((name) => !asked.has(name))),
    find: (name) => asked.get(name) ?? alone(name),
  };
}

/** The schedule with an id, or `null` where one of these statuses says that there is none. */
async function show(
  client: IncidentIoClient,
  id: string,
  ...none: readonly number[]
): Promise<Schedule | null> {
  return client.get(`/v2/schedules/${segment(id)}`, one).catch((error) => {
    if (answered(error, ...none)) return null;
    throw error;
  });
}

/** The one with this name, else with this id. Throws a Failure where several have the name. */
function pick(all: readonly Schedule[], name: string): Schedule | null {
  const named = all.filter((schedule) => schedule.name === name);
  if (named.length > 1) {
    const ids = named.map(({ id }) => id).join(' or ');
    const fix = `Give the id of the one that is meant in the place of the name: ${ids}.`;
    throw new Failure(`incident.io has ${named.length} schedules with the name “${name}”.`, fix);
  }
  return named[0] ?? all.find((schedule) => schedule.id === name) ?? null;
}

function unknownSchedule(name: string, all: readonly Schedule[]): Failure {
  const message = `incident.io has no schedule with the name or id “${name}” that this key may see.`;
  if (all.length === 0) return new Failure(message, 'Check `schedule` and `incident-io-token`.');
  return new Failure(
    message,
    didYouMean(
      name,
      all.map((schedule) => schedule.name),
    ),
  );
}
