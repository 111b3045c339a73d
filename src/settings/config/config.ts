import * as z from 'zod/mini';
import { asFailure } from '../../failure.ts';
import { HttpFailure } from '../../http/answer.ts';
import type { KnownPerson } from '../../model.ts';
import type { Repository } from '../../repository.ts';
import { notChannel } from '../../services/slack/id.ts';
import { readDocument } from '../../text/document.ts';
import { list, meant, quoted } from '../../text/parsers.ts';
import { asNames, merged } from '../people-map.ts';
import type { Config } from '../types.ts';
import { conflicts, duplicates, type GuardInputs, schedulesOf, unknownAbsent } from './schedules.ts';
import { type ConfiguredPerson, config, givenAccounts } from './schema.ts';

/** Inputs that apply in addition to the file. */
export interface InputOverrides extends GuardInputs {
  /** The names of schedules to be left; `null`: all. */
  readonly only: readonly string[] | null;
  readonly people: readonly KnownPerson[];
}

/**
 * Reads a config file. Every problem at once, each with its line; nothing but the file is asked for. Throws the
 * HttpFailure where GitHub, which has it, is in trouble: that is no problem of the file.
 */
export async function readConfig(
  path: string,
  repository: Repository,
  overrides: InputOverrides,
): Promise<Config & { readonly problems: readonly string[] }> {
  const nothing = {
    schedules: [],
    people: [],
    domains: new Map(),
    alert: null,
    file: null,
    holidays: null,
    absences: [],
  };
  const text = await repository.read(path).catch(asFailure);
  if (text instanceof HttpFailure && isOutage(text)) throw text;
  if (typeof text !== 'string') return { ...nothing, problems: [text.reason.replace(/\.$/, '')] };
  const { value, problems, at, textAt } = readDocument(text, path, config);
  if (value === null) {
    const alert = textAt('alert');
    return { ...nothing, alert: alert !== null && notChannel(alert) !== null ? null : alert, problems };
  }
  const all = schedulesOf(value, overrides);
  const people = (value.people?.entries ?? []).map(knownPerson);
  const names = all.map(({ name }) => name);
  const everybody = merged(overrides.people, people);
  const { absences = [] } = value;
  return {
    schedules: all.filter(({ name }) => overrides.only === null || overrides.only.includes(name)),
    people: everybody,
    domains: new Map(
      Object.entries(value['email-domains'] ?? {}).map(([from, to]) => [domain(from), domain(to)]),
    ),
    alert: value.alert ?? null,
    holidays: value.holidays ?? null,
    absences,
    file: { path, isList: value.people?.isList ?? false, people },
    problems: [
      ...[...conflicts(all), ...duplicates(people), ...unknownAbsent(absences, everybody)].map(at),
      ...unknownNames(overrides.only ?? [], names, path),
    ],
  };
}

/** At most this many unknown names are listed one by one, each with the nearest valid name. */
const mostListed = 10;

function unknownNames(only: readonly string[], names: readonly string[], path: string): readonly string[] {
  const valid = new Set(names);
  const unknown = only.filter((name) => !valid.has(name));
  const all = list(
    [
      ...names.slice(0, mostListed).map(quoted),
      ...(names.length > mostListed ? [`${names.length - mostListed} more`] : []),
    ],
    'and',
  );
  const known = (name: string) => {
    const near = meant(name, names);
    return near !== '' && names.length === 1 ? near : `${near}: it has ${all}`;
  };
  const more = unknown.length - mostListed;
  return [
    ...unknown
      .slice(0, mostListed)
      .map((name) => `\`only\` names ${quoted(name)}, which ${path} does not have${known(name)}`),
    ...(more > 0 ? [`\`only\` names ${more} more that ${path} does not have`] : []),
  ];
}

function isOutage({ status }: HttpFailure): boolean {
  return status === null || status === 429 || status >= 500;
}

function domain(written: string): string {
  return written.replace(/^@/, '').toLowerCase();
}

/** Somebody of the file's `people`. */
function knownPerson(person: ConfiguredPerson): KnownPerson {
  const { email, aliases = [] } = person;
  const names = [email, ...aliases].filter((name) => name !== undefined);
  const accounts = Object.entries(z.parse(givenAccounts, person)).flatMap(([directory, id]) =>
    id === undefined ? [] : [[directory, id] as const],
  );
  return { ...asNames(names), accounts: Object.fromEntries(accounts) };
}
