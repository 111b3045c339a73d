import type { Problem } from '../../text/document.ts';
import type { KnownPerson } from '../people-map.ts';
import type { Guards, ScheduleSettings } from '../settings.ts';
import { placeOf, sourceRef, targetRef } from './forms.ts';
import type { Config } from './schema.ts';

/** What an input says of the guards goes before what the file says; what neither says is the default. */
export interface GivenGuards {
  readonly inputs: Partial<Guards>;
  readonly defaults: Guards;
}

/** The schedules of a config file, whose form is right. */
export function schedulesOf(config: Config, { inputs, defaults }: GivenGuards): readonly ScheduleSettings[] {
  const common = { ...defaults, ...guards(config.defaults ?? {}) };
  return config.schedules.map((schedule) => ({
    ...common,
    ...guards(schedule),
    ...inputs,
    name: schedule.name,
    sources: [schedule.source].flat().map(sourceRef),
    who: schedule.who ?? 'current',
    also: schedule.also ?? [],
    ignore: schedule.ignore ?? [],
    shadow: schedule.shadow === undefined ? [] : [schedule.shadow].flat().map(sourceRef),
    targets: schedule.targets.map(targetRef),
  }));
}

function guards(given: NonNullable<Config['defaults']>): Partial<Guards> {
  return {
    ...(given['on-nobody'] !== undefined && { onNobody: given['on-nobody'] }),
    ...(given['on-unmapped'] !== undefined && { onUnmapped: given['on-unmapped'] }),
    ...(given['max-removals'] !== undefined && { maxRemovals: given['max-removals'] }),
  };
}

/** What is wrong between the entries of a file, although each of them is right. */
export function clashes(schedules: readonly ScheduleSettings[]): readonly Problem[] {
  return [...sameNames(schedules), ...sameTargets(schedules), ...lonelyFollowers(schedules)];
}

/** Names that more than one entry of `people` claims: nobody could tell who is meant. */
export function twice(people: readonly KnownPerson[]): readonly Problem[] {
  return people.flatMap(({ names }, index) => {
    const taken = names.find((name) => people.slice(0, index).some((other) => other.names.includes(name)));
    return taken === undefined
      ? []
      : [{ path: ['people', index], message: `“${taken}” is there twice: one entry for each person` }];
  });
}

function sameNames(schedules: readonly ScheduleSettings[]): readonly Problem[] {
  return schedules.flatMap(({ name }, index) =>
    schedules.findIndex((other) => other.name === name) < index
      ? [{ path: ['schedules', index, 'name'], message: `there is another schedule named “${name}”` }]
      : [],
  );
}

function sameTargets(schedules: readonly ScheduleSettings[]): readonly Problem[] {
  const claimed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [index, { name, targets }] of schedules.entries()) {
    for (const [position, target] of targets.entries()) {
      const place = placeOf(target, name);
      const owner = claimed.get(place);
      if (owner !== undefined) {
        const message =
          owner === name
            ? `“${name}” names ${target.kind} ${target.name} twice`
            : `“${owner}” and “${name}” both claim ${target.kind} ${target.name}: they would overwrite each other`;
        problems.push({ path: ['schedules', index, 'targets', position], message });
      }
      if (owner === undefined) claimed.set(place, name);
    }
  }
  return problems;
}

function lonelyFollowers(schedules: readonly ScheduleSettings[]): readonly Problem[] {
  return schedules.flatMap(({ targets }, index) =>
    targets.length > 0 && targets.every(({ kind }) => kind === 'teams-message')
      ? [
          {
            path: ['schedules', index, 'targets'],
            message:
              '`teams-message` needs another target beside it: Teams can’t be asked what was said last, so the change of another target decides',
          },
        ]
      : [],
  );
}
