import { describe, expect, test } from '@jest/globals';
import { ownId } from '../../../src/services/kit/own-id.ts';
import { fullName, person, unknownUser, userWithId } from '../../../src/services/kit/person.ts';

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

test('a user without name and address goes by the id, and keeps what is no address as an alias', () => {
  expect(userWithId('7', { name: 'Ana' })).toEqual({ email: null, name: 'Ana', aliases: ['7'] });
  expect(userWithId('7', { email: 'Ana@x.org' })).toEqual({ email: 'ana@x.org', name: null, aliases: ['7'] });
  expect(userWithId('7', { email: 'ana', name: '' })).toEqual({
    email: null,
    name: 'user 7',
    aliases: ['7', 'ana'],
  });
});

test('a full name has no spaces where a part is missing', () => {
  expect([fullName(' Ana ', 'Silva'), fullName(null, 'Silva'), fullName('', ' '), fullName()]).toEqual([
    'Ana Silva',
    'Silva',
    '',
    '',
  ]);
});

test('a service’s own id is the first alias that is one', () => {
  const ana = person({ name: 'Ana', aliases: ['ana', '7', '8'] });
  expect([ownId('Pager', ana), ownId('Pager', ana, (word) => /^\d+$/.test(word))]).toEqual(['ana', '7']);
  expect(() => ownId('Pager', ana, () => false)).toThrow('Could not determine the Pager id of Ana.');
});
