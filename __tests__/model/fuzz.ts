import fc from 'fast-check';
import { createSandbox } from '../../sandbox/world.ts';
import type { World } from '../../src/http.ts';
import { Failure } from '../../src/model.ts';
import { log } from '../../src/report/log.ts';
import { outputs } from '../../src/report/outputs.ts';
import { summary } from '../../src/report/summary.ts';
import { type Report, run } from '../../src/run.ts';
import { inputs } from '../../src/settings/inputs.ts';
import { readSettings } from '../../src/settings/settings.ts';

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\u0000',
    '::error::',
    'a'.repeat(100_000),
    '1e999',
    '9999-99-99T99:99Z',
  ),
  fc.constantFrom(null, true, -1, 1e308, [], {}),
);

/** How one answer is spoilt: at the n-th place in its JSON something else stands, or nothing. */
const damage = fc.record({
  request: fc.nat(5),
  place: fc.nat(60),
  by: fc.option(odd),
  status: fc.constantFrom(200, 200, 200, 201, 204, 304, 400, 404, 418, 429, 500),
});
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

/** Whatever the services answer: a report with everything told, never a stack, never a defect of ours. */
export const anyAnswer = fc.asyncProperty(
  fc.array(damage, { minLength: 1, maxLength: 3 }),
  fc.boolean(),
  async (damages, byHand) => {
    const { world, env } = spoilt(damages);
    const handover = byHand ? { HANDOVER_TO: 'ben@example.com', HANDOVER_FOR: '8h' } : {};
    const report = await run(await readSettings({ ...env, ...handover }, world.now()), world);
    tellable(report);
  },
);

/** Whatever stands in the inputs: settings, or one Failure that says what is wrong. */
export const anyInput = fc.asyncProperty(
  fc.dictionary(
    fc.constantFrom(...Object.keys(inputs)),
    fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('a: [', '1d', 'true', '{')),
  ),
  async (given) => {
    const env = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const settings = await readSettings(env, new Date()).catch((error: unknown) => error);
    if (settings instanceof Error && !(settings instanceof Failure)) throw settings;
    if (settings instanceof Failure && /Unexpected: |\bat .*\.ts:/.test(settings.reason)) throw settings;
  },
);

function spoilt(damages: readonly Damage[]): { world: World; env: Record<string, string> } {
  const never = new AbortController().signal;
  let clock = Date.parse('2026-11-23T09:00:00Z');
  const box = createSandbox({ now: () => new Date(clock), sleep: async () => {} });
  let count = -1;
  const world: World = {
    async fetch(url, init) {
      count += 1;
      const here = damages.filter(({ request }) => request === count);
      const answer = await box.fetch(url, init);
      if (here.length === 0) return answer;
      const text = here.reduce((json, { place, by }) => replaced(json, place, by), await answer.text());
      return { status: here[0]?.status ?? 200, headers: answer.headers, text: async () => text };
    },
    now: () => new Date(clock),
    sleep: async (milliseconds) => {
      clock += milliseconds;
    },
    after: () => never,
    random: () => 0.5,
    redact: (text) => text,
    cancelled: never,
  };
  const env = {
    SCHEDULE: 'Data Science Team_schedule',
    USER_GROUP: 'data-oncall',
    OPSGENIE_TOKEN: '00000000-fake-4key-8000-sandbox00001',
    SLACK_TOKEN: 'xoxb-sandbox-bot',
  };
  return { world, env };
}

/** The JSON with its n-th value (counted as JSON.stringify meets them) replaced, or left out for `null`. */
function replaced(json: string, place: number, by: unknown): string {
  let met = -1;
  return (
    JSON.stringify(JSON.parse(json), (_, value) => {
      met += 1;
      return met === place ? (by ?? undefined) : value;
    }) ?? ''
  );
}

function tellable(report: Report): void {
  const told = [...log(report), summary(report, null), JSON.stringify(outputs(report))].join('\n');
  const defect = report.changes.find(({ reason }) => reason && /Unexpected:|defect in/.test(reason));
  if (defect) throw new Error(defect.reason ?? '');
  if (/\bat .*\.ts:\d/.test(told)) throw new Error(`a stack trace is told: ${told}`);
}
