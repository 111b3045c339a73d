import * as z from 'zod/mini';
import { regionExample, regionForm } from '../../holidays/region.ts';
import type { SourceRef } from '../../model.ts';
import { absence } from '../../services/kit/absence-shape.ts';
import { lengthOfTime, note, word } from '../../services/kit/shapes.ts';
import { directories, scheduleInputs, sources, targets } from '../../services/registry.ts';
import { channel } from '../../services/slack/shapes.ts';
import { keyed } from '../../text/keyed.ts';
import { day } from '../../time.ts';
import { onNobody, onUnmapped } from '../inputs.ts';
import {
  fileForm,
  kindForm,
  misplacedInFile,
  misplacedInSchedule,
  personForm,
  schedulesForm,
  withoutRotations,
} from './hints.ts';

/**
 * The config file: this schema checks it, gives its types, and is what the JSON Schema for editors is made from.
 * What it can't say (names twice, targets claimed twice) is in schedules.ts.
 */

const words = (about: string) => z.array(word).check(note(about));

/** A map with exactly one key, which says which kind it is; what is behind it has that kind's shape. */
function oneKind<T>(shapes: readonly (readonly [kind: string, shape: z.ZodMiniType<T>])[], usual: string) {
  const map: z.ZodMiniType<Readonly<Record<string, T | undefined>>> = keyed(
    Object.fromEntries(shapes.map(([kind, shape]) => [kind, z.optional(shape)])),
    {
      form: kindForm(
        shapes.map(([kind]) => kind),
        usual,
      ),
    },
  );
  return z.pipe(
    map.check(
      z.refine((value) => given(value).length === 1, 'must name exactly one kind'),
      z.meta({ minProperties: 1, maxProperties: 1 }),
    ),
    z.transform((value) => {
      const [entry] = given(value);
      if (!entry) throw new Error('the schema let nothing pass');
      return { kind: entry[0], ...entry[1] };
    }),
  );
}

function given<T>(value: Readonly<Record<string, T | undefined>>): readonly (readonly [string, T])[] {
  return Object.entries(value).flatMap(([kind, named]) =>
    named === undefined ? [] : [[kind, named] as const],
  );
}

/** A schedule of a kind of source: its name, or a map with it, and one of its rotations where the source can read only that. */
function scheduleIn(kind: string, about: string, rotations = false): z.ZodMiniType<Omit<SourceRef, 'kind'>> {
  const hints = { unknownKey: withoutRotations(kind) };
  const rotation = z.optional(word.check(note('Only this rotation of the schedule: its name or id.')));
  const map = rotations ? keyed({ schedule: word, rotation }, hints) : keyed({ schedule: word }, hints);
  return z.pipe(
    z.union([word, map]).check(note(about)),
    z.transform((written) => {
      if (typeof written === 'string') return { schedule: written };
      const { schedule, rotation } = { rotation: undefined, ...written };
      return { schedule, ...(rotation !== undefined && { rotation }) };
    }),
  );
}

/** The shapes of all kinds, which are loaded with this schema. */
function loaded<T>(kinds: Iterable<readonly [string, () => Promise<T>]>) {
  return Promise.all([...kinds].map(async ([kind, load]) => [kind, await load()] as const));
}

const source = oneKind(
  Object.entries(sources).map(([kind, { about, rotations }]) => [kind, scheduleIn(kind, about, rotations)]),
  'opsgenie',
);
const target = oneKind(
  await loaded(Object.entries(targets).map(([kind, { shape }]) => [kind, shape])),
  'slack-user-group',
);
const accountShapes = await loaded([...directories].map(([key, { account }]) => [key, account]));

/** What a schedule sets for services, by the service’s key. */
export const ownInputs = z.object(
  Object.fromEntries(
    (await loaded([...scheduleInputs].map(([key, { shape }]) => [key, shape]))).map(
      ([key, shape]) => [key, z.optional(shape)] as const,
    ),
  ),
);

const fallback = z
  .array(word)
  .check(z.minLength(1, 'must not be empty'), note('Who is shown instead: addresses.'));

