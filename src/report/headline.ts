import { Failure } from '../failure.ts';
import type { Person } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import { traitsOf } from '../services/registry.ts';
import { markdown } from '../text/escape.ts';
import { clockOf, type Namer, situationOf } from './names.ts';
import { countOutcomes, grouped, listed } from './outcomes.ts';
import type { Report } from './report.ts';

/** So many people are named in a headline before the others are counted. */
const mostNamed = 3;

/** The story in one line: `On call: Ben Meyer → Ana Silva until Mon 30 Nov 09:00 · 2 updated, 3 unchanged`. */
export function headline(report: Report, names: Namer): string {
  const { duties, changes, dryRun } = report;
  const [duty, ...others] = duties;
  const what =
    duty && others.length === 0 ? whoIn(duty, report, names) : `${grouped(duties.length)} schedules`;
  const story = [what, countOutcomes(changes)].filter((part) => part !== '').join(' · ');
  return `## On call${dryRun ? ' (dry run)' : ''}: ${story}`;
}

/** `Ben Meyer → Ana Silva until Mon 30 Nov 09:00`; without the arrow where nobody goes. */
function whoIn(duty: Duty, report: Report, names: Namer): string {
  const { onCall, outlook } = situationOf(duty, report);
  if (onCall instanceof Failure) return 'could not be determined';
  const people = names.people(onCall.people, mostNamed) || 'nobody';
  const gone = whoGoes(duty, report, names);
  const until = outlook?.until ? ` until ${clockOf(duty, report).short(outlook.until)}` : '';
  return `${gone === '' ? '' : `${markdown(gone)} → `}${markdown(people)}${until}`;
}

/** Who is no longer shown: by the manual handover, else by the first target whose members change. */
function whoGoes(duty: Duty, { changes, handover }: Report, names: Namer): string {
  const { before, after } = duty;
  if (handover === 'written' || handover === 'planned') {
    if (before.onCall instanceof Failure || after.onCall instanceof Failure) return '';
    const stays = new Set(after.onCall.people.map(names.person));
    const goes = (person: Person) => !stays.has(names.person(person));
    return names.people(before.onCall.people.filter(goes), mostNamed);
  }
  const lead = changes.find(
    ({ target, outcome }) =>
      traitsOf(target).holdsMembers && (outcome === 'changed' || outcome === 'planned'),
  );
  const gone = (lead?.before ?? []).filter((id) => !lead?.after?.includes(id));
  return listed(gone.map(names.entry), mostNamed);
}
