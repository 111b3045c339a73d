import { Failure } from '../../failure.ts';
import type { Override, Overrides, Person } from '../../model.ts';
import { display, isSame } from '../../people.ts';
import { type RotaClient, rotaNamed } from './client.ts';
import { withOverride } from './edit.ts';
import { withEnd } from './end.ts';
import { peopleIn } from './file.ts';
import { type FileOverride, shiftsOf } from './rotation.ts';
import { formatTime } from './times.ts';

/** What to do where nothing can commit the file, such as on another host than GitHub. */
const manually =
  'A file that is kept elsewhere has to be edited: add `{ from: …, until: …, person: … }` to the rota’s `overrides`, commit that, and sync without `handover-to`.';

/** Writes manual handovers into the file, each as one override in one commit. */
export function createOverrides({ read, change, checkChange }: RotaClient, now: () => Date): Overrides {
  const nameOf = (person: Person) => person.email ?? display(person);
  return {
    check() {
      try {
        checkChange();
      } catch (error) {
        throw error instanceof Failure ? error.noting([manually]) : error;
      }
    },
    async find(person) {
      // A rota has no users: any address can be on call, any other name only if the file has it.
      if (person.email !== null) return person;
      return peopleIn(await read()).find((other) => isSame(other, person)) ?? null;
    },
    async list(schedule) {
      const { overrides } = rotaNamed(await read(), schedule);
      return overrides.flatMap(({ people, from, until, id }, index): Override[] =>
        people.map((person) => ({ id: idOf(id, index), person, from, until })),
      );
    },
    async write(schedule, override) {
      const file = await read();
      const { zone } = rotaNamed(file, schedule);
      const until = formatTime(override.until, zone);
      const message = `On call: ${schedule} to ${nameOf(override.person)} until ${until}`;
      await change((text) => withOverride(text, file.path, schedule, override), message.replace(/\s+/g, ' '));
    },
    async scheduled(schedule, { from, until }, without) {
      const rotation = rotaNamed(await read(), schedule);
      const isLeft = ({ id }: FileOverride, index: number) =>
        without.every((one) => one.id !== idOf(id, index));
      return shiftsOf({ ...rotation, overrides: rotation.overrides.filter(isLeft) }, from, until);
    },
    async extend(schedule, override, until) {
      const file = await read();
      const end = formatTime(until, rotaNamed(file, schedule).zone);
      const message = `On call: ${schedule} to ${nameOf(override.person)} until ${end}`;
      await change(
        (text) => withEnd(text, file.path, schedule, override, until),
        message.replace(/\s+/g, ' '),
      );
    },
    async end(schedule, override) {
      const { path } = await read();
      const message = `On call: ${schedule}, the override of ${nameOf(override.person)} has ended`;
      await change((text) => withEnd(text, path, schedule, override, now()), message.replace(/\s+/g, ' '));
    },
  };
}

/** An override that somebody added to the file manually is identified by its position. */
function idOf(id: string | null, index: number): string {
  return id ?? `override ${index + 1}`;
}
