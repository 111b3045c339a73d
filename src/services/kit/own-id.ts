import { Failure } from '../../failure.ts';
import type { Person } from '../../model.ts';
import { display } from '../../people.ts';

/** A service's own id of somebody whom its `find` returned: the first of their other names that is one. Throws a Failure if there is none. */
export function ownId(service: string, person: Person, isId: (word: string) => boolean = () => true): string {
  const id = person.aliases.find(isId);
  if (id !== undefined) return id;
  throw new Failure(`Could not determine the ${service} id of ${display(person)}.`, 'Check `handover-to`.');
}
