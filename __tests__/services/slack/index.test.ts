import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { slack } from '../../../src/services/slack/index.ts';

const { directory, targets } = slack;

describe('the options of a target', () => {
  test.each([
    ['slack-user-group', '@data', { group: '@data' }],
    ['slack-user-group', { group: 'data' }, { group: 'data' }],
    ['slack-topic', ' #data ', { channel: '#data' }],
    ['slack-message', '#data', { channel: '#data' }],
    ['slack-message', { channel: '#data', text: 'Hi' }, { channel: '#data', text: 'Hi' }],
  ] as const)('of %s are %j, read once or twice, and give its name', async (kind, written, options) => {
    const shape = await targets[kind].shape();
    const [name] = Object.values(options);
    expect(z.parse(shape, written)).toEqual({ name, options });
    expect(z.parse(shape, z.parse(shape, written).options)).toEqual({ name, options });
  });

  test.each([
    ['8h', { before: '8h' }, 8],
    [{ before: '7d', text: 'Hi' }, { before: '7d', text: 'Hi' }, 168],
    [{}, { before: '1d' }, 24],
  ])(
    'of slack-reminder are %j, read once or twice, and give its name and lead',
    async (written, options, hours) => {
      const shape = await targets['slack-reminder'].shape();
      const reference = { name: options.before, options, lead: hours * 3_600_000 };
      expect(z.parse(shape, written)).toEqual(reference);
      expect(z.parse(shape, z.parse(shape, written).options)).toEqual(reference);
    },
  );

  test.each([
    ['slack-reminder', '15d'],
    ['slack-reminder', { before: '30s' }],
    ['slack-reminder', { before: '1d', channel: '#data' }],
    ['slack-user-group', { channel: 'x' }],
    ['slack-topic', ''],
    ['slack-message', { channel: 'x', words: 'y' }],
  ] as const)('of %s are not %j', async (kind, written) => {
    expect(z.safeParse(await targets[kind].shape(), written).success).toBe(false);
  });
});

test.each(['U03BU00KGK4', 'W0EVA00005'])('%s is a member id', async (id) => {
  expect([directory.isId?.(id), z.parse(await directory.account(), id)]).toEqual([true, id]);
});

test.each(['S0DATA0001', 'u03bu00kgk4', 'U1', 'ana@example.com', ''])(
  '%j is not a member id',
  async (word) => {
    expect(directory.isId?.(word)).toBe(false);
    expect(z.safeParse(await directory.account(), word).success).toBe(false);
  },
);

test('an account that is no member id says what one looks like', async () => {
  const { error } = z.safeParse(await directory.account(), 'ana');
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'must be a Slack member id such as U03BU00KGK4',
  ]);
});
