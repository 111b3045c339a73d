import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Stage, stage } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

describe('wrong input gives one clear error before any request', () => {
  test.each<[Record<string, string | undefined>, string]>([
    [{ schedule: undefined }, '`schedule` is missing'],
    [{ schedule: ' \n ' }, '`schedule` is missing'],
    [{ 'user-group': undefined }, 'There is no target: set `user-group`'],
    [{ 'user-group': 'a b' }, 'must be a handle or id, one per line'],
    [{ 'user-group': 'a, b' }, 'must be a handle or id, one per line'],
    [{ 'user-group': 'a\n@A' }, 'names "a" twice'],
    [{ source: 'Opsgenie' }, 'not "Opsgenie" (did you mean "opsgenie"?)'],
    [{ 'on-nobody': 'keeep' }, 'must be keep, fail or disable, not "keeep" (did you mean "keep"?)'],
    [{ 'on-unmapped': 'ignore' }, 'must be fail or skip'],
    [{ 'dry-run': 'yes' }, 'must be true or false'],
    [{ 'max-removals': '-1' }, 'must be a whole number'],
    [{ 'look-ahead': 'two weeks' }, 'must be a duration such as 30s'],
    [{ timeout: '0' }, 'must be from 1s to 1d'],
    [{ people: '- ana' }, '`people` must be a map'],
    [{ people: 'ana@example.com: ana' }, 'needs a Slack member id'],
    [{ people: 'a: U0ANA00001\na: U0BEN00002' }, 'line 2'],
    [{ people: 'a: [' }, 'is not a YAML map'],
    [{ 'opsgenie-api-url': 'api.opsgenie.com' }, 'must be an address such as'],
    [{ 'opsgenie-api-url': 'https://a:b@api.opsgenie.com' }, 'must not contain a user name'],
    [{ 'user-grup': 'x' }, '`user-grup` is not an input (did you mean `user-group`?)'],
    [{ bogus: 'x' }, 'The inputs are schedule, source'],
    [{ 'handover-to': 'a@example.com', schedule: 'A\nB' }, 'needs exactly one schedule'],
    [
      { 'handover-to': 'a@example.com', 'handover-for': '8h', 'handover-until': tomorrow },
      'can’t be used together',
    ],
    [{ 'handover-to': 'a@example.com', 'handover-for': '32d' }, 'must be from 1s to 31d'],
    [{ 'handover-to': 'a@example.com', 'handover-for': '0' }, 'must be from 1s'],
    [{ 'handover-to': 'a@example.com', 'handover-until': '2020-01-01T00:00Z' }, 'is in the past'],
    [{ 'handover-to': 'a@example.com', 'handover-until': '2099-01-01T00:00Z' }, 'at most 31 days'],
    [
      { 'handover-to': 'a@example.com', 'handover-until': '2027-01-01T09:00' },
      '`handover-until` needs an offset or a time zone',
    ],
    [
      { 'handover-to': 'a@example.com', 'handover-until': 'tomorrow' },
      'must be a time with an offset or a zone',
    ],
    [{ 'handover-to': 'a@example.com\nb@example.com' }, 'must be one person'],
  ])('%j', async (inputs, said) => {
    const run = await box.run(inputs);
    expect(run.code).toBe(1);
    expect(run.requests).toEqual([]);
    expect(run.log).toContain(said);
    expect(run.log.trimEnd().split('\n')).toHaveLength(1);
    expect(run.summary).toContain('nothing was done');
    expect(run.outputs.changed).toBe('false');
  });

  test('all problems are reported at once', async () => {
    const run = await box.run({ schedule: '', 'dry-run': 'no', timeout: 'soon', 'slack-tokn': 'x' });
    for (const name of ['schedule', 'dry-run', 'timeout', 'slack-tokn']) expect(run.log).toContain(name);
    expect(run.log).toMatch(/^::error::Invalid settings \(nothing was sent\):(%0A- [^%]+){4}$/m);
  });

  test('`handover-for` and `handover-until` without `handover-to` are not even read: forms send their defaults', async () => {
    const run = await box.run({ 'handover-for': 'a while', 'handover-until': 'later' });
    expect(run.code).toBe(0);
  });
});
