import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { generate } from 'selfsigned';
import { members, type Stage, stage } from './action.ts';

let box: Stage;
let company: Company;
beforeEach(async () => {
  box = await stage();
  company = await openCompany(box);
});
afterEach(async () => {
  await company.close();
  await box.end();
});

describe('rule 21: a company’s network', () => {
  test.each(['https_proxy', 'HTTPS_PROXY'])(
    '%s is used, with a password and a certificate authority of its own',
    async (name) => {
      const proxy = company.proxy.replace('//', '//robot:p%40ss-w%2Ford@');
      const run = await box.run(company.inputs, { [name]: proxy, NODE_EXTRA_CA_CERTS: company.authority });
      expect(run.errors).toBe('');
      expect(run.code).toBe(0);
      expect(members(box)).toEqual(['U0ANA00001']);
      expect([...new Set(company.connected)].sort()).toEqual(['opsgenie.test:443', 'slack.test:443']);
      expect(company.authorizations).toEqual(
        new Set([`Basic ${Buffer.from('robot:p@ss-w/ord').toString('base64')}`]),
      );
      expect(run.masked).toEqual(expect.arrayContaining(['p@ss-w/ord', 'p%40ss-w%2Ford']));
    },
  );

  test('a proxy is used without a scheme too, and its password is masked', async () => {
    const https_proxy = company.proxy.replace('http://', 'robot:p%40ss-w%2Ford@');
    const run = await box.run(company.inputs, { https_proxy, NODE_EXTRA_CA_CERTS: company.authority });
    expect([run.errors, run.code]).toEqual(['', 0]);
    expect(company.authorizations).toEqual(
      new Set([`Basic ${Buffer.from('robot:p@ss-w/ord').toString('base64')}`]),
    );
    expect(run.masked).toEqual(expect.arrayContaining(['p@ss-w/ord', 'p%40ss-w%2Ford']));
  });

  test.each([
    ['stays silent', () => {}, 'did not answer'],
    ['closes the connection', (socket: Socket) => socket.end(), 'closed the connection without an answer'],
    [
      'wants another password',
      (socket: Socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
      'answered 407 Proxy Authentication Required',
    ],
  ])('a proxy that %s at CONNECT is named, and the process ends with the run', async (_, answer, words) => {
    const sockets = new Set<Socket>();
    const proxy = createTcpServer((socket) => {
      sockets.add(socket.on('error', () => {}));
      socket.once('data', () => answer(socket));
    });
    await listen(proxy);
    const https_proxy = `http://robot:s3cret-word@127.0.0.1:${port(proxy)}`;
    const run = await box.run({ ...company.inputs, timeout: '3s' }, { https_proxy });
    expect([run.errors, run.code]).toEqual(['', 1]);
    expect(run.log).toContain(`the proxy 127.0.0.1:${port(proxy)} ${words}`);
    expect(JSON.parse(run.outputs.changes ?? '')).toMatchObject([{ outcome: 'failed' }]);
    expect(run.summary).toContain('## On call');
    for (const text of [run.log, run.summary]) expect(text).not.toContain('s3cret-word');
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => proxy.close(done));
  });

  test('an authority that is not known is an error that names NODE_EXTRA_CA_CERTS', async () => {
    const run = await box.run({ ...company.inputs, timeout: '2s' }, { https_proxy: company.proxy });
    expect(run.code).toBe(1);
    expect(run.log).toContain('NODE_EXTRA_CA_CERTS');
  });

  test.each(['no_proxy', 'NO_PROXY'])('%s goes straight', async (name) => {
    const env = { https_proxy: company.proxy, [name]: '.test', NODE_EXTRA_CA_CERTS: company.authority };
    const run = await box.run({ ...company.inputs, timeout: '2s' }, env);
    expect(run.code).toBe(1);
    expect(company.connected).toEqual([]);
  });

  test('what listens on this machine is never asked through a proxy', async () => {
    const run = await box.run({}, { http_proxy: company.proxy, https_proxy: company.proxy });
    expect(run.code).toBe(0);
    expect(company.connected).toEqual([]);
  });
});

test.each(['opsgenie', 'slack'])(
  'an answer of 101 by %s is an error, with outputs and a summary',
  async (service) => {
    box.faults.add({ kind: 'upgrade', service, times: Number.POSITIVE_INFINITY });
    const before = members(box);
    const run = await box.run();
    expect([run.errors, run.code]).toEqual(['', 1]);
    expect(run.log).toContain('which switches to another protocol');
    expect(JSON.parse(run.outputs.changes ?? '')).toMatchObject([{ outcome: 'failed' }]);
    expect(run.summary).toContain('## On call');
    expect(members(box)).toEqual(before);
  },
);

/** A proxy that leads to the sandbox over TLS, whatever host is asked for. */
interface Company {
  readonly proxy: string;
  /** File with the certificate that signs for the hosts below. */
  readonly authority: string;
  readonly inputs: Record<string, string>;
  /** Hosts that the proxy was asked to connect to. */
  readonly connected: string[];
  readonly authorizations: Set<string | undefined>;
  close(): Promise<void>;
}

async function openCompany({ slackUrl, opsgenieUrl }: Stage): Promise<Company> {
  const hosts = ['opsgenie.test', 'slack.test'];
  const keys = await generate([{ name: 'commonName', value: 'Company' }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), 'on-call-sync-ca-'));
  const authority = join(folder, 'authority.pem');
  await writeFile(authority, keys.cert);
  const services = createTlsServer({ key: keys.private, cert: keys.cert }, (incoming, outgoing) => {
    const to = incoming.headers.host === 'slack.test' ? new URL(slackUrl).origin : opsgenieUrl;
    const { method, headers } = incoming;
    const passed = request(`${to}${incoming.url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(passed);
  });
  const connected: string[] = [];
  const authorizations = new Set<string | undefined>();
  const tunnels: Duplex[] = [];
  const proxy = createServer().on('connect', (asked, socket) => {
    connected.push(asked.url ?? '');
    authorizations.add(asked.headers['proxy-authorization']);
    const tunnel = connect(port(services), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) end.on('error', () => end.destroy());
    tunnels.push(tunnel, socket);
  });
  await Promise.all([services, proxy].map(listen));
  return {
    proxy: `http://127.0.0.1:${port(proxy)}`,
    authority,
    inputs: { 'opsgenie-api-url': 'https://opsgenie.test', 'slack-api-url': 'https://slack.test/api/' },
    connected,
    authorizations,
    async close() {
      for (const end of tunnels) end.destroy();
      proxy.closeAllConnections();
      services.closeAllConnections();
      await Promise.all([proxy, services].map((server) => new Promise((done) => server.close(done))));
      await rm(folder, { recursive: true });
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done()));
}

function port(server: Server): number {
  return (server.address() as AddressInfo).port;
}
