/**
 * Answers what oracle.py asks about rotas: a question a line on standard input, an answer a line on standard output. A question
 * has the text of a rota file, the name of a rota in it, times, and spans of time. All times are milliseconds since the epoch.
 */
import { createInterface } from 'node:readline';
import type { Person } from '../../src/model.ts';
import { distinct } from '../../src/people.ts';
import { readWithHolidays } from '../../src/services/rota/holidays.ts';
import { peopleAt, shiftsOf, stretchesOf } from '../../src/services/rota/rotation.ts';

interface Question {
  readonly file: string;
  readonly rota: string;
  readonly times: readonly number[];
  readonly spans: readonly (readonly [from: number, until: number])[];
}

const nameOf = ({ email, aliases }: Person) => email ?? aliases[0] ?? '';

async function answer({ file, rota: name, times, spans }: Question) {
  const rota = (await readWithHolidays(file, 'rota.yml')).rotas.get(name);
  if (!rota) throw new Error(`no rota ${name}`);
  return {
    times: times.map((time) => {
      const at = new Date(time);
      const stretch = stretchesOf(rota, at, new Date(time + 1)).find(
        ({ from, until }) => from <= at && at < until,
      );
      return { people: peopleAt(rota, at).map(nameOf), isOff: stretch?.isOff ?? false };
    }),
    spans: spans.map(([from, until]) => {
      const [start, end] = [new Date(from), new Date(until)];
      const shifts = shiftsOf(rota, start, end);
      const stretches = stretchesOf(rota, start, end);
      return {
        shifts: shifts.map((shift) => [nameOf(shift.person), shift.from.getTime(), shift.until.getTime()]),
        stretches: stretches.map((stretch) => ({
          people: distinct(stretch.people).map(nameOf),
          isOff: stretch.isOff,
          from: stretch.from.getTime(),
          until: stretch.until.getTime(),
        })),
      };
    }),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const answered = await answer(JSON.parse(line)).catch((error: unknown) => ({ error: String(error) }));
  process.stdout.write(`${JSON.stringify(answered)}\n`);
}
