/** What an OpenAPI 3 or Swagger 2 file says about an operation, and the names that its request may carry. */

/** As much of an OpenAPI 3 or Swagger 2 file as is looked at here. */
export interface OpenApi {
  swagger?: string;
  consumes?: string[];
  paths: Record<string, Record<string, Operation>>;
}

/** What may be asked at a path with one method. */
export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content?: Content };
  responses?: Record<string, Answer>;
}

/** One status: the schema is here in Swagger 2, and in its content in OpenAPI 3. */
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

/** As much of a schema as is looked at here. */
export interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: unknown;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  /** There are kinds of it, which have more fields. */
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

/** The query parameters and the body's fields that the file does not know, each as a sentence. */
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
  const fields = schema && fieldsOf(spec, schema);
  if (fields === undefined || request.body === '') return unknown;
  for (const name of sent(request))
    if (!Object.hasOwn(fields, name)) unknown.push(`body field ${name} is not documented`);
  return unknown;
}

/** The operation that a request is for, with the parameters of its path among its own. */
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

/** What a reference within the file stands for. */
export function resolve<Value extends { $ref?: string }>(spec: OpenApi, value: Value): Value {
  if (value.$ref === undefined) return value;
  let target: unknown = spec;
  for (const key of value.$ref.replace(/^#\//, '').split('/'))
    target = (target as Record<string, unknown>)[key];
  return resolve(spec, target as Value);
}

function bodySchema(found: Operation, parameters: Parameter[], contentType: string): Schema | undefined {
  const type = contentType.split(';')[0]?.trim() ?? '';
  return found.requestBody?.content?.[type]?.schema ?? parameters.find((one) => one.in === 'body')?.schema;
}

/** An object's fields, or nothing where the file leaves them open. */
export function fieldsOf(spec: OpenApi, reference: Schema): Record<string, Schema> | undefined {
  const schema = resolve(spec, reference);
  if (schema.oneOf || schema.anyOf || schema.discriminator || schema.additionalProperties) return undefined;
  const fields = { ...schema.properties };
  for (const part of schema.allOf ?? []) {
    const more = fieldsOf(spec, part);
    if (more === undefined) return undefined;
    Object.assign(fields, more);
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

function sent({ contentType, body }: Request): string[] {
  if (contentType.startsWith('application/x-www-form-urlencoded'))
    return [...new URLSearchParams(body).keys()];
  if (!contentType.startsWith('application/json')) return [];
  try {
    const value: unknown = JSON.parse(body);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
}
