import type { Override, Overrides } from '../../model.ts';
import { display, namesOf } from '../../people.ts';
import { withOverride } from './edit.ts';
import { peopleIn } from './file.ts';
import { type RotaStore, rotaNamed } from './store.ts';
import { spoken } from './times.ts';

/** Writes manual handovers into the file: an override, and a commit. */
export function rotaOverrides(store: RotaStore): Overrides {
  return {
    async find(person) {
      // A rota has no users: an address can be on call as it is, any other name only if the file knows it.
      if (person.email !== null) return person;
      const names = namesOf(person);
      const known = peopleIn(await store.read());
      return known.find((one) => namesOf(one).some((name) => names.includes(name))) ?? null;
    },
    async list(schedule) {
      const { overrides } = rotaNamed(await store.read(), schedule, store.path);
      return overrides.flatMap(({ people, from, until, id }, index): Override[] =>
        people.map((person) => ({ id: id ?? `override ${index + 1}`, person, from, until })),
      );
    },
    async write(schedule, override) {
      const file = await store.read();
      rotaNamed(file, schedule, store.path);
      const who = override.person.email ?? display(override.person);
      const message = `On call: ${schedule} to ${who} until ${spoken(override.until, file.zone)}`;
      await store.change(
        (text) => withOverride(text, store.path, schedule, override),
        message.replace(/\s+/g, ' '),
      );
    },
  };
}
