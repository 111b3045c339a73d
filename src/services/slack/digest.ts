import * as z from 'zod/mini';
import type { DutySpan } from '../../model.ts';
import { displayName } from '../../people.ts';
import type { Current, Display, Target } from '../../target.ts';
import { mondayOf } from '../../text/weekdays.ts';
import { day, hour, plus } from '../../time.ts';
import { isInWords, scheduleKey } from './announcement.ts';
import { sections } from './blocks.ts';
import { channelsOf } from './channels.ts';
import { createClient, type Slack } from './client.ts';
import { historyOf, type OwnMessages, withoutMetadata } from './history.ts';
import { type Post, postMessage } from './post.ts';
import { checkPosting } from './posting.ts';
import { listed, readersTime, slackText } from './text.ts';

const event = 'on_call_digest';

const payload = z.object({ schedule: z.pipe(z.string(), z.transform(scheduleKey)), week: z.string() });

/** From this time of its Monday on, by the clock of the schedule, a digest is posted. */
const earliest = '08:00';

/** A team has fewer changes in a week. */
const mostLines = 40;

/** The most characters of a message, which its readers can still take in; Slack allows more. */
const longestText = 10_000;

/** What a digest of ours looks like, as far as its words tell. */
const words = 'On call in the week of {week}: {schedule}';

/** A channel where the coming week is posted every Monday. Its state is the week of our last digest there. */
export function createDigest(context: Slack, written: string): Target {
  const api = createClient(context);
  const history = historyOf(context);
  return {
    check: () => checkPosting(context, written),
    async read(schedule): Promise<Current> {
      const channel = await channelsOf(context).id(written);
      const isOurs = (text: string) => isInWords(text, schedule, words);
      const weekIn = async (messages: OwnMessages) => {
        for await (const message of messages) {
          if (message.event !== null && message.event !== event) continue;
          const digest = z.safeParse(payload, message.payload).data;
          if (digest?.schedule === scheduleKey(schedule)) return digest.week;
          if (!digest && isOurs(message.text)) throw withoutMetadata(channel, 'weekly digest');
        }
        return null;
      };
      const last = await weekIn(history.ownMessages(channel, isOurs));
      return {
        place: `digest in ${channel} of ${scheduleKey(schedule)}`,
        entries: last === null ? [] : [last],
        enabled: true,
        desired: ({ now }) => ({ after: [weekAt(now)] }),
        holds(local) {
          const week = mondayOf(local);
          if (week < weekAt(context.now())) return 'The next digest is posted on Monday.';
          return local < `${week}T${earliest}` ? `The digest is posted on Monday from ${earliest} on.` : null;
        },
        async write({ entries }, display) {
          const [week = ''] = entries;
          const isPosted = async (before: string | null) =>
            (await weekIn(history.recent(channel, isOurs, before))) === week;
          if (await isPosted(null)) return;
          await postMessage(api, channel, digest(display, week), isPosted);
        },
      };
    },
  };
}

/** The week in which somewhere it is Monday already. Where the schedule's clock is behind that, its digest waits. */
function weekAt(now: Date): string {
  return mondayOf(plus(now, 14 * hour).toISOString());
}

/** The message: a line for each time in which the same people are on call. */
function digest({ schedule, calendar, now }: Display, week: string): Post {
  const end = plus(new Date(`${week}T00:00Z`), 7 * day + 14 * hour);
  const spans = calendar.filter(({ from, until }) => until > now && from < end);
  const title = `*On call in the week of ${week}: ${slackText(schedule)}*`;
  const shown = firstOf(spans.slice(0, mostLines).map((span) => lineOf(span, now)));
  const more = spans.length - shown.length;
  const lines = [
    title,
    ...(spans.length === 0 ? ['Nobody is on call.'] : shown),
    ...(more > 0 ? [`and ${more} more ${more > 1 ? 'changes' : 'change'}`] : []),
  ];
  return {
    text: lines.join('\n'),
    blocks: sections(lines),
    metadata: { event_type: event, event_payload: { schedule, week } },
  };
}

/** The first of these lines, as many as a message has room for. */
function firstOf(lines: readonly string[]): readonly string[] {
  let length = 0;
  return lines.filter((line) => {
    length += line.length;
    return length <= longestText;
  });
}

function lineOf({ people, from }: DutySpan, now: Date): string {
  const who = listed(people.map((person) => slackText(displayName(person)))) || 'nobody';
  return `• ${from <= now ? 'Now' : `From ${readersTime(from)}`}: ${who}`;
}
