/** A page of a collection, by `$skiptoken`. The link to the next page has Graph's real address. */
export function page(entries: readonly object[], url: string, size: number, what: string): object {
  const { pathname, searchParams } = new URL(url);
  const [, start = '0'] = /^page-(\d+)$/.exec(searchParams.get('$skiptoken') ?? '') ?? [];
  const end = Number(start) + size;
  searchParams.set('$skiptoken', `page-${end}`);
  const next = `https://graph.microsoft.com${pathname}?${searchParams}`;
  return {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${what}`,
    ...(end < entries.length && { '@odata.nextLink': next }),
    value: entries.slice(Number(start), end),
  };
}
