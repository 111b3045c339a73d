/** What an OpenAPI 3 or Swagger 2 file says about an operation, and the names that its request may contain. */

/** The parts of an OpenAPI 3 or Swagger 2 file that are used here. */
export interface OpenApi {
  swagger?: string;
  consumes?: string[];
  paths: Record<string, Record<string, Operation>>;
}

/** An operation: one method of a path. */
export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content?: Content };
  responses?: Record<string, Answer>;
}

/** One status. The schema is here in Swagger 2, and inside `content` in OpenAPI 3. */
interface Answer {
  $ref?: string;
  schema?: Schema;
  content?: Content;
}

type Content = Record<string, { schema?: Schema; examples?: Record<string, { value?: unknown }> }>;

interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  schema?: Schema;
}

/** The parts of a schema that are used here. */
export interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: unknown;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  /** It has variants with more fields. */
  discriminator?: unknown;
}

/** A request as it came in. */
export interface Request {
  method: string;
  /** Path and query. */
  url: string;
  contentType: string;
  body: string;
}

/** The query parameters and body fields that are not in the file, one sentence each. */
export function undocumented(spec: OpenApi, request: Request): string[] {
  const found = operation(spec, request);
  if (found === undefined) return [];
  const { searchParams } = new URL(request.url, 'http://localhost');
  const parameters = (found.parameters ?? []).map((parameter) => resolve(spec, parameter));
  const query = new Set(parameters.filter((one) => one.in === 'query').map((one) => one.name));
  const unknown = [...searchParams.keys()]
    .filter((name) => !query.has(name))
    .map((name) => `query parameter ${name} is not documented`);
  const schema = bodySchema(found, parameters, request.contentType);
  if (schema === undefined || request.body === '') return unknown;
  return [...unknown, ...unknownFields(spec, schema, sent(request)).map((one) => `body ${one}`)];
}

/** The fields of a value that are not in its schema, one sentence each. */
export function unknownFields(spec: OpenApi, reference: Schema, value: unknown, path = ''): string[] {
  const schema = resolve(spec, reference);
  if (Array.isArray(value)) {
    const items = itemsOf(spec, schema);
    return items ? value.flatMap((one) => unknownFields(spec, items, one, `${path}[]`)) : [];
  }
  const fields = fieldsOf(spec, schema);
  if (fields === undefined || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field
      ? unknownFields(spec, field, inner, `${path}.${name}`)
      : [`field ${path}.${name} is not documented`];
  });
}

/** The operation of a request, with the parameters of its path included. */
export function operation(spec: OpenApi, request: Pick<Request, 'method' | 'url'>): Operation | undefined {
  const { pathname } = new URL(request.url, 'http://localhost');
  const templates = Object.keys(spec.paths).filter((template) => pattern(template).test(pathname));
  const [template] = templates.toSorted(
    (a, b) => a.split('{').length - b.split('{').length || b.length - a.length,
  );
  const item = template === undefined ? undefined : spec.paths[template];
  const one = item?.[request.method.toLowerCase()];
  if (item === undefined || one === undefined) return undefined;
  const shared = (item.parameters ?? []) as Parameter[];
  return { ...one, parameters: [...shared, ...(one.parameters ?? [])] };
}

function pattern(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '[^/]+')}$`);
}

/** Resolves a reference within the file. */
export function resolve<Value extends { $ref?: string }>(spec: OpenApi, value: Value): Value {
  if (value.$ref === undefined) return value;
  let target: unknown = spec;
  for (const key of value.$ref.replace(/^#\//, '').split('/'))
    target = (target as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  return resolve(spec, target as Value);
}

function bodySchema(found: Operation, parameters: Parameter[], contentType: string): Schema | undefined {
  const type = contentType.split(';')[0]?.trim() ?? '';
  return found.requestBody?.content?.[type]?.schema ?? parameters.find((one) => one.in === 'body')?.schema;
}

/** The fields of an object and all its alternatives. `undefined` if the file leaves them open. */
function fieldsOf(spec: OpenApi, reference: Schema): Record<string, Schema> | undefined {
  const fields = allFields(spec, reference);
  return fields && Object.keys(fields).length > 0 ? fields : undefined;
}

/** The same, but no fields instead of `undefined`. */
function allFields(spec: OpenApi, reference: Schema): Record<string, Schema> | undefined {
  const { allOf = [], oneOf = [], anyOf = [], ...schema } = resolve(spec, reference);
  if (schema.discriminator || schema.additionalProperties) return undefined;
  const isObject = (part: Schema) => (resolve(spec, part).type ?? 'object') === 'object';
  const alternatives = [...oneOf, ...anyOf].filter(isObject);
  const parts = [
    ...allOf.map((part) => allFields(spec, part)),
    // An alternative that names none accepts any.
    ...alternatives.map((part) => fieldsOf(spec, part)),
  ];
  const fields: Record<string, Schema> = { ...schema.properties };
  for (const part of parts) {
    if (part === undefined) return undefined;
    for (const [name, field] of Object.entries(part)) {
      const known = fields[name];
      fields[name] = known ? { anyOf: [known, field] } : field;
    }
  }
  return fields;
}

/** The items of a list, in whichever alternative is a list. */
function itemsOf(spec: OpenApi, reference: Schema): Schema | undefined {
  const { items, allOf = [], oneOf = [], anyOf = [] } = resolve(spec, reference);
  const found = [items, ...[...allOf, ...oneOf, ...anyOf].map((part) => itemsOf(spec, part))];
  const known = found.filter((one) => one !== undefined);
  return known.length > 1 ? { anyOf: known } : known[0];
}

/** The body's value: the fields of a form, or the JSON value. */
function sent({ contentType, body }: Request): unknown {
  if (contentType.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(body));
  if (!contentType.startsWith('application/json')) return null;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
