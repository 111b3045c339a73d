import { Temporal } from 'temporal-polyfill';
import type { GitHubState } from './github/state.ts';
import { people } from './seed.ts';

/** The path of the rota file in the sandbox's repository. */
export const rotaPath = '.github/on-call-rota.yml';

const zone = 'Europe/Berlin';
const hour = 3_600_000;
const day = 24 * hour;

/** A rota that changes hands every week, in turn: the first has been on call for three days. */
export function seedRota(now: Date): string {
  // Everybody in the team has had three turns.
  const starts = new Date(Math.floor(now.getTime() / hour) * hour - 3 * day);
  const first = Temporal.PlainDateTime.from(rotaTime(starts)).subtract({ weeks: 3 * people.length });
  return `# Who is on call, in turn.
timezone: ${zone}
rotas:
  Data science:
    starts: ${first.toString({ smallestUnit: 'minute' })}
    every: 1 week
    people: [${people.map(({ email }) => email).join(', ')}]
`;
}

/** A time as in the file: local time in the sandbox's zone. */
export function rotaTime(time: Date): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString();
}

/** Moves time forward without touching the clock: everything in the file happens that much earlier. */
export function moveRotaEarlier({ files }: GitHubState, milliseconds: number): void {
  const text = files[rotaPath];
  if (text === undefined) return;
  files[rotaPath] = text.replace(/\d{4}-\d\d-\d\dT[\d:.]+/g, (written) => {
    const moved = Temporal.PlainDateTime.from(written).toZonedDateTime(zone).subtract({ milliseconds });
    return moved.toPlainDateTime().toString();
  });
}
