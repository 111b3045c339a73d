import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pages, read } from './pages.ts';

/** Every link of a page that leads to a file here, with the place in it: `docs/alerts.md#the-token`. */
function linksIn(page: string): readonly string[] {
  const text = read(page).replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(({ 1: link = '' }) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => (link.startsWith('#') ? page + link : join(dirname(page), link)));
}

/** The places that GitHub makes of headings. */
function anchorsIn(page: string): readonly string[] {
  return [...read(page).matchAll(/^#+ (.*)$/gm)].map(({ 1: heading = '' }) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(pages)('every link of %s leads somewhere', (page) => {
  const broken = linksIn(page).filter((link) => {
    const [file = '', anchor] = link.split('#');
    return !existsSync(file) || (anchor !== undefined && !anchorsIn(file).includes(anchor));
  });
  expect(broken).toEqual([]);
});

test('every page is in the list of all pages', () => {
  const listed = new Set(linksIn('docs/README.md').map((link) => link.split('#')[0]));
  expect(pages.filter((page) => page !== 'docs/README.md' && !listed.has(page))).toEqual([]);
});
