/** What is wrong with a calendar or an event. Where the library only stumbles, its words would help nobody. */
export function reasonIn(error: unknown): string {
  const isStumble = error instanceof TypeError || error instanceof RangeError || !(error instanceof Error);
  return isStumble ? 'it is not written as iCalendar (RFC 5545) wants it' : error.message.slice(0, 200);
}
