/** A release as CHANGELOG.md announces it: `## 1.2.3 (2026-12-01)`, then its notes. */
export interface Entry {
  readonly version: string;
  /** The day of the release, or `unreleased`. */
  readonly date: string;
  /** Markdown, without the heading. */
  readonly notes: string;
}

/** What the release workflow needs to know about a tag. */
export interface Release {
  readonly version: string;
  /** The moving tag that follows this release: `v1`. */
  readonly major: string;
  /** `major.minor`, as one of the image's tags. */
  readonly minor: string;
  /** Whether `major` moves: no higher version of that major has been released. */
  readonly moves: boolean;
  /** Whether no higher version of any kind has been released. */
  readonly latest: boolean;
  readonly notes: string;
}

/** The entries of a changelog, newest first. */
export function entriesOf(changelog: string): readonly Entry[] {
  const [, ...sections] = changelog.split(/^## /m);
  return sections.map((section) => {
    const [, version = '', date = ''] = /^(\d+\.\d+\.\d+) \((.*?)\)\n/.exec(section) ?? [];
    if (version === '')
      throw new Error(
        `CHANGELOG.md: not a heading of the form "## 1.2.3 (2026-12-01)": ## ${firstLine(section)}`,
      );
    return { version, date, notes: section.slice(section.indexOf('\n') + 1).trim() };
  });
}

/**
 * The release for a tag. Throws, with one problem per line, unless the version in package.json, the newest entry of
 * the changelog and the tag are the same, and the entry has a date. `tags` are all tags of the repository.
 */
export function releaseOf(tag: string, version: string, changelog: string, tags: readonly string[]): Release {
  const [, major, minor] = /^v(\d+)\.(\d+)\.\d+$/.exec(tag) ?? [];
  if (!major || !minor) throw new Error(`${tag} is not a tag of the form v1.2.3`);
  const [entry] = entriesOf(changelog);
  const problems = [
    tag !== `v${version}` && `package.json says ${version}, the tag says ${tag}`,
    tag !== `v${entry?.version}` &&
      `The newest entry of CHANGELOG.md is ${entry?.version}, the tag says ${tag}`,
    !/^\d{4}-\d{2}-\d{2}$/.test(entry?.date ?? '') &&
      `CHANGELOG.md has no date for ${entry?.version}: ${entry?.date}`,
    !entry?.notes && `CHANGELOG.md says nothing about ${entry?.version}`,
  ].filter((problem) => problem !== false && problem !== '');
  if (!entry || problems.length > 0) throw new Error(problems.join('\n'));
  const higher = tags.filter((other) => /^v\d+\.\d+\.\d+$/.test(other) && compare(other, tag) > 0);
  return {
    version,
    major: `v${major}`,
    minor: `${major}.${minor}`,
    moves: !higher.some((other) => other.startsWith(`v${major}.`)),
    latest: higher.length === 0,
    notes: entry.notes,
  };
}

/** Orders two tags such as v1.2.3 by their numbers. */
function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((tag) => tag.slice(1).split('.').map(Number));
  const differences = left?.map((number, index) => number - (right?.[index] ?? 0)) ?? [];
  return differences.find((difference) => difference !== 0) ?? 0;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
