import * as z from 'zod/mini';
import { type Hints, keyed } from '../../text/keyed.ts';
import { note, word } from '../kit/shapes.ts';
import type { Rotation } from './rotation.ts';
import { commonKeys } from './shape.ts';
import { localTime } from './times.ts';

/** Keys of a rota of its own people, for what is said of them elsewhere. */
const ownKeys = [
  ...['starts', 'every', 'at-the', 'people', 'at-a-time', 'days', 'hours', 'holidays'],
  ...['absences', 'on-absence', 'swaps'],
];

const layered: Hints = {
  unknownKey(key) {
    if (key === 'deputy-of') return 'must not be combined with `follow`: write a rota for each';
    const isOwn = ownKeys.includes(key);
    return isOwn
      ? 'belongs to a rota of people who take turns; this one takes them from other rotas'
      : undefined;
  },
};

/** So many rotas may follow one another. */
const mostFollowed = 24;

/** A rota that takes whoever is on call in others. */
export function followingRota(zone: string) {
  const rota = z.union([
    word,
    z.pipe(
      keyed({ rota: word }),
      z.transform(({ rota }) => rota),
    ),
  ]);
  return z.pipe(
    keyed(
      {
        follow: z
          .array(rota)
          .check(
            z.minLength(1, 'must name at least one rota'),
            z.maxLength(mostFollowed, `must not name more than ${mostFollowed} rotas`),
            note('Other rotas: at any time, the first of them that has anybody on call.'),
          ),
        ...commonKeys(zone),
      },
      layered,
    ),
    z.transform(({ overrides }) => layeredRota(zone, overrides)),
  );
}

/** A rota of the deputies of another one. */
export function deputyRota(zone: string) {
  return z.pipe(
    keyed(
      {
        'deputy-of': word.check(
          note('Another rota: whoever is next in turn there, while anybody is on call.'),
        ),
        ...commonKeys(zone),
      },
      layered,
    ),
    z.transform(({ overrides }) => layeredRota(zone, overrides)),
  );
}

/** What it takes people from is looked up once all rotas are read. */
function layeredRota(zone: string, overrides: Rotation['overrides'] | null | undefined): Rotation {
  const none = { days: 1, atATime: 1, people: [], absences: [], skipsAbsent: false };
  return { zone, starts: localTime('1970-01-01T00:00', zone), ...none, overrides: overrides ?? [] };
}
