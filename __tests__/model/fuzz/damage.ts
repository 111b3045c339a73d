import fc from 'fast-check';
import type { Fetch, Headers } from '../../../src/http/request.ts';

/** Words that trip programs up: in JavaScript, in a log, in HTTP, in YAML, in a calendar. */
export const oddWords = [
  '',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '::error::',
  'a'.repeat(100_000),
  '1e999',
  '-1',
  '0000-00-00T00:00:00Z',
  '9999-99-99T99:99Z',
  '+275760-09-13T00:00:00Z',
  '19700101T000000',
  '&a [*a, *a]',
  '{ a: [',
  '!!js/function x',
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
  'RRULE:FREQ=DAILY;INTERVAL=0',
  'RRULE:FREQ=MINUTELY;COUNT=999999999',
  'DTSTART;TZID=Nowhere/At_all:99999999T999999',
  'DTSTART:00010101T000000Z',
  'DURATION:-P9999W',
  '<html><h1>Bad gateway</h1></html>',
] as const;

/** In the place of a list: the same, and every entry a second time. */
const everyEntryTwice = 'every entry twice';

/** A value that no service would give. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(...oddWords),
  fc.constantFrom(null, true, -1, 0, 1e308, 2 ** 53, [], {}, everyEntryTwice),
);

/** Something that happens to a text. Places are counted around, so that they are always inside. */
type Wound = { readonly place: number; readonly by: string } & (
  | { readonly kind: 'all' | 'cut' | 'line' | 'twice' | 'value' }
  | { readonly kind: 'part'; readonly length: number }
);

/** How a text is spoilt, whatever it is made of: cut off, or some of its letters, a line or what follows a colon is another. */
export const wound: fc.Arbitrary<Wound> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('all', 'cut', 'line', 'twice', 'value', 'line', 'value'),
    place: fc.nat(5_000),
    by: fc.oneof(fc.constantFrom(...oddWords), fc.string({ unit: 'binary', maxLength: 20 })),
  }),
  fc.record({
    kind: fc.constant('part' as const),
    place: fc.nat(5_000),
    length: fc.nat(8),
    by: fc.string({ unit: 'binary-ascii', maxLength: 8 }),
  }),
);

/** The text as it is after that. */
export function wounded(text: string, wound: Wound): string {
  const { kind, by } = wound;
  if (kind === 'all') return by;
  const at = wound.place % (text.length + 1);
  if (kind === 'cut') return text.slice(0, at);
  if (kind === 'part') return text.slice(0, at) + by + text.slice(at + wound.length);
  const lines = text.split('\n');
  const index = wound.place % lines.length;
  const line = lines[index] ?? '';
  const instead = {
    line: by === '' ? [] : [by],
    twice: [line, line],
    value: [line.replace(/:.*$/, (value) => `:${/^: /.test(value) ? ' ' : ''}${by}`)],
  };
  return lines.toSpliced(index, 1, ...instead[kind]).join('\n');
}

/** How answers are spoilt: which, counted from 0, and whether all that follow are too. */
export const damage = fc.record({
  request: fc.nat(12),
  forGood: fc.boolean(),
  how: fc.oneof(
    { weight: 3, arbitrary: fc.record({ place: fc.nat(300), by: fc.option(odd) }) },
    { weight: 1, arbitrary: wound },
    { weight: 1, arbitrary: fc.constant({ kind: 'endless' as const }) },
  ),
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constant(200) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(101, 201, 204, 302, 304, 400, 401, 403, 404, 409, 418, 429, 500),
    },
  ),
  header: fc.option(fc.constantFrom(...oddWords, '99999999', '1'), { freq: 4 }),
});
export type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

/** An answer that was spoilt: what it was before. */
export interface Spoilt {
  readonly text: string;
  /** It is a file or a calendar, and none of the service's own answers. */
  readonly isFile: boolean;
}

/** Makes a fetch whose answers are spoilt out of one whose are not. */
export type Through = (fetch: Fetch) => Fetch;

/** What spoils answers, and those that it spoilt. */
export function spoiler(damages: readonly Damage[]): {
  readonly spoilt: readonly Spoilt[];
  readonly through: Through;
} {
  let count = -1;
  const spoilt: Spoilt[] = [];
  const through: Through = (fetch) => {
    return async (url, init) => {
      count += 1;
      const here = damages.filter(
        ({ request, forGood }) => request === count || (forGood && request < count),
      );
      const answer = await fetch(url, init);
      const [first] = here;
      if (!first) return answer;
      const whole = await answer.text();
      // Bytes never come to be half a character.
      const text = here.reduce((left, { how }) => spoil(left, how), whole).toWellFormed();
      spoilt.push({
        text: contentIn(whole) ?? whole,
        isFile: contentIn(whole) !== null || !/^[[{]/.test(whole),
      });
      const { header } = first;
      const headers: Headers = header === null ? answer.headers : { get: () => header };
      return { status: first.status, headers, text: async () => text };
    };
  };
  return { spoilt, through };
}

function spoil(text: string, how: Damage['how']): string {
  if ('kind' in how) {
    if (how.kind === 'endless') return endless(text);
    const content = contentIn(text);
    if (content === null) return wounded(text, how);
    const encoded = Buffer.from(wounded(content, how)).toString('base64');
    return JSON.stringify({ ...JSON.parse(text), content: encoded });
  }
  try {
    return replaced(JSON.parse(text), how.place, how.by);
  } catch {
    return wounded(text, { kind: 'value', place: how.place, by: String(JSON.stringify(how.by)) });
  }
}

/** A page that is not the last, whatever it is asked. */
function endless(text: string): string {
  const next = { limit: 0, offset: 0, more: true, isLast: false, next_cursor: 'x', next: '/x' };
  try {
    const value = JSON.parse(text);
    return Array.isArray(value) ? text : JSON.stringify({ ...value, ...next, response_metadata: next });
  } catch {
    return text;
  }
}

/** The file in an answer of GitHub's, or `null` if it is none. */
function contentIn(text: string): string | null {
  const [, content] = /"encoding":"base64","content":"([^"]*)"/.exec(text) ?? [];
  return content === undefined ? null : Buffer.from(content.replaceAll('\\n', ''), 'base64').toString();
}

/** JSON of a value whose n-th part, counted around, is replaced, or left out for `null`. */
function replaced(value: unknown, place: number, by: unknown): string {
  let parts = 0;
  JSON.stringify(value, (_, part) => {
    parts += 1;
    return part;
  });
  let left = place % parts;
  const json = JSON.stringify(value, (_, part) => {
    left -= 1;
    if (left !== -1) return part;
    return by === everyEntryTwice && Array.isArray(part) ? [...part, ...part] : (by ?? undefined);
  });
  return json ?? '';
}
