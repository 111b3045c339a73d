import type { Override, Overrides } from '../../model.ts';
import { display, isSame } from '../../people.ts';
import { type RotaClient, rotaNamed } from './client.ts';
import { withOverride } from './edit.ts';
import { peopleIn } from './file.ts';
import { formatTime } from './times.ts';

/** Writes manual handovers into the file, each as one override and one commit. */
export function createOverrides({ read, change }: RotaClient): Overrides {
  return {
    async find(person) {
      // A rota has no users: any address can be on call, any other name only if the file has it.
      if (person.email !== null) return person;
      return peopleIn(await read()).find((other) => isSame(other, person)) ?? null;
    },
    async list(schedule) {
      const { overrides } = rotaNamed(await read(), schedule);
      return overrides.flatMap(({ people, from, until, id }, index): Override[] =>
        people.map((person) => ({ id: id ?? `override ${index + 1}`, person, from, until })),
      );
    },
    async write(schedule, override) {
      const file = await read();
      const { zone } = rotaNamed(file, schedule);
      const name = override.person.email ?? display(override.person);
      const message = `On call: ${schedule} to ${name} until ${formatTime(override.until, zone)}`;
      await change((text) => withOverride(text, file.path, schedule, override), message.replace(/\s+/g, ' '));
    },
  };
}
