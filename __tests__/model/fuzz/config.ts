import fc from 'fast-check';
import * as z from 'zod/mini';
import { Failure } from '../../../src/failure.ts';
import { readConfig } from '../../../src/settings/config/config.ts';
import { config } from '../../../src/settings/config/schema.ts';
import { type InProcess, inProcess } from '../../in-process.ts';
import { sourceStages } from '../../sources/all.ts';
import { targetStages } from '../../targets/all.ts';
import { quick, tellable } from './tellable.ts';
import { files, orOdd, words } from './yaml.ts';

/** The part of JSON Schema that the config's has. */
interface Form {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Form[] | undefined;
  readonly pattern?: string;
  readonly items?: Form;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly additionalProperties?: Form | boolean;
  readonly required?: readonly string[];
  readonly maxProperties?: number;
}

/** Words of every pattern in the form. */
const samples = [
  'acme/data',
  'acme/data-oncall',
  'no/body',
  'U0ANA00001',
  'U0NOBODY01',
  'T060R4BHN',
  'ana-acme',
  'a',
  'DE-BE',
  '2026-12-21',
];

/** Values of a form, with something odd here and there. */
function valuesOf(form: Form): fc.Arbitrary<unknown> {
  if (form.enum) return orOdd(fc.constantFrom(...form.enum));
  if (form.anyOf)
    return fc.oneof(...form.anyOf.map((one) => valuesOf({ ...form, anyOf: undefined, ...one })));
  if (form.type === 'array')
    return orOdd(fc.array(valuesOf(form.items ?? {}), { minLength: 1, maxLength: 3 }));
  if (form.properties) return orOdd(objectsOf(form, form.properties));
  if (form.type === 'boolean') return orOdd(fc.boolean());
  if (form.type === 'integer') return orOdd(fc.nat());
  const { pattern } = form;
  if (pattern !== undefined) {
    return orOdd(fc.constantFrom(...samples.filter((sample) => new RegExp(pattern).test(sample))));
  }
  if (form.type === 'object') {
    const inner = typeof form.additionalProperties === 'object' ? form.additionalProperties : {};
    return orOdd(fc.dictionary(words, valuesOf(inner), { maxKeys: 3 }));
  }
  return orOdd(words);
}

function objectsOf(form: Form, properties: NonNullable<Form['properties']>): fc.Arbitrary<unknown> {
  const keys = Object.entries(properties);
  if (form.maxProperties === 1) {
    return fc.oneof(...keys.map(([key, inner]) => fc.record({ [key]: valuesOf(inner) })));
  }
  const all = Object.fromEntries(keys.map(([key, inner]) => [key, valuesOf(inner)]));
  const one = fc.record(all, { requiredKeys: [...(form.required ?? [])] });
  const strange = fc.tuple(
    one,
    fc.constantFrom('nmae', 'target', '__proto__', '<<', 'source', 'schedules'),
    words,
  );
  return fc.oneof(
    { weight: 200, arbitrary: one },
    { weight: 1, arbitrary: strange.map(([value, key, word]) => ({ ...value, [key]: word })) },
  );
}

/** A megabyte in which what is written once counts five thousand times. */
const often = `schedules:\n  - &a { name: A, source: { opsgenie: ${'x'.repeat(900_000)} } }\n${'  - *a\n'.repeat(5_000)}`;

const texts = files(valuesOf(z.toJSONSchema(config, { io: 'input' }) as Form), [often]);

const path = 'on-call.yml';
const env: Readonly<Record<string, string>> = Object.assign(
  { CONFIG: path, DRY_RUN: 'true' },
  ...[...Object.values(sourceStages), ...Object.values(targetStages)].map((stage) => stage.env),
  { ICAL_URL: 'https://calendar.example.com/secret.ics' },
);

/** One sandbox for all, since nothing is written into it. */
let opened: { readonly given: InProcess; readonly disk: Record<string, string> } | undefined;
function open() {
  const disk: Record<string, string> = {};
  opened ??= { given: inProcess(new Date('2026-11-24T12:00:00Z'), disk), disk };
  opened.given.box.requests.length = 0;
  return opened;
}

const beside = {
  only: null,
  people: [],
  inputs: {},
  defaults: {
    onNobody: 'keep',
    onUnmapped: 'fail',
    maxRemovals: 20,
    createMissing: false,
    overlap: 0,
  } as const,
};

/**
 * Whatever stands in the config file: settings, and then a dry run that can be told; or problems that each name a place
 * in the file, before anything is sent.
 */
export const anyConfig = fc.asyncProperty(
  texts,
  quick(async (text: string) => {
    const never = () => Promise.reject(new Error('nothing else is asked for'));
    const repository = {
      read: async () => text,
      readNewest: never,
      change: never,
      checkChange: never,
      notices: [],
    };
    const { problems } = await readConfig(path, repository, beside);
    placed(problems, text);

    const { given, disk } = open();
    disk[path] = text;
    const ending: unknown = await given.run(env).catch((error) => error);
    tellable(ending, env);
    if (problems.length === 0 && ending instanceof Failure) throw ending;
    if (problems.length > 0 && !(ending instanceof Failure)) throw new Error('its problems stop nothing');
    if (problems.length > 0 && given.box.requests.length > 0) throw new Error('something was sent');
  }),
);

/** Throws unless each problem is one line that names a place in the text. */
export function placed(problems: readonly string[], text: string): void {
  const lines = text.split('\n');
  for (const problem of problems) {
    const [, line, column, what = ''] = /^[\w.-]+:(\d+):(\d+): (.*)$/s.exec(problem) ?? [];
    const inside = (lines[Number(line) - 1]?.length ?? -1) + 2;
    if (!(Number(column) <= inside)) throw new Error(`it has no such place: ${problem}`);
    if (what === '' || /[\r\n]/.test(what) || problem.length > 2_000)
      throw new Error(`not one line: ${problem}`);
  }
}
