import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../src/model.ts';
import { rolesWarning } from '../../../src/services/ical/roles.ts';

const person = (name: string | null, email: string | null = null, ...aliases: string[]): Person => ({
  name,
  email,
  aliases,
});
const ana = person('Ana Silva', 'ana@example.com');
const ben = person('Ben Meyer', 'ben@example.com');
const event = (summary: string, ...people: Person[]) => ({ summary, people });

describe('a calendar with events of the moment', () => {
  test('of several roles warns: somebody on vacation would silently be tagged', () => {
    const warning = rolesWarning('data Oncall Calendar', [
      event('data primary shift: Ana Silva', ana),
      event('data vacation shift: Ben Meyer', ben),
    ]);
    expect(warning).toContain(
      '“data Oncall Calendar” currently has events for several roles (“primary”, “vacation”)',
    );
    expect(warning).toContain('`?roles=primary`');
  });

  test.each([
    ['[L1] Ana', '[L2] Ben', '“l1”, “l2”'],
    ['Ana', 'Urlaub: Ben', 'none, “urlaub”'],
    ['Ana On-Call (GoAlert: Data)', 'Ben On-Call (GoAlert: Data backup)', 'none, “backup”'],
  ])('“%s” beside “%s” are of several', (one, other, roles) => {
    const warning = rolesWarning('X', [event(one, person('Ana')), event(other, person('Ben'))]);
    expect(warning).toContain(`(${roles})`);
  });

  test.each([
    [
      'of one role',
      [event('data primary shift: Ana Silva', ana), event('data primary shift: Ben Meyer', ben)],
    ],
    ['that only name people', [event('Ana Silva', ana), event('ben@example.com', ben)]],
    ['of nobody who is known', [event('Ana?', person('Ana?', null, 'Ana?')), event('Ben', person('Ben'))]],
    ['of one person in two roles', [event('primary: Ana', ana), event('manager: Ana', ana)]],
    ['that is alone', [event('data vacation shift: Ben Meyer', ben)]],
    ['with none', []],
  ])('%s is nothing to warn of', (_, events) => {
    expect(rolesWarning('X', events)).toBeNull();
  });

  test('of very many roles names a few', () => {
    const events = [...Array(50).keys()].map((nth) => event(`role${nth} ${nth}`, person(`${nth}`)));
    expect(rolesWarning('X', events)).toContain('“role11”, “role12”, others)');
  });
});
