import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import { notice } from '../../../src/services/opsgenie/end.ts';
import { inputs } from '../../../src/services/opsgenie/inputs.ts';
import { createSource } from '../../../src/services/opsgenie/source.ts';
import { contextOf, http } from '../given.ts';

const values = { 'opsgenie-api-url': 'https://api.opsgenie.com' };
const at = (time: string) => notice(values, new Date(time));
const next =
  'Move to Jira Service Management or Compass, whose sources (`jsm`, `compass`) read the same schedules, or to another source. How to migrate: https://support.atlassian.com/opsgenie/docs/what-to-expect-from-opsgenie-migration';

describe('the end of Opsgenie', () => {
  test('is announced from 90 days before, with what to do', () => {
    expect(at('2027-01-04T23:59:59Z')).toBeNull();
    expect(at('2027-01-05T00:00Z')).toBe(`Opsgenie ends on 2027-04-05, in 90 days. ${next}`);
    expect(at('2027-04-04T12:00Z')).toBe(`Opsgenie ends on 2027-04-05, in 1 day. ${next}`);
    expect(at('2027-04-05T00:00Z')).toBe(
      `Opsgenie ended on 2027-04-05 and may stop answering at any time. ${next}`,
    );
  });

  test('concerns Opsgenie itself, in the EU too, and nothing that takes its place elsewhere', () => {
    const late = new Date('2027-03-01T00:00Z');
    const of = (url: string | null) => notice({ 'opsgenie-api-url': url }, late);
    expect(of('https://api.eu.opsgenie.com')).toContain('Opsgenie ends');
    for (const url of [
      'http://127.0.0.1:1',
      'https://opsgenie.com.example.org',
      'https://notopsgenie.com',
      null,
    ])
      expect(of(url)).toBeNull();
  });
});

describe('an Opsgenie that does not answer', () => {
  const asked = async (now: string, status: number | null) => {
    const fake = http(() => {
      throw new HttpFailure(`Opsgenie answered ${status}.`, 'Check the key.', { status });
    });
    const over = { now: () => new Date(now) };
    const source = createSource(contextOf(inputs, fake, { 'opsgenie-token': 'k' }, over));
    return source
      .onCall(['A'])('A')
      .catch((error) => error.reason);
  };

  test.each([401, 410, 503, null])('after its end has ended: %s', async (status) => {
    expect(await asked('2027-04-05T00:00Z', status)).toBe(
      `Opsgenie answered ${status}. Atlassian ended Opsgenie on 2027-04-05. ${next}`,
    );
    expect(await asked('2027-04-04T23:59Z', status)).toBe(`Opsgenie answered ${status}. Check the key.`);
  });

  test('that knows no schedule any more has ended too', async () => {
    expect(await asked('2027-05-01T00:00Z', 404)).toContain('Atlassian ended Opsgenie on 2027-04-05.');
    expect(await asked('2027-01-01T00:00Z', 404)).toContain('Check `schedule` and `opsgenie-token`.');
  });
});
