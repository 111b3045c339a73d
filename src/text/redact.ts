/**
 * Takes secrets out of a text: as they are, and as they look in URLs, forms, JSON, HTML, base64 and hex. The runner masks its own
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
    ...inUnicode(inJson),
    ...inHtml(secret),
    ...inHex(secret),
    ...inUrls,
    ...inUrls.map((form) => form.replace(/%../g, (code) => code.toLowerCase())),
    ...inBase64(Buffer.from(secret)),
  ];
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** What else than necessary is escaped in JSON: by most languages for other scripts than Latin, by Go, PHP and .NET for HTML. */
const escapedInJson = [
  /[\u007f-\uffff]/g,
  /[&<>]/g,
  /[&<>\u007f-\uffff]/g,
  /\\"|[&<>'\u007f-\uffff]/g,
  /\\"|[&<>'+`\u007f-\uffff]/g,
];

/** As text in JSON whose signs are also escaped like `\u0026`. */
function inUnicode(inJson: string): readonly string[] {
  const code = (sign: string) => sign.slice(-1).charCodeAt(0).toString(16).padStart(4, '0');
  const forms = escapedInJson.flatMap((signs) => [
    inJson.replace(signs, (sign) => `\\u${code(sign)}`),
    inJson.replace(signs, (sign) => `\\u${code(sign).toUpperCase()}`),
  ]);
  return forms.flatMap((form) => [form, form.replaceAll('/', '\\/')]);
}

/** How programs write `"` and `'` in HTML. */
const quotes = [
  ['"', "'"],
  ['&quot;', "'"],
  ['&quot;', '&#39;'],
  ['&quot;', '&#039;'],
  ['&quot;', '&#x27;'],
  ['&quot;', '&apos;'],
  ['&#34;', '&#39;'],
] as const;

/** As text in HTML and XML. */
function inHtml(secret: string): readonly string[] {
  const text = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return quotes.map(([double, single]) => text.replaceAll('"', double).replaceAll("'", single));
}

/** Its bytes in hex. Those of very short secrets could be part of another number. */
function inHex(secret: string): readonly string[] {
  const hex = Buffer.from(secret).toString('hex');
  return hex.length >= shortestPiece ? [hex, hex.toUpperCase()] : [];
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
