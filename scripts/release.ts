/**
 * Checks that a tag can be released and prints what the release workflow needs to know, one `name=value` per line:
 * `node scripts/release.ts v1.2.3 NOTES`. The notes are written to the file NOTES.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { releaseOf } from './changelog.ts';

const [tag, file] = process.argv.slice(2);
if (!tag || !file) {
  console.error('usage: release.ts TAG NOTES');
  process.exit(2);
}
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = execFileSync('git', ['tag', '--list'], { encoding: 'utf8' }).split('\n');
try {
  const { notes, ...facts } = releaseOf(tag, version, readFileSync('CHANGELOG.md', 'utf8'), tags);
  writeFileSync(file, `${notes}\n`);
  for (const [name, value] of Object.entries(facts)) console.log(`${name}=${value}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
