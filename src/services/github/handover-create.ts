import { asFailure, Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import { isRefusal } from '../kit/api.ts';
import { readUntil } from '../kit/reread.ts';
import { unknownOutcome } from '../kit/write-once.ts';
import type { Content, Handover, HandoverIssues } from './handover-issues.ts';
import type { Marker } from './handover-marker.ts';

/** How an issue is created. */
interface Creation {
  readonly context: { readonly http: Pick<Http, 'pause'> };
  readonly issues: HandoverIssues;
}

/** Which issue it is. */
interface Which {
  readonly options: { readonly repository: string; readonly label: string };
  /** The last one that was there before. */
  readonly after: Handover | null;
  readonly about: Marker;
}

/** How often it is tried, if it certainly was not created. */
const attempts = 2;

/**
 * Creates an issue once. If no answer says whether it was created, the list decides. If another run created one for the same
 * people at the same moment, the later one is closed. Returns `null` if that is ours. Rejects with a Failure.
 */
export async function createOnce(
  creation: Creation,
  content: Content,
  which: Which,
): Promise<Handover | null> {
  const { issues } = creation;
  const { options, about } = which;
  for (let attempt = 1; ; attempt += 1) {
    const created = await issues.create(content, options.label).catch(asFailure);
    if (isRefusal(created)) throw created;
    const isAnswered = created !== null && !(created instanceof Failure);
    const { copies, isCutShort } = await listed(creation, which, isAnswered ? created.number : null);
    const [first] = copies;
    if (isAnswered) {
      if (!first || first.number >= created.number) return created;
      await closeCopy(issues, created, first);
      return null;
    }
    if (first) {
      // Which one is ours is not known: all say the same, and one is enough.
      for (const copy of copies.slice(1)) await closeCopy(issues, copy, first);
      return first;
    }
    const failure = created ?? unrecognised(options.repository);
    if (isCutShort || attempt === attempts)
      throw isCutShort
        ? unknownOutcome(`the handover issue for ${about.people.join(', ')}`, 'GitHub', failure)
        : failure;
  }
}

/** The issues for the same people, the oldest first, once the list has caught up. `number`: one that must be in it. */
async function listed({ context, issues }: Creation, { about, after }: Which, number: number | null) {
  let isCutShort = false;
  const pause = async (milliseconds: number) => {
    const hasTime = await context.http.pause(milliseconds);
    isCutShort = !hasTime;
    return hasTime;
  };
  const start = after?.number ?? 0;
  const isCopy = (one: Handover) => one.number > start && one.marker.people.join() === about.people.join();
  const read = async () => (await issues.newest(about.schedule, start)).filter(isCopy);
  const isThere = (all: readonly Handover[]) =>
    number === null ? all.length > 0 : all.some((one) => one.number === number);
  const copies = await readUntil({ pause }, read, isThere).catch((): readonly Handover[] => {
    isCutShort = true;
    return [];
  });
  return { copies: copies.toSorted((one, other) => one.number - other.number), isCutShort };
}

/** Closes the later of two issues that say the same. Without a marker, it is none of ours any more. */
async function closeCopy(issues: HandoverIssues, copy: Handover, first: Handover): Promise<void> {
  await issues.update(copy.number, {
    body: `Another run created the same issue at the same moment: #${first.number}.`,
    assignees: [],
    labels: [],
    state: 'closed',
    state_reason: 'not_planned',
  });
}

function unrecognised(repository: string): Failure {
  return new Failure(
    `GitHub created an issue in ${repository}, but does not say that the owner of \`github-token\` wrote it.`,
    'Use the token of a GitHub App, or of a person with write access to the repository.',
  );
}
