import * as z from 'zod/mini';
import type { KnownPerson } from '../../model.ts';
import { scheduleInputs, traitsOf } from '../../services/registry.ts';
import { type TargetRef, tellsHandovers } from '../../target.ts';
import { duration } from '../../text/durations.ts';
import { meant, quoted } from '../../text/parsers.ts';
import type { Problem } from '../../text/schema-words.ts';
import type { Absence, Guards, ScheduleSettings } from '../types.ts';
import { type ConfigFile, ownInputs } from './schema.ts';

/** What an input says of the guards goes before what the file says; what neither says is the default. */
export interface GuardInputs {
  readonly inputs: Partial<Guards>;
  readonly defaults: Guards;
}

/** The schedules of a config file, whose form is right. */
export function schedulesOf(
  config: ConfigFile,
  { inputs, defaults }: GuardInputs,
): readonly ScheduleSettings[] {
  const common = { ...defaults, ...guards(config.defaults ?? {}) };
  return config.schedules.map((schedule) => ({
    ...common,
    ...guards(schedule),
    ...inputs,
    name: schedule.name,
    sources: [schedule.source].flat(),
    who: schedule.who ?? 'current',
    also: schedule.also ?? [],
    ignore: schedule.ignore ?? [],
    shadow: schedule.shadow === undefined ? [] : [schedule.shadow].flat(),
    targets: schedule.targets.map((target) => ({
      ...withInputs(target, schedule),
      ...(inputs.createMissing !== undefined && { createMissing: inputs.createMissing }),
    })),
  }));
}

/** A target with the inputs that its schedule sets for its service: `slack: { team-id: … }` is `slack-team-id`. */
function withInputs(target: TargetRef, schedule: ConfigFile['schedules'][number]): TargetRef {
  const inputs = Object.entries(z.parse(ownInputs, schedule)).flatMap(([key, given = {}]) =>
    scheduleInputs.get(key)?.kinds.includes(target.kind)
      ? Object.entries(given).map(([name, value]) => [`${key}-${name}`, value] as const)
      : [],
  );
  return inputs.length === 0 ? target : { ...target, inputs: Object.fromEntries(inputs) };
}

function guards(given: NonNullable<ConfigFile['defaults']>): Partial<Guards> {
  return {
    ...(given['on-nobody'] !== undefined && { onNobody: given['on-nobody'] }),
    ...(given['on-unmapped'] !== undefined && { onUnmapped: given['on-unmapped'] }),
    ...(given['max-removals'] !== undefined && { maxRemovals: given['max-removals'] }),
    ...(given['create-user-group'] !== undefined && { createMissing: given['create-user-group'] }),
    ...(given.overlap !== undefined && { overlap: duration(given.overlap) }),
  };
}

/** What is wrong between the entries of a file, although each of them is right. */
export function conflicts(schedules: readonly ScheduleSettings[]): readonly Problem[] {
  return [...sameNames(schedules), ...sameTargets(schedules), ...lonelyFollowers(schedules)];
}

/** Names that more than one entry of `people` claims: nobody could tell who is meant. */
export function duplicates(people: readonly KnownPerson[]): readonly Problem[] {
  const seen = new Set<string>();
  return people.flatMap(({ names }, index) => {
    const taken = names.find((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return taken === undefined
      ? []
      : [{ path: ['people', index], message: `“${taken}” appears twice: write one entry for each person` }];
  });
}

/** So many unknown names get a hint: searching for a near name takes long where there are many. */
const mostHints = 10;

const address = /^[^\s@]+@[^\s@]+$/;

/** Absences of people whom nobody could recognize: no address, and no name in `people`. */
export function unknownAbsent(
  absences: readonly Absence[],
  people: readonly KnownPerson[],
): readonly Problem[] {
  const names = new Set(people.flatMap((person) => person.names));
  const isKnown = (person: string) => address.test(person) || names.has(person.toLowerCase());
  const unknown = [...absences.entries()].filter(([, { person }]) => !isKnown(person));
  return unknown.map(([index, { person }], count) => {
    const near = count < mostHints ? meant(person, [...names]) : '';
    const what = person.includes('@') ? 'an e-mail address' : 'a name in `people`';
    const fix = near || ': write the e-mail address, or add the name there';
    return { path: ['absences', index, 'person'], message: `${quoted(person)} is not ${what}${fix}` };
  });
}

function sameNames(schedules: readonly ScheduleSettings[]): readonly Problem[] {
  const seen = new Set<string>();
  return schedules.flatMap(({ name }, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ path: ['schedules', index, 'name'], message: `there is another schedule named “${name}”` }];
  });
}

/** What makes two targets the same place, as far as the words tell. */
function placeOf({ kind, name, inputs = {} }: TargetRef, schedule: string): string {
  const place = [kind, name.replace(/^[@#]/, '').toLowerCase(), ...Object.values(inputs)].join(' ');
  return traitsOf({ kind }).perSchedule ? `${place} of ${schedule}` : place;
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
  return schedules.flatMap(({ targets, overlap }, index) => {
    const first = targets.find((target) => traitsOf(target).follows);
    if (!first || targets.some((target) => tellsHandovers(traitsOf(target), target, overlap))) return [];
    const why =
      'Teams can’t show what was posted last, so a message is sent only when another target changes at the handover';
    const which = targets.some((target) => !traitsOf(target).follows)
      ? ', and those here change before or after it: add one that does, such as a `slack-topic`'
      : '';
    const message = `\`${first.kind}\` needs another target beside it: ${why}${which}`;
    return [{ path: ['schedules', index, 'targets'], message }];
  });
}
