import { expect, test } from '@jest/globals';
import { nearestAddress } from '../../src/text/near-address.ts';

test.each([
  ['ana@example.com', ['ben@example.com', 'ana@acme.example'], 'ana@acme.example'],
  ['ana@example.com', ['ana.silva@example.com', 'diana@example.com'], 'ana.silva@example.com'],
  ['ana.silva@example.com', ['ana@example.com'], 'ana@example.com'],
  ['ben.miller@example.com', ['ben.muller@example.com'], 'ben.muller@example.com'],
  ['Ana.Silva@Example.com', ['ana.silvia@example.com'], 'ana.silvia@example.com'],
])('%s may be meant by one of %j', (written, addresses, meant) =>
  expect(nearestAddress(written, addresses)).toBe(meant),
);

test.each([
  ['a colleague with a short name', 'ana@example.com', ['dan@example.com', 'ani@example.com']],
  ['somebody with a similar name elsewhere', 'ben.miller@example.com', ['ben.muller@other.example']],
  ['another number', 'person-7@example.com', ['person-81@example.com']],
  ['the address itself', 'ana@example.com', ['ana@example.com']],
  ['nobody', 'ana@example.com', []],
])('%s is not suggested', (_, written, addresses) => expect(nearestAddress(written, addresses)).toBeNull());