const guards = {
  'on-nobody': z.optional(
    z.union([z.enum(onNobody), keyed({ fallback })]).check(note('When nobody is on call.')),
  ),
  'on-unmapped': z.optional(z.enum(onUnmapped).check(note('When somebody on call has no account.'))),
  'max-removals': z.optional(
    z
      .int()
      .check(
        z.gte(0, 'must be a whole number, at least 0'),
        note('A change that would remove more members than this is refused.'),
      ),
  ),
  overlap: z.optional(
    lengthOfTime(0, 7 * day).check(
      note('For so long before and after a handover both are in user groups, tags and teams: `30m`.'),
    ),
  ),
  'create-user-group': z.optional(
    z.boolean().check(note('Create user groups that do not exist yet, once somebody is on call.')),
  ),
};

const scheduleShape = {
  name: word.check(note('What logs and outputs call it.')),
  source: z
    .union([source, z.array(source).check(z.minLength(1, 'must not be empty'))])
    .check(note('Where it is read from; of a list, everybody on call in any of them.')),
  who: z.optional(
    z.enum(['current', 'next', 'everyone']).check(note('`everyone`: all of the coming four weeks.')),
  ),
  also: z.optional(words('Who is always in: addresses.')),
  ignore: z.optional(words('Placeholder users that mean nobody.')),
  shadow: z.optional(
    z.union([source, z.array(source)]).check(note('Read as well and only compared, for a migration.')),
  ),
  ...ownInputs.shape,
  ...guards,
  targets: z.array(target).check(z.minLength(1, 'must name at least one target')),
};

const schedule = keyed(scheduleShape, { unknownKey: misplacedInSchedule });

const accounts = Object.fromEntries(
  accountShapes.map(([key, account]) => [key, z.optional(account)] as const),
);

/** An account that is given without its directory's name. */
const plainAccount = accountShapes.find(([key]) => key === 'slack')?.[1] ?? word;

/** The accounts that an entry of `people` gives, by directory. */
export const givenAccounts = z.object(accounts);

const person = keyed(
  {
    email: z.optional(word),
    aliases: z.optional(words('Other names that a pager may use: addresses, user names, ids.')),
    ...accounts,
  },
  { unknownKey: personForm },
).check(
  z.refine(
    ({ email, aliases = [] }) => email !== undefined || aliases.length > 0,
    'needs an `email` or `aliases`, or nobody can tell who it is',
  ),
  z.meta({ anyOf: [{ required: ['email'] }, { required: ['aliases'] }] }),
);

/** Both forms of `people`. */
interface People {
  readonly isList: boolean;
  readonly entries: readonly z.infer<typeof person>[];
}

/** The same as a map by address or alias, as the input `people` has it: a Slack member id, or accounts. */
const peopleByName = z.pipe(
  z.record(word, z.union([keyed(accounts), plainAccount])),
  z.transform((people): People => {
    const entries = Object.entries(people).map(([name, given]) => ({
      aliases: [name],
      ...(typeof given === 'string' ? { slack: given } : given),
    }));
    return { isList: false, entries };
  }),
);

const peopleInList = z.pipe(
  z.array(person),
  z.transform((entries): People => ({ isList: true, entries })),
);

const absent = word.check(note('Address, or a name in `people`.'));

/** The whole file. */
export const config = keyed(
  {
    people: z.optional(
      z.union([peopleInList, peopleByName]).check(note('Only who can’t be found by e-mail.')),
    ),
    'email-domains': z.optional(
      z
        .record(z.string(), word)
        .check(note('`old.example: example.com`: tried when an address is not found.')),
    ),
    alert: z.optional(
      channel.check(note('Slack channel (id or #name) that gets a message when something fails.')),
    ),
    holidays: z.optional(
      word.check(
        z.regex(regionForm, `must be ${regionExample}`),
        note('Whose public holidays count, for `mode: report`: `DE`, `DE-BE`.'),
      ),
    ),
    absences: z.optional(z.array(absence(absent)).check(note('Who is away.'))),
    defaults: z.optional(keyed(guards)),
    schedules: z
      .array(schedule, { error: ({ input }) => schedulesForm(input) })
      .check(z.minLength(1, 'must name at least one schedule')),
  },
  { unknownKey: misplacedInFile(() => Object.keys(scheduleShape)), form: fileForm },
);

/** The file's content. */
export type ConfigFile = z.infer<typeof config>;
export type ConfiguredPerson = z.infer<typeof person>;
