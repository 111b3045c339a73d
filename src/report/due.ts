import { Failure } from '../failure.ts';
import type { Duty } from '../on-call/duty.ts';
import { minute, second } from '../time.ts';
import { clockOf, createNamer } from './names.ts';
import type { Report } from './report.ts';

/** A time at which targets of one schedule or several have to change: a handover, or shortly before or after one. */
export interface Due {
  readonly at: Date;
  readonly duties: readonly Duty[];
}

/** `the handover of “Data science” at Mon 30 Nov 09:00 (Europe/Berlin, 08:00 UTC): Ana Silva → Ben Meyer` */
export function describeDue({ at, duties }: Due, report: Report): string {
  const names = createNamer(report);
  const handovers = duties.map((duty) => {
    const { onCall, outlook } = duty.after;
    const time = clockOf(duty, report).full(at);
    if (outlook?.until?.getTime() !== at.getTime()) return `“${duty.schedule.name}” at ${time}`;
    const from = onCall instanceof Failure ? '' : names.people(onCall.people);
    const to = names.people(outlook?.next ?? []);
    return `“${duty.schedule.name}” at ${time}: ${from || 'nobody'} → ${to || 'nobody'}`;
  });
  const isHandover = duties.some(({ after }) => after.outlook?.until?.getTime() === at.getTime());
  const what = isHandover ? 'the handover of' : 'what changes around a handover of';
  return `${what} ${handovers.join('; of ')}`;
}

/** `14 minutes`, `1 second` */
export function timeLeft(at: Date, now: Date): string {
  const seconds = Math.ceil((at.getTime() - now.getTime()) / second);
  const [count, unit] =
    seconds < minute / second ? [seconds, 'second'] : [Math.round((seconds * second) / minute), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
