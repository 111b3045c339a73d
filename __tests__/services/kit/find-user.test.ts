import { expect, test } from '@jest/globals';
import { findUser } from '../../../src/services/kit/find-user.ts';
import { person } from '../../../src/services/kit/person.ts';

/** Looks for somebody where these users exist. Returns who was found, and who was asked for. */
async function find(who: Parameters<typeof findUser>[0], ...users: readonly string[]) {
  const asked: string[] = [];
  const look = async (name: string) => {
    asked.push(name);
    return users.includes(name) ? name : null;
  };
  const found = await findUser(who, { isId: (name) => /^\d+$/.test(name), byId: look, byEmail: look });
  return { found, asked };
}

test('somebody is found by the address first, then by other names, as ids or addresses', async () => {
  const ana = person({ email: 'ana@example.com', aliases: ['ana', '7', 'Ana@Old.example'] });
  expect(await find(ana, 'ana@example.com', '7')).toEqual({
    found: 'ana@example.com',
    asked: ['ana@example.com'],
  });
  expect(await find(ana, '7')).toMatchObject({ found: '7' });
  expect(await find(ana, 'ana@old.example')).toEqual({
    found: 'ana@old.example',
    asked: ['ana@example.com', '7', 'ana@old.example'],
  });
});

test('a word that is neither an id nor an address is never asked for', async () => {
  expect(await find(person({ name: 'Ana', aliases: ['ana'] }), 'ana')).toEqual({ found: null, asked: [] });
});
