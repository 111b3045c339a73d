import { HttpFailure } from '../../http/answer.ts';
import { asFailure } from '../../model.ts';
import type { Repository } from '../../repository.ts';
import { readDocument } from '../../text/document.ts';
import { list, meant, quoted } from '../../text/parsers.ts';
import { type KnownPerson, merged } from '../people-map.ts';
import type { Plan } from '../settings.ts';
import { knownPerson } from './forms.ts';
import { clashes, type GivenGuards, schedulesOf, twice } from './schedules.ts';
import { config } from './schema.ts';

/** What the inputs say beside the file. */
export interface Beside extends GivenGuards {
  /** The names of schedules to be left; `null`: all. */
  readonly only: readonly string[] | null;
  readonly people: readonly KnownPerson[];
}

/**
 * Reads a config file. Every problem at once, each with its line; nothing but the file is asked for. Throws the
 * HttpFailure where GitHub, which has it, is in trouble: that is no problem of the file.
 */
export async function readConfig(path: string, repository: Repository, beside: Beside): Promise<Plan> {
  const nothing = { schedules: [], people: [], domains: new Map(), alert: null };
  const text = await repository.read(path).catch(asFailure);
  if (text instanceof HttpFailure && isOutage(text)) throw text;
  if (typeof text !== 'string') return { ...nothing, problems: [text.reason.replace(/\.$/, '')] };
  const { value, problems, at } = readDocument(text, path, config);
  if (value === null) return { ...nothing, problems };
  const all = schedulesOf(value, beside);
  const people = (value.people ?? []).map(knownPerson);
  const names = all.map(({ name }) => name);
  const unknown = (beside.only ?? []).filter((name) => !names.includes(name));
  return {
    schedules: all.filter(({ name }) => beside.only === null || beside.only.includes(name)),
    people: merged(beside.people, people),
    domains: new Map(
      Object.entries(value['email-domains'] ?? {}).map(([from, to]) => [domain(from), domain(to)]),
    ),
    alert: value.alert ?? null,
    problems: [
      ...[...clashes(all), ...twice(people)].map(at),
      ...unknown.map(
        (name) =>
          `input \`only\` names ${quoted(name)}, which ${path} does not have${meant(name, names) || `: it has ${list(names)}`}`,
      ),
    ],
  };
}

function isOutage({ status }: HttpFailure): boolean {
  return status === null || status === 429 || status >= 500;
}

function domain(written: string): string {
  return written.replace(/^@/, '').toLowerCase();
}
