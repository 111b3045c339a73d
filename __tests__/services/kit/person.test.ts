import { describe, expect, test } from '@jest/globals';
import { person, unknownUser } from '../../../src/services/kit/person.ts';

describe('somebody as a service names them', () => {
  test('has an address in lower case: “Ana@” and “ana@” are one person', () => {
    expect(person({ email: 'Ana@Example.com', name: 'Ana', aliases: ['U1'] })).toEqual({
      email: 'ana@example.com',
      name: 'Ana',
      aliases: ['U1'],
    });
  });

  test.each(['Team A', 'ana', 'a@x.org, b@x.org', '@ana', 'ana@'])(
    'rule 16: what is no address is an alias, so that no stranger is looked up by it: %j',
    (email) => expect(person({ email })).toEqual({ email: null, name: null, aliases: [email] }),
  );

  test.each([undefined, null, ''])(
    'where the service says %j, there is nothing: no match by empty words',
    (nothing) => {
      expect(
        person({ email: nothing, name: nothing, aliases: [nothing, 'U1'], accounts: { slack: nothing } }),
      ).toEqual({ email: null, name: null, aliases: ['U1'] });
    },
  );

  test('has each alias once', () => {
    expect(person({ email: 'ana', aliases: ['ana', 'U1'] }).aliases).toEqual(['ana', 'U1']);
  });

  test('has the accounts that the service knows, so that nobody needs to map them', () => {
    expect(person({ accounts: { slack: 'U0ANA00001', github: null } }).accounts).toEqual({
      slack: 'U0ANA00001',
    });
  });
});

test('a user that the service no longer knows is named by the id, and has no address', () => {
  expect(unknownUser('ana@example.com')).toEqual({
    email: null,
    name: 'user ana@example.com',
    aliases: ['ana@example.com'],
  });
});
