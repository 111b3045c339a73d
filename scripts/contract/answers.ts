import { type OpenApi, operation, type Request, resolve, unknownFields } from './openapi.ts';

/**
 * How an answer differs from the vendor's file, one sentence each, beyond what Prism compares: a status or
 * a field that is not in the file, an error code without an example, a field of another type than in the examples.
 */
export function unlike(
  spec: OpenApi,
  request: Pick<Request, 'method' | 'url'>,
  status: number,
  body: string,
): string[] {
  const found = operation(spec, request);
  if (found === undefined) return [];
  const said = found.responses?.[status] ?? found.responses?.[`${Math.floor(status / 100)}XX`];
  if (said === undefined) return [`status ${status} is not documented`];
  const answer = resolve(spec, said);
  const json = answer.content?.['application/json'];
  const schema = answer.schema ?? json?.schema;
  const value: unknown = body === '' ? null : JSON.parse(body);
  const examples = Object.values(json?.examples ?? {}).map((example) => example.value);
  return [...(schema ? unknownFields(spec, schema, value) : []), ...unlikeExamples(examples, value)];
}

/** Compares the error code of an answer that is not `ok` with those in the examples. */
function unlikeExamples(examples: readonly unknown[], value: unknown): string[] {
  if (examples.length === 0 || !isObject(value)) return [];
  if (typeof value.ok !== 'boolean') return [];
  const alike = examples.filter((example) => isObject(example) && example.ok === value.ok);
  if (value.ok === true) return otherTypes(alike, value, '');
  const known = alike.some((example) => isObject(example) && example.error === value.error);
  return known ? [] : [`error ${value.error} is not documented`];
}

function otherTypes(examples: readonly unknown[], value: unknown, path: string): string[] {
  const told = examples.filter((example) => example !== null);
  if (value === null || told.length === 0) return [];
  const alike = told.filter((example) => typeOf(example) === typeOf(value));
  if (alike.length === 0) return [`field ${path} is ${typeOf(value)}, in the examples ${typeOf(told[0])}`];
  if (Array.isArray(value)) return value.flatMap((one) => otherTypes(alike.flat(), one, `${path}[]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    otherTypes(
      alike.flatMap((example) => (isObject(example) && name in example ? [example[name]] : [])),
      inner,
      `${path}.${name}`,
    ),
  );
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === 'object' && value !== null;
}
