/** A name as one segment of a path. Segments of dots alone would be taken for a way up. */
export function segment(name: string): string {
  return /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
}
