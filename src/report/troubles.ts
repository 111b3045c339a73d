import { Failure } from '../failure.ts';
import type { Duty } from '../on-call/duty.ts';
import { askSources, describeSource, isNotPlaceholder } from '../on-call/sources.ts';
import type { Services } from '../services/connect.ts';
import type { AlertedFailure } from '../services/kit/alerts.ts';
import { day, plus } from '../time.ts';
import { situationOf } from './names.ts';
import type { Report } from './report.ts';

/** Problems that did not fail the run but need attention. */
export interface Troubles {
  readonly failures: readonly AlertedFailure[];
  /** Not worth an alert, but still so if there was one. */
  readonly lasting: readonly AlertedFailure[];
  /** Not all absences could be read. */
  readonly lacksAbsences?: boolean;
}

/** Shorter gaps, such as nights and weekends, are planned. */
const longestGap = 3 * day;

/** Schedules in which nobody is on call and nobody comes for long, and shadows that disagree. */
export async function findTroubles(
  duties: readonly Duty[],
  { handover, now }: Pick<Report, 'handover' | 'now'>,
  services: Pick<Services, 'source'>,
): Promise<Troubles> {
  const found = await Promise.all(
    duties.map(
      async (duty): Promise<Troubles[]> => [
        await gapIn(duty, { handover, now }, services),
        ...shadowsOf(duty),
      ],
    ),
  );
  const all = found.flat();
  return {
    failures: all.flatMap(({ failures }) => failures),
    lasting: all.flatMap(({ lasting }) => lasting),
  };
}

const none: Troubles = { failures: [], lasting: [] };

async function gapIn(
  duty: Duty,
  report: Pick<Report, 'handover' | 'now'>,
  services: Pick<Services, 'source'>,
): Promise<Troubles> {
  const { name, onNobody } = duty.schedule;
  const { onCall, outlook } = situationOf(duty, report);
  // A fallback is shown, but the pager alerts nobody.
  const isVacant = onCall instanceof Failure || onCall.people.length === 0 || isEmptyNow(outlook);
  // Where `on-nobody` is `fail`, the targets say so.
  if (!isVacant || onNobody === 'fail') return none;
  if (!(onCall instanceof Failure) && onCall.isPlanned) return none;
  const note = onCall instanceof Failure || onCall.note === null ? '' : ` (${onCall.note})`;
  const trouble = {
    schedule: name,
    target: null,
    key: 'nobody on call',
    reason: `Nobody is on call${note}, and nobody will be within three days. Add a shift in the pager, or hand over manually with \`handover-to\`.`,
  };
  const isLong = await lastsLong(duty, report, services);
  return isLong ? { failures: [trouble], lasting: [] } : { failures: [], lasting: [trouble] };
}

function isEmptyNow(outlook: ReturnType<typeof situationOf>['outlook']): boolean {
  return outlook?.spans[0]?.people.length === 0;
}

/** Whether nobody comes for long. Only a calendar that was read can tell; where it reaches not far enough, it is asked again. */
async function lastsLong(
  duty: Duty,
  report: Pick<Report, 'handover' | 'now'>,
  services: Pick<Services, 'source'>,
): Promise<boolean> {
  const { onCall, outlook } = situationOf(duty, report);
  if (onCall instanceof Failure) return false;
  if (onCall.disabled) return true;
  const { now } = report;
  const end = plus(now, longestGap);
  const spans = outlook?.spans ?? [];
  const next = spans.find(({ people }) => people.length > 0);
  if (next) return next.from >= end;
  if ((spans.at(-1)?.until ?? now) >= end) return true;
  const { sources } = duty.schedule;
  const answers = await askSources(sources, services, (source, names) => source.shifts(names, now, end));
  return sources
    .map(answers)
    .every(
      (shifts) =>
        !(shifts instanceof Failure) &&
        !shifts.some(
          ({ from, until, person }) => from < end && until > now && isNotPlaceholder(person, duty.schedule),
        ),
    );
}

function shadowsOf({ schedule, shadows }: Duty): readonly Troubles[] {
  return schedule.shadow.map((ref): Troubles => {
    const compared = shadows.find((shadow) => shadow.ref === ref);
    if (compared?.agrees === true) return none;
    const trouble = {
      schedule: schedule.name,
      target: null,
      key: ['shadow', ref.kind, ref.schedule, ref.rotation ?? []].flat().join(' '),
      reason: compared?.sentence || `The shadow ${describeSource(ref)} could not be compared.`,
    };
    return compared?.agrees === false
      ? { failures: [trouble], lasting: [] }
      : { failures: [], lasting: [trouble] };
  });
}
