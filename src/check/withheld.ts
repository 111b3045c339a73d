import type { Finding } from '../model.ts';
import { listed } from '../report/outcomes.ts';
import { alertsRequire, requirementsOf } from '../services/registry.ts';
import type { ScheduleSettings, Settings } from '../settings/types.ts';
import { scheduleSubject, targetSubject } from './subjects.ts';

type Given = Pick<Settings, 'schedules' | 'withheld'>;

/** The schedules as far as the credentials go; of those that can’t be read, only the targets. */
export function withoutWithheld({ schedules, withheld }: Given): {
  readonly readable: readonly ScheduleSettings[];
  readonly unreadable: readonly ScheduleSettings[];
} {
  if (withheld.length === 0) return { readable: schedules, unreadable: [] };
  const left = schedules.map((schedule) => ({
    ...schedule,
    shadow: schedule.shadow.filter(({ kind }) => needsOf(kind, withheld).length === 0),
    targets: schedule.targets.filter(({ kind }) => needsOf(kind, withheld).length === 0),
  }));
  const isReadable = ({ sources }: ScheduleSettings) =>
    sources.every(({ kind }) => needsOf(kind, withheld).length === 0);
  return { readable: left.filter(isReadable), unreadable: left.filter((schedule) => !isReadable(schedule)) };
}

/** What could not be checked because a pull request from a fork gets no secrets: a row for each schedule and target. */
export function findWithheld({
  schedules,
  alert,
  withheld,
}: Given & Pick<Settings, 'alert'>): readonly Finding[] {
  const ofSchedules = schedules.flatMap((schedule) => [
    ...row(
      scheduleSubject(schedule),
      schedule.sources.flatMap(({ kind }) => needsOf(kind, withheld)),
    ),
    ...schedule.targets.flatMap((target) => row(targetSubject(target), needsOf(target.kind, withheld))),
  ]);
  const ofAlerts = alert === null ? [] : alertsRequire.flat().filter((name) => withheld.includes(name));
  return [...ofSchedules, ...row(`Alert channel \`${alert}\``, ofAlerts)];
}

function row(subject: string, needs: readonly string[]): readonly Finding[] {
  if (needs.length === 0) return [];
  const names = [...new Set(needs)].map((name) => `\`${name}\``);
  const message = `Not checked: a pull request from a fork gets no secrets, and this needs ${listed(names)}.`;
  return [{ subject, severity: 'unchecked', message, fix: '' }];
}

/** The inputs that a kind of source or target needs and that are withheld. */
function needsOf(kind: string, withheld: readonly string[]): readonly string[] {
  return requirementsOf(kind)
    .filter((names) => [names].flat().every((name) => withheld.includes(name)))
    .flatMap((names) => [names].flat()[0] ?? []);
}
