import { Failure } from './failure.ts';
import type { World } from './http/request.ts';
import { samePeople } from './on-call/calendar.ts';
import { nextChange } from './on-call/moment.ts';
import { inRounds } from './reconcile/rounds.ts';
import { type Due, describeDue, timeLeft } from './report/due.ts';
import type { Report } from './report/report.ts';
import { run } from './run.ts';
import type { Settings } from './settings/types.ts';
import type { Setup } from './setup.ts';
import { covers, minute, plus, second } from './time.ts';

/** Receives what a run that waits is doing. */
export interface Progress {
  /** A sync begins. What it returns is called when that sync ends. */
  readonly begins?: (setup: Setup) => () => void;
  /** A sync is done, and another will follow. */
  readonly synced: (report: Report) => void;
  /** What the run waits for, and how long. */
  readonly waits: (text: string) => void;
}

/** What came of a run: all its syncs as one report. */
export interface Ended {
  readonly report: Report;
  readonly settings: Settings;
  /** `null`, unless it was cancelled while it waited. */
  readonly interrupted: Failure | null;
}

/** Clocks differ a little, and a pager should be asked when the shift has begun, not just before. */
const margin = second;

/** If a pager still names the person before, it is asked again after each of these, in milliseconds. */
const asksAgain = [5 * second, 10 * second, 20 * second, 30 * second];

/**
 * Syncs, and with `wait-for-handover` syncs again on the minute of each handover within that time. Everything is set up and
 * read anew each time, so that what changed in the meantime counts, and the time spent waiting is no part of `timeout`.
 */
export async function syncAndWait(
  begin: () => Promise<Setup>,
  world: World,
  progress: Progress,
): Promise<Ended> {
  const start = world.now();
  const sync = async () => {
    const setup = await begin();
    const ends = progress.begins?.(setup) ?? (() => {});
    const report = await run(setup, world).finally(ends);
    return { report, settings: setup.settings };
  };
  let { report, settings } = await sync();
  let all = report;
  const again = async () => {
    ({ report, settings } = await sync());
    all = together(all, report);
  };
  try {
    for (;;) {
      const due = nextHandover(report, plus(start, settings.waitForHandover));
      if (due === null) return { report: all, settings, interrupted: null };
      const change = describeDue(due, report);
      const left = due.at > world.now() ? timeLeft(due.at, world.now()) : null;
      if (report.dryRun) {
        const what = left === null ? 'sync again' : `wait ${left}`;
        progress.waits(`Dry run: it would ${what} for ${change}.`);
        return { report: all, settings, interrupted: null };
      }
      progress.synced(report);
      progress.waits(left === null ? `Syncing again for ${change}.` : `Waiting ${left} for ${change}.`);
      await waitUntil(due.at, world, progress);
      await again();
      for (const pause of asksAgain) {
        if (!isBehind(due, report)) break;
        progress.synced(report);
        progress.waits('The pager still names the same people. It is asked again.');
        await world.sleep(pause, world.cancelled);
        await again();
      }
    }
  } catch (error) {
    if (!world.cancelled.aborted || error instanceof Failure) throw error;
    return { report: all, settings, interrupted: cancelled() };
  }
}

/**
 * The first time after a sync began, and in time, at which something has to change, or `null`. If it came while that sync was
 * still going on, another follows at once. A manual handover is done at once.
 */
function nextHandover({ duties, asked, now }: Report, end: Date): Due | null {
  if (asked !== null) return null;
  const ahead = duties.flatMap((duty) => {
    const at = nextChange(duty, now);
    return at && at <= end ? [{ at, duty }] : [];
  });
  const at = ahead.map((one) => one.at).sort((a, b) => a.getTime() - b.getTime())[0];
  if (!at) return null;
  const first = ahead.filter((one) => one.at.getTime() === at.getTime());
  return { at, duties: first.map(({ duty }) => duty) };
}

/**
 * Whether in a schedule that should have changed hands, the same people are on call as before, although its coming shifts
 * still say otherwise.
 */
function isBehind({ at, duties }: Due, { duties: current, now }: Report): boolean {
  return duties.some(({ schedule, after: { onCall: before, outlook } }) => {
    if (outlook?.until?.getTime() !== at.getTime()) return false;
    const { onCall, calendar } = current.find((duty) => duty.schedule.name === schedule.name)?.after ?? {};
    if (!onCall || onCall instanceof Failure || before instanceof Failure) return false;
    if (!outlook.next || samePeople(outlook.next, before.people)) return false;
    const span = calendar instanceof Failure ? undefined : calendar?.find((one) => covers(one, now));
    const isStillDue = span === undefined || samePeople(span.people, outlook.next);
    return isStillDue && samePeople(onCall.people, before.people);
  });
}

/** Waits until a shift has begun, and now and then says how long that will take. */
async function waitUntil(at: Date, world: World, { waits }: Pick<Progress, 'waits'>): Promise<void> {
  for (;;) {
    const rest = at.getTime() - world.now().getTime();
    if (rest <= 0) break;
    const step = rest > 15 * minute ? 5 * minute : minute;
    await world.sleep(rest % step || step, world.cancelled);
    if (world.now() < at) waits(`${timeLeft(at, world.now())} left.`);
  }
  await world.sleep(margin, world.cancelled);
}

/** Two syncs of one run as one report: what is now, what both changed, and the warnings of the last. */
function together(first: Report, last: Report): Report {
  return {
    ...last,
    changes: inRounds(first.changes, last.changes),
    names: new Map([...first.names, ...last.names]),
    wrote: first.wrote || last.wrote,
    requests: first.requests + last.requests,
  };
}

function cancelled(): Failure {
  return new Failure(
    'The run was cancelled while it waited for a handover.',
    'What it shows was not changed after that. The next run shows whoever is on call by then.',
  );
}
