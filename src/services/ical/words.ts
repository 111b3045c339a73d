/** HTML's names of accents, and Unicode's combining characters for them. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', hellip: '…' },
  ...{ middot: '·', bull: '•', szlig: 'ß', oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ' },
};

/** Replaces HTML entities in a text (`R&amp;D`, `Concei&ccedil;&atilde;o`) by what they mean. */
export function withoutEntities(text: string): string {
  return text
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, (entity, word: string) => characterOf(word) ?? entity)
    .toWellFormed()
    .normalize();
}

function characterOf(word: string): string | undefined {
  if (word.startsWith('#')) {
    const code = Number(word.replace('#', '').replace(/^x/i, '0x'));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  }
  const accent = word.slice(1);
  if (Object.hasOwn(accents, accent)) return `${word[0]}${accents[accent]}`;
  return Object.hasOwn(named, word) ? named[word] : undefined;
}

/** A text to search for words: in lower case, with the same length as the text that is shown. */
export interface Searchable {
  readonly shown: string;
  readonly lower: string;
}

/** Prepares a text for a search. */
export function searchable(text: string): Searchable {
  const shown = text.normalize();
  const lower = shown.toLowerCase();
  // A few letters become more than one in lower case.
  return lower.length === shown.length ? { shown, lower } : { shown: lower, lower };
}

/** What continues a word, directly before and after it. */
interface Bounds {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** A word ends if no letter or digit follows: `Data` is in `Data-Ana`, but not in `Database`. */
const words: Bounds = { before: /[\p{L}\p{M}\p{N}_]$/u, after: /^[\p{L}\p{M}\p{N}_]/u };

/** A name also continues after a hyphen, dot or apostrophe, except `Ana’s`: `Ana` is not in `Ana-Maria` or `ana.silva`. */
const names: Bounds = {
  before: /[\p{L}\p{M}\p{N}_][-.'’]?$/u,
  after: /^[\p{L}\p{M}\p{N}_]|^[-.'’](?!(?<=['’])s(?![\p{L}\p{N}_]))[\p{L}\p{N}_]/u,
};

/** The first position of these words in a text, as whole words and in any case, or -1. */
export function indexOfWords(text: Searchable, wanted: string): number {
  return indexWithin(text, wanted, words);
}

/** The first position of this person's name in a text, in any case, or -1. */
export function indexOfName(text: Searchable, name: string): number {
  return indexWithin(text, name, names);
}

function indexWithin({ lower }: Searchable, wanted: string, { before, after }: Bounds): number {
  const word = wanted.normalize().toLowerCase();
  if (word === '') return -1;
  const [begins, ends] = [/^[\p{L}\p{N}_]/u.test(word), /[\p{L}\p{M}\p{N}_]$/u.test(word)];
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const end = at + word.length;
    const began = begins && before.test(lower.slice(Math.max(0, at - 3), at));
    const goesOn = ends && after.test(lower.slice(end, end + 4));
    if (!began && !goesOn) return at;
  }
  return -1;
}
