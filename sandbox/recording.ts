/** One request as a stand-in received it. */
export interface RecordedRequest {
  /** Name of the stand-in. */
  service: string;
  method: string;
  /** Decoded path and query, the query sorted by name: `/v2/users/a@example.com?expand=contact`. */
  path: string;
  /** The form's fields, the JSON value, the plain text of anything else, or `null` without a body. */
  body: unknown;
  /** The answer's status. `null` while there is none, or if it never came. */
  status: number | null;
  headers: { authorization: string | null };
}

/** A request's path and query as {@link RecordedRequest} has them. */
export function readable(url: URL): string {
  const query = [...url.searchParams]
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([name, value]) => `${name}=${value}`);
  return [decoded(url.pathname), ...(query.length > 0 ? [query.join('&')] : [])].join('?');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A body as {@link RecordedRequest} has it. */
export function decode(text: string, contentType: string): unknown {
  if (text === '') return null;
  if (contentType.includes('form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether a POST only asks for something: GoAlert's operations all have one address. */
export function isQuery({ service, body }: Pick<RecordedRequest, 'service' | 'body'>): boolean {
  return service === 'goalert' && /"operationName":"Shifts"/.test(JSON.stringify(body));
}
