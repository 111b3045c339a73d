/**
 * Takes secrets out of a text: as they are, and as they look in URLs, in JSON and in base64. The runner masks its
 * own log; files, other schedulers and errors that a server echoes need it done here.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .map((secret) => secret.toWellFormed())
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ]);
  const longestFirst = [...new Set(forms)].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((left, form) => left.replaceAll(form, '***'), text);
}
