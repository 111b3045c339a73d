import { Failure } from '../../failure.ts';
import type { Current, Display, Target } from '../../target.ts';
import { duration } from '../../text/durations.ts';
import { hour, plus } from '../../time.ts';
import { checkIssues } from './assignable.ts';
import { mostAssignees, notAssigned, tooManyAssignees } from './assignees.ts';
import { createClient, type GitHub } from './client.ts';
import { type Handover, handoverIssuesOf } from './handover-issues.ts';
import { readTemplate, type Template, uses, usualTemplate } from './handover-template.ts';
import { type Options, writeHandover } from './handover-write.ts';

/** An issue for each handover, with the notes that go with it. Its state is our last one: who that is for. */
export function createTarget(context: GitHub & Files, options: Options): Target {
  const { repository, label } = options;
  const client = createClient(context);
  const issues = handoverIssuesOf(context)(repository);
  const lead = options.before === undefined ? 0 : duration(options.before);
  let last: Handover | null = null;

  async function templateOf(): Promise<Template> {
    const { template: path } = options;
    if (path === undefined) return usualTemplate({ label: options.issues, query: options.query });
    const template = readTemplate(await context.repository.read(path), path);
    for (const name of ['issues', 'query'] as const) {
      if (!uses(template, name) || options[name] !== undefined) continue;
      throw new Failure(
        `The template “${path}” contains {${name}}, but \`github-handover\` has no \`${name}\`.`,
        `Set \`${name}\`, or remove the placeholder.`,
      );
    }
    return template;
  }

  return {
    async read(schedule): Promise<Current> {
      const isEnough = ({ marker: { start } }: Handover) => start === null || start <= context.now();
      const [found, template] = await Promise.all([
        issues.withLabel(label, schedule, isEnough),
        templateOf(),
      ]);
      [last = null] = found;
      return {
        // Whatever their labels: each would take the issues of the other for its own.
        place: `github-handover ${repository.toLowerCase()} ${schedule}`,
        entries: last?.marker.people ?? [],
        enabled: true,
        desired: (display) => ({ after: desiredOf(display, last, lead) }),
        write: ({ entries }, display) =>
          writeHandover({ context, client, issues, options, template, found }, entries, display),
      };
    },
    check: (accounts) => checkIssues(context, repository, accounts),
    async warning() {
      if (last === null || !last.isOpen) return null;
      const { number, marker, assignees } = last;
      const missing = marker.people.filter((login) => !assignees.includes(login));
      const can = await Promise.all(missing.map(issues.isAssignable));
      // Whoever could be assigned and is not was unassigned by somebody.
      const refused = missing.filter((_, index) => !can[index]);
      if (refused.length === 0) return null;
      return (await notAssigned(client, refused, `to the handover issue ${repository}#${number}`)).reason;
    },
  };
}

/** The part of the context that reads templates. */
interface Files {
  readonly repository: { readonly read: (path: string) => Promise<string> };
}

/** A coming shift that begins later by at most this, in milliseconds, is still the same one. */
const longestDelay = 12 * hour;

/** Logins of the people whom the last handover issue should be for. */
function desiredOf(display: Display, last: Handover | null, lead: number): readonly string[] {
  const { members, now } = display;
  if (members.length > mostAssignees) throw tooManyAssignees(members.length);
  const start = last?.marker.start ?? null;
  if (last && start && start > now && isYetToCome(display, start, lead)) return last.marker.people;
  return [...new Set(members.map(({ account }) => account.id))].sort();
}

/** Whether the shift that the last issue is for comes later than it was to begin, or than anybody looks ahead. */
function isYetToCome({ from, until, now }: Display, start: Date, lead: number): boolean {
  // `before` may be shorter now.
  if (start > plus(now, lead)) return true;
  // Those who are on call stay a little longer.
  const isStaying = from === null || from <= now;
  return isStaying && until !== null && until > start && until <= plus(start, longestDelay);
}
