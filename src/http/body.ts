import type { Response } from 'node-fetch';
import { TooLarge } from './too-large.ts';

const megabyte = 1024 * 1024;

/** Far larger than any answer of the services we use, in bytes. */
const largest = 32 * megabyte;
/** Limit for all answers that are being read, in bytes. The one that started first always continues. */
const mostAtOnce = 16 * megabyte;

/** The reads in progress, in the order in which they started. */
const readers = new Set<object>();
let held = 0;
let freed = Promise.withResolvers<void>();

/** Reads an answer to its end. Some of many large ones wait, so they are never all in memory. Rejects above 32 MB. */
export async function readBody({ body, headers }: Response): Promise<string> {
  const reader = {};
  const parts: Buffer[] = [];
  let size = 0;
  readers.add(reader);
  try {
    for await (const chunk of body ?? []) {
      const part = Buffer.from(chunk);
      size += part.length;
      held += part.length;
      if (size > largest) throw new TooLarge(`more than ${largest / megabyte} MB`);
      parts.push(part);
      while (held > mostAtOnce && readers.values().next().value !== reader) await freed.promise;
    }
    return decode(Buffer.concat(parts), headers.get('content-type') ?? '');
  } finally {
    // After the caller has processed the text.
    setImmediate(() => {
      readers.delete(reader);
      held -= size;
      freed.resolve();
      freed = Promise.withResolvers();
    });
  }
}

/** Decodes the text with the character set that its start or the answer names, or as UTF-8 if that is missing or unknown. */
function decode(bytes: Buffer, type: string): string {
  const [, charset] = /\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(type) ?? [];
  const decoder = decoderFor(markOf(bytes) ?? charset);
  const text = decoder.decode(bytes);
  const isBroken = decoder.encoding === 'utf-8' && text.includes('\ufffd');
  return isBroken ? decoder.decode(unfolded(bytes)) : text;
}

function decoderFor(charset: string | undefined) {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** The character set of a byte order mark, if there is one. */
function markOf(bytes: Buffer): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/**
 * Removes line folds inside a character, which the folding of calendars by bytes may leave (RFC 5545 3.1). Elsewhere such
 * bytes are no valid UTF-8.
 */
function unfolded(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(/(?<=[\x80-\xff])[\r\n]+[ \t](?=[\x80-\xbf])/g, '');
  return Buffer.from(text, 'latin1');
}
