import type { Finding } from '../model.ts';
import { findAbsences } from '../on-call/absences.ts';
import { describeConflict } from '../report/absences.ts';
import type { Setup } from '../setup.ts';
import type { Looked } from './look.ts';
import { split } from './split.ts';

/** Who is away at a shift of the coming four weeks: a sync shows them all the same, so that is a warning. */
export async function findAway(
  { duties, names, now }: Looked,
  { settings, services }: Setup,
): Promise<readonly Finding[]> {
  const { conflicts, warnings } = await findAbsences(duties, { settings, services }, now);
  const away = conflicts.map((conflict): Finding => {
    const { message, fix } = split('warning', describeConflict(conflict, names, now));
    const subject = `Absence of ${names.person(conflict.person)}`;
    const { from } = conflict.shift;
    return { subject, severity: 'warning', message, fix, ...(from > now && { when: from }) };
  });
  const unread = warnings.map(
    (warning): Finding => ({ subject: 'Absences', ...split('unchecked', warning) }),
  );
  return [...away, ...unread];
}
