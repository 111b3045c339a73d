import { meant, quoted } from '../../text/parsers.ts';
import type { Layers, Rotation } from './rotation.ts';

/** The names of other rotas that one takes people from; empty where something is no name. */
export interface Reference {
  readonly kind: Layers['kind'];
  readonly names: readonly string[];
}

/** Something wrong with the name of a rota in another one. */
export interface ReferenceProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What each rota refers to, as far as that has its form; `null`: to nothing. */
export function referencesIn(rotas: object): ReadonlyMap<string, Reference | null> {
  return new Map(Object.entries(rotas).map(([name, written]) => [name, referenceIn(written)]));
}

function referenceIn(written: unknown): Reference | null {
  const { follow, 'deputy-of': primary } = Object(written);
  if (Array.isArray(follow)) {
    const names = follow.map((one: unknown) => (typeof one === 'object' ? Object(one).rota : one));
    return { kind: 'follow', names: names.map((name) => (typeof name === 'string' ? name.trim() : '')) };
  }
  return typeof primary === 'string' ? { kind: 'deputy', names: [primary.trim()] } : null;
}

/** What is wrong with what rotas refer to: names that do not exist, and circles. */
export function referenceProblems(rotas: ReadonlyMap<string, Reference | null>): readonly ReferenceProblem[] {
  return [...rotas].flatMap(([own, reference]) =>
    (reference?.names ?? []).flatMap((name, index): ReferenceProblem[] => {
      const message = problemOf(own, name, index, rotas);
      const path = reference?.kind === 'follow' ? ['follow', index] : ['deputy-of'];
      return message === null ? [] : [{ path: ['rotas', own, ...path], message }];
    }),
  );
}

function problemOf(
  own: string,
  name: string,
  index: number,
  rotas: ReadonlyMap<string, Reference | null>,
): string | null {
  // Its own schema says what is wrong.
  if (name === '') return null;
  const { kind, names = [] } = rotas.get(own) ?? {};
  const rota = rotas.get(name);
  if (rota === undefined) return `there is no rota ${quoted(name)}${meant(name, [...rotas.keys()])}`;
  if (names.indexOf(name) < index) return `${quoted(name)} is named twice`;
  if (kind === 'deputy' && rota !== null)
    return `must be a rota with \`people\`: ${quoted(name)} takes them from other rotas`;
  return leadsTo(name, own, rotas) ? `${quoted(name)} leads back to this rota` : null;
}

/** Whether a rota is another one, or takes people from it in any number of steps. */
function leadsTo(name: string, wanted: string, rotas: ReadonlyMap<string, Reference | null>): boolean {
  const seen = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === wanted) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(rotas.get(next)?.names ?? []));
  }
  return false;
}

/** The rotas with those that they refer to, which are looked up once they are needed: they may be further down in the file. */
export function resolved(
  rotas: readonly (readonly [string, Rotation])[],
  references: ReadonlyMap<string, Reference | null>,
): ReadonlyMap<string, Rotation> {
  const all = new Map<string, Rotation>();
  for (const [name, rota] of rotas) {
    const reference = references.get(name);
    const layers = reference && {
      ...reference,
      rotas: () => reference.names.flatMap((other) => all.get(other) ?? []),
    };
    all.set(name, layers ? { ...rota, layers } : rota);
  }
  return all;
}
