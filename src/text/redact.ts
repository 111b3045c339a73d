/**
 * Takes secrets out of a text: as they are, and as they look in URLs, forms, JSON and base64. The runner masks its own
 * log; files, other schedulers and errors that a server echoes need it done here. A single character is left: without it
 * nothing could be read.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets)].map((secret) => secret.toWellFormed()).flatMap(formsOf);
  const longestFirst = [...new Set(forms)]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((left, form) => left.replaceAll(form, '***'), text);
}

/** As text in Markdown. */
function escaped(secret: string): string {
  return secret.replace(/[\\`*_[\]|~#!$]/g, '\\$&');
}

function formsOf(secret: string): readonly string[] {
  if (secret.length < 2) return [];
  const inJson = JSON.stringify(secret).slice(1, -1);
  const component = encodeURIComponent(secret);
  const inUrls = [
    component,
    component.replace(/[!'()*]/g, percent),
    component.replace(/[!'()*~]/g, percent),
    encodeURI(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
  ];
  return [
    secret,
    inJson,
    inJson.replaceAll('/', '\\/'),
    escaped(secret),
    ...inUrls,
    ...inUrls.map((form) => form.replace(/%../g, (code) => code.toLowerCase())),
    ...inBase64(Buffer.from(secret)),
  ];
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Shorter pieces of base64 could be part of a word. */
const shortestPiece = 8;

/** In base64 with and without padding, for URLs too; and the characters that it has in any text that holds it, such as `user:secret`. */
function inBase64(secret: Buffer): readonly string[] {
  const whole = secret.toString('base64');
  const pieces = [0, 1, 2].map((before) => {
    const bits = 8 * (before + secret.length);
    const text = Buffer.concat([Buffer.alloc(before), secret]).toString('base64');
    return text.slice(Math.ceil((8 * before) / 6), Math.floor(bits / 6));
  });
  const long = pieces.filter(({ length }) => length >= shortestPiece);
  return [whole, whole.replace(/=+$/, ''), ...long].flatMap((text) => [
    text,
    text.replaceAll('+', '-').replaceAll('/', '_'),
    encodeURIComponent(text),
  ]);
}
