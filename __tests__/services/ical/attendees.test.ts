import { describe, expect, test } from '@jest/globals';
import { calendar, event, onCall } from './given.ts';

async function invited(...lines: readonly string[]) {
  const text = calendar(event('DTSTART:20260105T080000Z', 'DURATION:P1D', ...lines));
  const { people } = await onCall(text, '2026-01-05T12:00:00Z');
  return people.map(({ email, name }) => email ?? name);
}

describe('who sent somebody else', () => {
  const ana = 'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:ben@example.com":mailto:ana@example.com';
  const ben = 'ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:ana@example.com":mailto:ben@example.com';

  test('is not on call too', async () => {
    expect(await invited(ana, ben)).toEqual(['ben@example.com']);
    expect(await invited(ben, ana.replace('DELEGATED;', 'delegated;'))).toEqual(['ben@example.com']);
  });

  test('is on call where the other declined or is not invited: nobody else is left', async () => {
    expect(await invited(ana, ben.replace('ACCEPTED', 'DECLINED'))).toEqual(['ana@example.com']);
    expect(await invited(ana)).toEqual(['ana@example.com']);
  });
});

describe('an address is found', () => {
  test.each([
    ['with a subject', 'mailto:ana@example.com?subject=On%20call'],
    ['with an empty cc', 'mailto:ana@example.com?cc='],
    ['in angle brackets', 'mailto:<ana@example.com>'],
    ['after a name', 'mailto:Ana Silva <ana@example.com>'],
    ['in single quotes', "mailto:'ana@example.com'"],
    ['in double quotes', 'mailto:"ana@example.com"'],
    ['with a percent escape', 'mailto:ana%40example.com'],
    ['with all of it', "mailto: <'ana%40example.com'>?subject=x"],
  ])('%s', async (_, user) => {
    expect(await invited(`ATTENDEE:${user}`)).toEqual(['ana@example.com']);
  });

  test.each([
    ['an apostrophe', "mailto:o'hara@example.com", "o'hara@example.com"],
    ['a plus sign', 'mailto:ana+oncall@example.com', 'ana+oncall@example.com'],
    ['an escaped plus sign', 'mailto:ana%2Boncall@example.com', 'ana+oncall@example.com'],
    ['a percent sign', 'mailto:100%zz@example.com', '100%zz@example.com'],
    ['an escape that leaves no address', 'mailto:a%20b@example.com', 'a%20b@example.com'],
  ])('with %s in it', async (_, user, email) => {
    expect(await invited(`ATTENDEE:${user}`)).toEqual([email]);
  });

  test('beside a path at a server that looks like one', async () => {
    const path = '/principals/users/ana%40example.com/';
    expect(await invited(`ATTENDEE;EMAIL=ana@example.com:${path}`)).toEqual(['ana@example.com']);
    expect(await invited(`ATTENDEE;CN=Ana:${path}`)).toEqual(['Ana']);
  });

  test('of a room also in these forms, and it is nobody', async () => {
    const room = 'ATTENDEE:mailto:c_1%40resource.calendar.google.com?x=y';
    expect(await invited(room, 'ATTENDEE:mailto:ben@example.com')).toEqual(['ben@example.com']);
  });
});
