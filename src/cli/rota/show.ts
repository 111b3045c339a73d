import { resolve } from 'node:path';
import { Failure } from '../../failure.ts';
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
  { path, place, read, readAt, hidesAddresses }: Files,
  { names, weeks, from, compare, ics, form }: Wanted,
  world: Pick<World, 'now' | 'writeFile'>,
  say: (text: string) => void,
): Promise<number> {
  const now = world.now();
  if (ics !== null && resolve(ics) === place)
    throw new Failure(
      `--ics would overwrite the rota file ${path}.`,
      'Use another name, such as on-call.ics.',
    );
  const file = await read();
  const rotas = rotasOf(file, names);
  const earlier = compare === null ? null : await readAt(compare);
  const date = from ?? today(now, file.zone);
  const start = from === null ? now : midnight(date, 0, file.zone);
  const until = from === null ? plus(start, weeks * 7 * day) : midnight(date, weeks * 7, file.zone);
  const preview = previewOf(file, rotas, {
    now,
    weeks,
    day: from,
    span: { from: start, until },
    earlier,
    names,
  });
  const nameOf = namer(hidesAddresses);
  const words = wordsFor(preview, nameOf);
  const calendar = () =>
    calendarOf({
      ...{ rotas, zone: file.zone, date: today(now, file.zone), nameOf, hidesAddresses },
      span: { from: midnight(date, 0, file.zone), until: midnight(date, calendarDays, file.zone) },
    });
  const problem = ics === null ? null : await problemOfWriting(ics, calendar(), world);
  const written = problem === null ? ics : null;
  if (form === 'json') {
    say(JSON.stringify(jsonOf(preview, nameOf, written), null, process.stdout.isTTY ? 2 : 0));
  } else if (form === 'markdown') say(markdownOf(preview, words));
  else if (process.stdout.isTTY && tablesFit(tablesOf(preview, words), process.stdout.columns))
    say(tablesOf(preview, words));
  else for (const line of linesOf(preview, words)) say(line);
  if (problem !== null) process.stderr.write(`error: ${problem}\n`);
  if (form === 'text' && written !== null)
    say(`The calendar of ${calendarDays} days was written to ${written}, from ${path}.`);
  return problem === null ? 0 : 1;
}

/** Whether tables are no wider than the terminal: `0` columns if that is not known. Sentences may be. */
function tablesFit(tables: string, columns: number): boolean {
  return columns === 0 || tables.split('\n').every((line) => !line.startsWith('┌') || line.length <= columns);
}

/** Writes the calendar. Returns why that failed, or `null`. */
async function problemOfWriting(
  ics: string,
  text: string,
  world: Pick<World, 'writeFile'>,
): Promise<string | null> {
  try {
    await world.writeFile(resolve(ics), text);
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return `“${ics}” could not be written (${code ?? message}). Check --ics.`;
  }
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

/** Midnight, so many days after a date. */
function midnight(date: string, days: number, zone: string): Date {
  const [then = ''] = plus(new Date(`${date}T00:00Z`), days * day)
    .toISOString()
    .split('T');
  return pointInTime(`${then}T00:00`, zone);
}
