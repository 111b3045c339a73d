import { resolve } from 'node:path';
import type { World } from '../../http/request.ts';
import { rotaNamed } from '../../services/rota/client.ts';
import type { RotaFile } from '../../services/rota/file.ts';
import type { Rotation } from '../../services/rota/rotation.ts';
import { pointInTime, zoned } from '../../services/rota/times.ts';
import { day, plus } from '../../time.ts';
import { calendarDays, calendarOf } from './calendar.ts';
import type { Files } from './files.ts';
import type { Asked } from './flags.ts';
import { jsonOf } from './json.ts';
import { linesOf } from './lines.ts';
import { previewOf } from './preview.ts';
import { markdownOf } from './summary.ts';
import { tablesOf } from './tables.ts';
import { namer, wordsFor } from './words.ts';

/** What to show, and how. */
type Wanted = Extract<Asked, { readonly command: 'preview' }>;

/** Shows the coming weeks, and writes the calendar. Returns the exit code. Rejects with a Failure before anything is written. */
export async function show(
  { path, read, readAt, hidesAddresses }: Files,
  { names, weeks, from, compare, ics, form }: Wanted,
  world: Pick<World, 'now' | 'writeFile'>,
  say: (text: string) => void,
): Promise<number> {
  const now = world.now();
  const file = await read();
  const rotas = rotasOf(file, names);
  const earlier = compare === null ? null : await readAt(compare);
  const start = from === null ? now : pointInTime(`${from}T00:00`, file.zone);
  const span = { from: start, until: plus(start, weeks * 7 * day) };
  const preview = previewOf(file, rotas, { now, weeks, span, earlier, names });
  const nameOf = namer(hidesAddresses);
  const words = wordsFor(preview, nameOf);
  if (form === 'json') {
    say(JSON.stringify(jsonOf(preview, nameOf, ics), null, process.stdout.isTTY ? 2 : 0));
  } else if (form === 'markdown') say(markdownOf(preview, words));
  else if (process.stdout.isTTY) say(tablesOf(preview, words));
  else for (const line of linesOf(preview, words)) say(line);
  if (ics === null) return 0;
  const date = from ?? today(now, file.zone);
  const text = calendarOf({
    ...{ rotas, zone: file.zone, date: today(now, file.zone), nameOf, hidesAddresses },
    span: { from: pointInTime(`${date}T00:00`, file.zone), until: endOf(date, file.zone) },
  });
  try {
    await world.writeFile(resolve(ics), text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    process.stderr.write(`error: “${ics}” could not be written (${code ?? message}). Check --ics.\n`);
    return 1;
  }
  if (form === 'text') say(`The calendar of ${calendarDays} days was written to ${ics}, from ${path}.`);
  return 0;
}

/** These rotas, or all. Throws a Failure that lists near names. */
function rotasOf(
  file: RotaFile,
  names: readonly string[] | null,
): readonly (readonly [name: string, rota: Rotation])[] {
  return names === null ? [...file.rotas] : names.map((name) => [name, rotaNamed(file, name)]);
}

function today(now: Date, zone: string): string {
  return zoned(now, zone).toPlainDate().toString();
}

/** Midnight, so many days later. */
function endOf(date: string, zone: string): Date {
  const [last = ''] = plus(new Date(`${date}T00:00Z`), calendarDays * day)
    .toISOString()
    .split('T');
  return pointInTime(`${last}T00:00`, zone);
}
