/** Encodes a name as one path segment. A segment of dots alone would be resolved as a parent folder. */
export function segment(name: string): string {
  return /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
}
