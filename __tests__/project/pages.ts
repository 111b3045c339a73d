import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

export const read = (file: string): string => readFileSync(file, 'utf8');

/** Every page, for users and for contributors. */
export const pages: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['docs', 'contributing'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  ),
].filter((file) => file.endsWith('.md'));

export const examples: readonly string[] = readdirSync('examples', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'));

/** A piece of YAML that somebody may copy, and where it stands: `docs/alerts.md:12`. */
export interface Piece {
  readonly where: string;
  readonly text: string;
  readonly value: unknown;
}

/** All YAML in pages and examples. */
export const pieces: readonly Piece[] = [
  ...pages.flatMap(blocks),
  ...examples
    .filter((file) => file.endsWith('.yml'))
    .map((file) => ({ where: file, text: read(file), value: parsed(read(file), file) })),
];

/** A fenced block of a page. */
interface Fence {
  readonly where: string;
  readonly kind: string;
  readonly text: string;
}

/** The blocks of all pages, of one kind (`sh`) or of all. */
export function fences(only?: string): readonly Fence[] {
  return pages.flatMap((page) => {
    const text = read(page);
    const found = [...text.matchAll(/^( *)```([^\n]*)\n([\s\S]*?)^ *```/gm)];
    return found
      .map(({ 1: indent, 2: kind = '', 3: written = '', index }) => ({
        where: `${page}:${text.slice(0, index).split('\n').length}`,
        kind,
        text: written.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      }))
      .filter(({ kind }) => only === undefined || kind === only);
  });
}

function blocks(page: string): readonly Piece[] {
  const text = read(page);
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```/gm)].map(
    ({ 1: indent, 2: written = '', index }) => {
      const yaml = written.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
      const where = `${page}:${text.slice(0, index).split('\n').length}`;
      return { where, text: yaml, value: parsed(yaml, where) };
    },
  );
}

function parsed(yaml: string, where: string): unknown {
  const [document, ...others] = parseAllDocuments(yaml);
  const [problem] = document && 'errors' in document ? document.errors : [];
  if (!document || !('errors' in document) || problem || others.length > 0) {
    throw new Error(`${where} is not one YAML document: ${problem?.message}`);
  }
  return document.toJS();
}

/** Every map inside a value, itself among them. */
export function mapsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(mapsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}
