import type { World } from '../http/request.ts';
import type { Finding } from '../model.ts';
import { outputs } from '../report/outputs.ts';
import type { Report } from '../report/report.ts';
import type { Told } from '../report/told.ts';
import type { Setup } from '../setup.ts';
import { findAway } from './away.ts';
import { findHolidays } from './holidays.ts';
import { type Looked, look } from './look.ts';
import { findPeople } from './people.ts';
import { findPlaces } from './places.ts';
import { findSchedules } from './schedules.ts';
import { findInServices } from './services.ts';
import { tell } from './tell.ts';
import { together } from './together.ts';
import { findWithheld } from './withheld.ts';

/** Looks for problems in what was read. May send more requests, but never writes. */
type Finder = (looked: Looked, setup: Setup) => readonly Finding[] | Promise<readonly Finding[]>;

/** Every finder, in the order in which findings are listed. */
const finders: readonly Finder[] = [findSchedules, findPlaces, findPeople, findAway, findHolidays];

/** `mode: check`: looks at everything, changes nothing, and says what would not work and how to fix it. */
export async function check(setup: Setup, world: World): Promise<Told> {
  const { settings, services, http } = setup;
  // A calendar of absences may take a while.
  services.absences();
  const inServices = findInServices(setup);
  const looked = await look(setup, world);
  const [ofServices, ...found] = await Promise.all([
    inServices,
    // One that throws at once must not leave the others’ failures to nobody.
    ...finders.map(async (find) => find(looked, setup)),
  ]);
  const notices = services.notices().map(notice);
  const withheld = findWithheld(settings);
  const findings = together([...ofServices, ...found.flat(), ...withheld, ...notices], world.redact);
  const report = reportOf(looked, http.sent);
  return tell(findings, {
    outputs: { ...outputs(report, settings.hidesAddresses), changed: 'false' },
    requests: http.sent,
  });
}

/** What the sources in use should be known for, such as that one of them ends soon. */
function notice(message: string): Finding {
  return { subject: 'Notice', severity: 'warning', message, fix: '' };
}

/** The outputs are those of a dry run. */
function reportOf({ duties, accounts, steps, now }: Looked, requests: number): Report {
  const changes = steps.map(({ change }) => change);
  const none = {
    names: new Map<string, string>(),
    handover: null,
    asked: null,
    wrote: false,
    warnings: [],
    conflicts: [],
  };
  return { ...none, duties, accounts, changes, dryRun: true, now, requests };
}
