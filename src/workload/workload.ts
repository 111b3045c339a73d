import { Failure, type Result, settle } from '../failure.ts';
import type { Holidays } from '../holidays/holidays.ts';
import type { World } from '../http/request.ts';
import type { Person } from '../model.ts';
import { readAbsences } from '../on-call/away.ts';
import { distinct } from '../people.ts';
import { emptyOutputs } from '../report/outputs.ts';
import type { Told } from '../report/told.ts';
import type { Setup } from '../setup.ts';
import { day, earlier, hour, plus } from '../time.ts';
import { csvOf } from './csv.ts';
import { readHistories } from './histories.ts';
import { jsonOf } from './json.ts';
import { namesFor } from './names.ts';
import { reckon, type WorkloadReport } from './reckon.ts';
import { saveReport } from './save.ts';
import { union } from './stretches.ts';
import { summaryOf } from './summary.ts';
import { terminalTables } from './terminal.ts';
import { linesOf } from './words.ts';

/** How far ahead shifts are read, in milliseconds: a quarter, so that most people's next shift is in it. */
const ahead = 91 * day;

/** How far back they are read at least: the current week is planned from the start of today. */
const leastBack = day + hour;

/** No planned day is further ahead, in milliseconds. */
const planned = 5 * 7 * day;

/** `mode: report`: who carried how much on-call time, and how much of the team's time is left. Writes to no service. */
export async function reportWorkload({ settings, services, http }: Setup, world: World): Promise<Told> {
  // Nothing comes after the sources, so they may use all the time.
  http.stage('alert');
  const now = world.now();
  const since = plus(now, -settings.since);
  const span = { from: earlier(since, plus(now, -leastBack)), until: plus(now, ahead) };
  const [histories, holidays] = await Promise.all([
    readHistories(settings.schedules, services, span),
    readRegion(settings.holidays),
  ]);
  const absences = await readAbsences(
    peopleIn(histories),
    settings.schedules.flatMap(({ sources }) => sources),
    { from: plus(now, -leastBack), until: plus(now, planned) },
    { settings, services },
  );
  const isKnown = holidays !== null && !(holidays instanceof Failure);
  const report = reckon(histories, {
    ...{ since, now, until: span.until, known: settings },
    ...(isKnown ? { holidays, region: holidays.region } : { holidays: null, region: null }),
    operationalShare: settings.operationalShare,
    awayIn: (person, zone) => union(absences.of(person, zone)),
  });
  const names = namesFor(everybodyIn(report), settings.hidesAddresses);
  const csv = csvOf(report, names);
  const isNamed = settings.schedules.length > 1;
  const failures = [
    ...(holidays instanceof Failure ? [`\`holidays\`: ${holidays.reason}`] : []),
    ...report.failures.map(({ schedule, reason }) => `${isNamed ? `${schedule}: ` : ''}${reason}`),
    ...(await saveReport(csv, report, settings, world)),
  ];
  const warnings = [...services.notices(), ...report.warnings, ...absences.warnings];
  return {
    lines: linesOf(report, names),
    table: terminalTables(report, names),
    warnings,
    failures,
    summary: summaryOf(report, names, { failures, warnings }),
    outputs: { ...emptyOutputs, report: csv },
    json: { report: jsonOf(report, names) },
  };
}

/** Everybody who has a shift. */
function peopleIn(histories: Awaited<ReturnType<typeof readHistories>>): readonly Person[] {
  return distinct(
    [...histories.values()].flatMap((history) =>
      history instanceof Failure ? [] : history.shifts.map(({ person }) => person),
    ),
  );
}

/** The public holidays of a region, if one is set. They are loaded only then. */
async function readRegion(region: string | null): Promise<Result<Holidays> | null> {
  if (region === null) return null;
  return settle(import('../holidays/holidays.ts').then(({ readHolidays }) => readHolidays(region)));
}

/** Everybody whom the report names, in its order. */
function everybodyIn({ schedules }: WorkloadReport) {
  return schedules.flatMap(({ loads, capacity, gone }) => [
    ...loads.map(({ person }) => person),
    ...capacity.team,
    ...capacity.weeks.flatMap(({ onCall }) => onCall.map(({ person }) => person)),
    ...gone,
  ]);
}
