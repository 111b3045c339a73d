/** What is wrong with a calendar or an event. If the library crashed, its own message would not help. */
export function reasonIn(error: unknown): string {
  const isCrash = error instanceof TypeError || error instanceof RangeError || !(error instanceof Error);
  return isCrash ? 'it is not valid iCalendar (RFC 5545)' : error.message.slice(0, 200);
}
