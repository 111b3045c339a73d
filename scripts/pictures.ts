/**
 * Pictures of what people look at: `npm run pictures`, or `npm run pictures -- handover slack` for those whose names contain one
 * of these words. The summaries and Slack's messages are those of real runs of dist/index.js against the sandbox. What the
 * README shows goes to docs/pictures, everything else to build/pictures.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Look, openBrowser } from './pictures/browser.ts';
import { markdownPage } from './pictures/markdown.ts';
import { smaller } from './pictures/png.ts';
import { runs, show } from './pictures/runs.ts';
import { slackPage } from './pictures/slack.ts';

const looks: readonly (Look & { readonly name: string })[] = (['light', 'dark'] as const).flatMap((theme) => [
  { name: `desktop-${theme}`, theme, width: 1012, scale: 1 },
  { name: `phone-${theme}`, theme, width: 390, scale: 2 },
]);
/** As wide as the README shows them, sharp enough for screens with two pixels to a point, and small. */
const inReadme: readonly (Look & { readonly name: string })[] = (['light', 'dark'] as const).map((theme) => ({
  ...{ name: theme, theme, width: 760, scale: 1.25 },
}));

const colleague = {
  name: 'Noor Rahman',
  text: 'the nightly load has been stuck since 6:00. Can you have a look?',
};
const slackScene = { channel: 'data', group: 'data-oncall', colleague };

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));
const browser = await openBrowser();

async function picture(name: string, html: string, folder: string, all: typeof looks): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const look of all) {
    const screens = await browser.pictures(html, look);
    for (const [index, screen] of screens.entries()) {
      const part = screens.length > 1 ? `-${index + 1}` : '';
      const file = join(folder, `${name}-${look.name}${part}.png`);
      const png = smaller(screen);
      writeFileSync(file, png);
      console.log(`${file}: ${Math.ceil(png.length / 1024)} KB`);
    }
  }
}

if (isWanted('readme-slack') || isWanted('readme-summary')) {
  const { box, summary } = await show('announced');
  await picture('slack', slackPage(box, slackScene), 'docs/pictures', inReadme);
  await picture('slack', slackPage(box, slackScene), 'build/pictures', looks);
  // One is enough of the larger picture: every runner downloads it.
  await picture('summary', markdownPage(summary, 'Sync summary'), 'docs/pictures', inReadme.slice(0, 1));
}
for (const name of Object.keys(runs).filter((name) => isWanted(`summary-${name}`))) {
  const { summary } = await show(name);
  mkdirSync('build/pictures', { recursive: true });
  writeFileSync(`build/pictures/summary-${name}.md`, summary);
  await picture(`summary-${name}`, markdownPage(summary, 'Sync summary'), 'build/pictures', looks);
}
// Last, because it shows the pictures that were just made.
if (isWanted('readme')) {
  const readme = markdownPage(readFileSync('README.md', 'utf8'), 'README.md');
  await picture('readme', readme, 'build/pictures', looks);
}
await browser.close();
