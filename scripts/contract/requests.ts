/** Prints the requests that the sandbox has recorded so far, one per line: `service METHOD path status`. */

interface Recorded {
  service: string;
  method: string;
  path: string;
  status: number | null;
}

const [sandbox] = process.argv.slice(2);
if (sandbox === undefined) {
  console.error('usage: requests.ts SANDBOX-URL');
  process.exit(2);
}

const answer = await fetch(new URL('/_requests', sandbox));
if (!answer.ok) throw new Error(`GET /_requests answered ${answer.status}`);
for (const { service, method, path, status } of (await answer.json()) as Recorded[]) {
  console.log(`${service} ${method} ${path} ${status}`);
}
