import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure } from '../../src/failure.ts';
import { type InputName, inputs, variableOf } from '../../src/settings/inputs.ts';
import { setup } from '../../src/setup.ts';
import { enough, world } from '../given.ts';

const names = Object.keys(inputs) as InputName[];
const handover = { HANDOVER_TO: 'ana@example.com' };
const outcome = (env: Record<string, string>) => setup(env, world([])).catch((error) => error);

test.each(names)('any text as `%s` is taken, or refused by a Failure that names the input', async (name) => {
  const words = ['0', '1d', 'true', 'a\nb', 'https://x', '{', 'a: b', '@', '__proto__', '2026-12-01T09:00Z'];
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...words));
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      const result = await outcome({ ...enough, ...handover, [variableOf(name)]: written });
      if (!(result instanceof Error)) return;
      expect(result).toBeInstanceOf(Failure);
      expect(result.message).toContain(`\`${name}\``);
      expect(result.message).not.toContain('\n');
    }),
    { numRuns: 60 },
  );
});

test('any mix of texts is taken or refused by a Failure', async () => {
  const env = fc.dictionary(
    fc.constantFrom(...names.flatMap((name) => [variableOf(name), `INPUT_${name.toUpperCase()}`]), 'INPUT_X'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(env, async (given) => {
      const result = await outcome(given);
      if (result instanceof Error) expect(result).toBeInstanceOf(Failure);
    }),
    { numRuns: 60 },
  );
});

test('rule 10: no error repeats a token', async () => {
  const secret = fc
    .string({ minLength: 6, maxLength: 20, unit: 'grapheme' })
    .map((text) => `k3y ${text.trim()}`);
  await fc.assert(
    fc.asyncProperty(secret, async (token) => {
      const result = await outcome({ ...enough, SLACK_TOKEN: token, OPSGENIE_TOKEN: token });
      expect(result).toBeInstanceOf(Failure);
      expect(result.reason).not.toContain('k3y');
    }),
    { numRuns: 40 },
  );
});

test('an environment of a megabyte is read in no time', async () => {
  const long = `${'x'.repeat(1_000_000)}!`;
  const env = Object.fromEntries(
    names.filter((name) => name !== 'people').map((name) => [variableOf(name), long]),
  );
  const start = performance.now();
  const error = await outcome(env);
  expect(error).toBeInstanceOf(Failure);
  expect(error.reason.length).toBeLessThan(5_000);
  expect(performance.now() - start).toBeLessThan(2_000);
});
