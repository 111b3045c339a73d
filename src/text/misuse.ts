import { type Document, isAlias, isCollection, isMap, isNode, isPair, isScalar } from 'yaml';

import { quoted } from './parsers.ts';

/** Something that YAML's own rules do not allow, in one short line, and where in the text it begins. */
export interface Mistake {
  readonly offset: number;
  readonly message: string;
}

/** A file of a thousand schedules may say one thing in all of them; none needs more than this. */
const mostAliases = 10_000;

/** Values in all, where each alias counts as all that its anchor holds. */
const mostValues = 500_000;

/**
 * What the parser lets pass, or would take too long to find: keys that are there twice, keys that mean something else in
 * JavaScript, where they would be lost in silence, and aliases that unfold to more than anybody needs.
 */
export function misuses(document: Document): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const sizes = new Map<string, number>();
  let aliases = 0;
  const tell = (node: unknown, message: string) =>
    mistakes.push({ offset: (isNode(node) && node.range?.[0]) || 0, message });

  const sizeOfAlias = (node: unknown, anchor: string) => {
    aliases += 1;
    if (!sizes.has(anchor))
      tell(node, `"*${anchor}" must be in quotes, unless it repeats what "&${anchor}" marks`);
    const size = sizes.get(anchor) ?? 1;
    if (size === 0) tell(node, `the alias *${anchor} refers to itself`);
    return size;
  };
  const checkKeys = (pairs: readonly { readonly key: unknown }[]) => {
    const seen = new Set<unknown>();
    for (const { key } of pairs) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value)) tell(key, `${quoted(String(key.value))} appears twice`);
      if (key.value === '__proto__') tell(key, '`__proto__` can’t be a name');
      seen.add(key.value);
    }
  };
  /** How many values a node holds, unfolded. */
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) return sizeOfAlias(node, node.source);
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    const anchor = isNode(node) && 'anchor' in node ? node.anchor : undefined;
    if (anchor) sizes.set(anchor, 0);
    if (isMap(node)) checkKeys(node.items);
    let size = 1;
    if (isCollection(node)) for (const item of node.items) size += sizeOf(item);
    if (anchor) sizes.set(anchor, size);
    return size;
  };

  const values = sizeOf(document.contents);
  if (aliases > mostAliases) tell(null, `has ${aliases} aliases, and no more than ${mostAliases} are read`);
  if (values > mostValues) {
    tell(
      null,
      `is too large once its aliases are unfolded: ${values} values, and no more than ${mostValues} are read`,
    );
  }
  return mistakes;
}
