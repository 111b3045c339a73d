import { describe, expect, test } from '@jest/globals';
import { judge } from '../../scripts/contract/exceptions.ts';
import { type OpenApi, type Schema, undocumented, unknownFields } from '../../scripts/contract/openapi.ts';

const text = { type: 'string' };
const spec: OpenApi = {
  paths: {
    '/people': {
      post: {
        parameters: [{ name: 'notify', in: 'query' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { properties: { person: { properties: { name: text } } } },
            },
          },
        },
      },
    },
  },
};

describe('what an OpenAPI file does not know', () => {
  test('is found in a query, and at any depth of a body', () => {
    const request = {
      method: 'POST',
      url: '/people?notify=1&loud=1',
      contentType: 'application/json',
      body: JSON.stringify({ person: { name: 'Ana', age: 40 }, team: 'Data' }),
    };
    expect(undocumented(spec, request)).toEqual([
      'query parameter loud is not documented',
      'body field .person.age is not documented',
      'body field .team is not documented',
    ]);
  });

  const either: Schema = {
    oneOf: [{ properties: { id: text } }, { allOf: [{}, { properties: { name: text } }] }],
  };

  test.each<[string, Schema, string[]]>([
    ['a field that one alternative has is known', either, ['field [].age is not documented']],
    ['an alternative that names no fields takes any', { anyOf: [either, { type: 'object' }] }, []],
    ['one that is no object does not', { anyOf: [either, text] }, ['field [].age is not documented']],
    ['what has kinds may have more', { ...either, discriminator: {} }, []],
  ])('%s', (_, items, found) => {
    expect(unknownFields(spec, { items }, [{ id: '1', name: 'Ana', age: 40 }])).toEqual(found);
  });
});

test('an exception covers what it says and nothing else; one that is not needed is reported', () => {
  const one = { service: 'slack', request: /^POST \/a$/, what: /^odd$/, reason: 'Because.' };
  const other = { ...one, what: /^even$/ };
  const { isMeant, unneeded } = judge([one, other]);
  const deviation = { service: 'slack', request: 'POST /a', what: 'odd' };
  expect(unneeded()).toEqual([one, other]);
  expect(isMeant(deviation)).toBe(true);
  expect(isMeant({ ...deviation, service: 'jira' })).toBe(false);
  expect(isMeant({ ...deviation, request: 'POST /b' })).toBe(false);
  expect(isMeant({ ...deviation, what: 'wrong' })).toBe(false);
  expect(unneeded()).toEqual([other]);
});
