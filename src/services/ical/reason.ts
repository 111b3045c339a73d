/** What is wrong with a calendar or an event. If the library crashed, its own message would help nobody. */
export function reasonIn(error: unknown): string {
  const isCrash = error instanceof TypeError || error instanceof RangeError || !(error instanceof Error);
  return isCrash ? 'it is not written as iCalendar (RFC 5545) wants it' : error.message.slice(0, 200);
}
