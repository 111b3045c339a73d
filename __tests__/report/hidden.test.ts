import { describe, expect, test } from '@jest/globals';
import { asJson, outputs } from '../../src/report/outputs.ts';
import { hidesAddresses, readInputs } from '../../src/settings/read.ts';
import { account, accounts, ana, ben, duty, ids, report } from '../given.ts';
import { change, handedOver } from './given.ts';

const hidden = (over: Parameters<typeof report>[0]) => outputs(report(over), true);

describe('`hide-addresses`', () => {
  test('leaves `emails` empty and every `email` unknown; names and ids are there', () => {
    const values = hidden({ duties: [duty()], accounts: accounts([[ana, account(ids.ana, 'Ana Silva')]]) });
    expect(values).toMatchObject({ emails: '', 'slack-user-ids': ids.ana });
    expect(JSON.parse(values['on-call'])[0].people).toEqual([
      { email: null, name: 'Ana Silva', slack: ids.ana },
    ]);
  });

  test('takes addresses out of reasons, which stay valid JSON whatever is before them', () => {
    for (const before of ['', '"', '\n', '\\', '\u0000', 'looked up ']) {
      const reason = `${before}ana@example.com has no account.`;
      const [first] = JSON.parse(hidden({ changes: [change({ outcome: 'failed', reason })] }).changes);
      expect(first.reason).toBe(`${before}*** has no account.`);
    }
  });

  test('names who took over, without the address', () => {
    const named = { ...ben, name: 'Ben Meyer' };
    const over = {
      duties: [handedOver({ person: named })],
      asked: { to: 'ben@example.com', actor: 'lead' },
      handover: 'written' as const,
    };
    expect(JSON.parse(hidden(over).handover).to).toBe('Ben Meyer');
    expect(JSON.parse(outputs(report(over)).handover).to).toBe('ben@example.com');
  });

  test('keeps the form of all outputs', () => {
    const over = { duties: [duty()] };
    expect(Object.keys(asJson(hidden(over)))).toEqual(Object.keys(asJson(outputs(report(over)))));
  });

  test('is heard before anything else, and taken for `true` where it is misspelt', async () => {
    const heard = ['true', 'TRUE', 'yes', 'ture'].map((word) => hidesAddresses({ HIDE_ADDRESSES: word }));
    expect(heard).toEqual([true, true, true, true]);
    expect([hidesAddresses({}), hidesAddresses({ 'INPUT_HIDE-ADDRESSES': 'False' })]).toEqual([false, false]);
    expect((await readInputs({ HIDE_ADDRESSES: 'ture' })).problems).toHaveLength(1);
  });
});
