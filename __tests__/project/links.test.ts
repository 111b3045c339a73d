import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pages, read } from './pages.ts';

/** Every link of a page that leads to a file here, with the place in it: `docs/alerts.md#the-token`. */
function linksIn(page: string): readonly string[] {
  const text = read(page).replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
  return (
    [...text.matchAll(/\]\(([^()\s]+)\)/g)]
      .map(({ 1: link = '' }) => link)
      .filter((link) => !/^[a-z]+:/.test(link))
      // A page of the repository on GitHub, such as a workflow's runs and its badge.
      .map((link) =>
        link.replace(/^(?:\.\.\/)+actions\/workflows\/([\w.-]+)(?:\/badge\.svg)?$/, '.github/workflows/$1'),
      )
      .map((link) => (link.startsWith('#') ? page + link : join(dirname(page), link)))
  );
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

test.each([
  ['docs/README.md', (page: string) => !page.startsWith('contributing/') && page !== 'docs/README.md'],
  ['CONTRIBUTING.md', (page: string) => page.startsWith('contributing/')],
])('%s lists every page for its readers', (list, isFor) => {
  const listed = new Set(linksIn(list).map((link) => link.split('#')[0]));
  expect(pages.filter((page) => isFor(page) && !listed.has(page))).toEqual([]);
});
