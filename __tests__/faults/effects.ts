import type { Effect } from '../../sandbox/faults.ts';

/** What goes wrong. `elsewhere` is where a redirect leads. */
export const effects: Readonly<Record<string, (elsewhere: string) => Effect>> = {
  '429': () => ({
    kind: 'status',
    status: 429,
    headers: { 'Retry-After': '', 'X-RateLimit-Period-In-Sec': '' },
  }),
  '429 with a time to wait': () => ({ kind: 'status', status: 429, headers: { 'Retry-After': '1' } }),
  '500': () => ({ kind: 'status', status: 500 }),
  '502': () => ({ kind: 'status', status: 502 }),
  '503 as a page': () => ({ kind: 'status', status: 503, html: '<html><h1>Down</h1></html>' }),
  'connection refused': () => ({ kind: 'refuse' }),
  'reset before the server acted': () => ({ kind: 'reset' }),
  'reset after the server acted': () => ({ kind: 'reset', acts: true }),
  'a hang': () => ({ kind: 'hang' }),
  'a hang after the server acted': () => ({ kind: 'hang', acts: true }),
  'a truncated body': () => ({ kind: 'truncated' }),
  'wrong JSON': () => ({ kind: 'garbage' }),
  'wrong JSON after the server acted': () => ({ kind: 'garbage', acts: true }),
  'JSON of another shape': () => ({ kind: 'wrong-shape', body: { ok: true, data: { hello: ['world'] } } }),
  'an empty object': () => ({ kind: 'wrong-shape', body: {} }),
  'a redirect to another host': (elsewhere) => ({ kind: 'redirect', to: elsewhere }),
  'an answer of 101': () => ({ kind: 'upgrade' }),
  'an answer of 101 after the server acted': () => ({ kind: 'upgrade', acts: true }),
  'a slow drip': () => ({ kind: 'drip', intervalMs: 100 }),
};

/** One of each sort, for what is tried with all of them in one process anyway. */
export const fewEffects: readonly string[] = [
  '429',
  '500',
  'reset after the server acted',
  'a hang',
  'JSON of another shape',
  'a redirect to another host',
];
