import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';

const docs = new URL('../../../docs/sources/goalert.md', import.meta.url);

test('the document in the docs has the operations, and asks for no more than GoAlert answers', async () => {
  const [, document = ''] = /```graphql\n([^`]*)```/.exec(await readFile(docs, 'utf8')) ?? [];
  expect(document).toContain(
    'query Shifts($start: ISOTimestamp!, $end: ISOTimestamp!, $after: String = "") {',
  );
  expect(document).toContain('mutation Override($input: CreateUserOverrideInput!) {');
  const [, first] = /first: (\d+), after: \$after/.exec(document) ?? [];
  // Nine queries of the database for each schedule, and a few more, of 100 in all.
  expect(Number(first)).toBeGreaterThan(0);
  expect(Number(first)).toBeLessThanOrEqual(10);
});
