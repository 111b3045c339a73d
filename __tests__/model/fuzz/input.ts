import fc from 'fast-check';
import { Failure } from '../../../src/failure.ts';
import { inputTable, variableOf } from '../../../src/settings/inputs.ts';
import { inProcess } from '../../in-process.ts';
import { oddWords } from './damage.ts';
import { quick, tellable } from './tellable.ts';

/** A value that is nearly right for some input. */
const nearly = fc.constantFrom(
  ...[
    'a: [',
    'true',
    '{',
    '0',
    '-1',
    '99999999999',
    'a\nb',
    '\r',
    'opsgenie',
    'pagerdtuy',
    'keep',
    'disable',
  ],
  ...[
    '1d',
    'PT8H',
    'P1Y',
    '9999999w',
    '2026-12-24T09:00+01:00',
    '2026-12-24T09:00[Europe/Berlin]',
    '2026-99-99T09:00Z',
  ],
  ...[
    'https://x.example.com',
    'http://x.example.com',
    'http://[::1]:1',
    'https://u:p@x',
    'https://x/?a#b',
    'https://',
  ],
  ...[
    'webcal://x.example.com/a b',
    'webcals://x.example.com/?key=1',
    'file:///etc/passwd',
    'javascript:x',
    'https://\u202e',
  ],
  ...[
    'data-oncall',
    '@data-oncall',
    'S0DATA0001',
    '#data',
    'ana@example.com: U0ANA00001',
    '? [a]\n: b',
    'on-call.yml',
  ],
);

/** This stands in everything that is secret, and must be told nowhere. */
const mark = 's3cret-m4rk';

const table = [...inputTable];
const written = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), nearly, fc.constantFrom(...oddWords));
const given = fc.record(
  Object.fromEntries(
    table.map(([name, { secret }]) => [name, secret ? written.map((text) => `${text}${mark}`) : written]),
  ),
  { requiredKeys: [] },
);

/** Whatever stands in the inputs: settings, or one Failure that says what is wrong, in one line and without a secret. */
export const anyInput = fc.asyncProperty(
  given,
  fc.boolean(),
  quick(async (given: Readonly<Record<string, string | undefined>>, asVariables: boolean) => {
    const nameOf = (name: string) => (asVariables ? variableOf(name) : `INPUT_${name.toUpperCase()}`);
    const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [nameOf(name), value]));
    const { setup } = inProcess(new Date('2026-11-24T12:00:00Z'));
    const ending: unknown = await setup(env).catch((error) => error);
    if (!(ending instanceof Error)) return;
    tellable(ending, env);
    if (!(ending instanceof Failure)) throw ending;
    if (ending.reason.includes(mark)) throw new Error(`a secret is told: ${ending.reason}`);
    if (/[\r\n]/.test(ending.reason)) throw new Error(`not one line: ${ending.reason}`);
  }),
);
