/** An e-mail address, with the name before it kept where it is written `Ana Silva <ana@example.com>`. */
const address =
  / ?<[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,255}>|[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;

/** Takes e-mail addresses out of a text: `Ana Silva <ana@example.com>` becomes `Ana Silva`, one alone `***`. A hint that is left without its names goes too. */
export function withoutAddresses(text: string): string {
  return text
    .replace(address, (found) => (found.endsWith('>') ? '' : '***'))
    .replace(/Did you mean “?\*{3}”?(?: or “?\*{3}”?)*\? ?/g, '');
}
