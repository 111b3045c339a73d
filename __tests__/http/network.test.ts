import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { fetch } from '../../src/http/network.ts';
import { ProxyError, parseProxy, proxyFor } from '../../src/http/proxy.ts';

const opened: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];
const { https_proxy } = process.env;
afterEach(() => {
  if (https_proxy === undefined) delete process.env.https_proxy;
  else process.env.https_proxy = https_proxy;
  for (const { server, sockets } of opened.splice(0)) {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
});

/** A server that answers every request with these bytes; `end` closes the connection after them. */
async function serve(answer: string | Buffer, end = true) {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('close', () => sockets.delete(socket));
    socket.once('data', (data) => {
      heard.push(String(data));
      if (end) socket.end(answer);
      else if (answer.length > 0) socket.write(answer);
    });
  });
  opened.push({ server, sockets });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/a`, host: `127.0.0.1:${port}`, heard, sockets };
}

async function get(url: string, signal = AbortSignal.timeout(5_000), body?: string) {
  const method = body === undefined ? 'GET' : 'DELETE';
  const { status, headers, text } = await fetch(url, {
    method,
    headers: {},
    ...(body !== undefined && { body }),
    redirect: 'manual',
    signal,
  });
  return { status, type: headers.get('Content-Type'), text: await text() };
}

function ok(body: string | Buffer, headers = ''): Buffer {
  const bytes = Buffer.from(body);
  const head = `HTTP/1.1 200 OK\r\nContent-Length: ${bytes.length}\r\n${headers}\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

describe('an answer', () => {
  test('is read with its status and headers', async () => {
    const { url } = await serve(ok('{}', 'content-type: application/json\r\n'));
    expect(await get(url)).toEqual({ status: 200, type: 'application/json', text: '{}' });
  });

  test('is unpacked, and read in the character set that it names', async () => {
    const packed = await serve(ok(gzipSync('wörd'), 'Content-Encoding: gzip\r\n'));
    expect((await get(packed.url)).text).toBe('wörd');
    const latin = Buffer.from('wörd', 'latin1');
    const named = await serve(ok(latin, 'Content-Type: text/calendar; charset="ISO-8859-1"\r\n'));
    expect((await get(named.url)).text).toBe('wörd');
    const unknown = await serve(ok('wörd', 'Content-Type: text/plain; charset=x-none\r\n'));
    expect((await get(unknown.url)).text).toBe('wörd');
  });

  test('to a DELETE with a body comes to the whole of it', async () => {
    const { url, heard } = await serve(ok('{}'));
    await get(url, undefined, '{"a":"ö"}');
    expect(heard[0]).toMatch(/^DELETE \/a [\s\S]*Content-Length: 10\r\n[\s\S]*\r\n\r\n\{"a":"ö"\}$/i);
  });

  test.each(['Connection: Upgrade\r\nUpgrade: h2c\r\n', ''])('of 101 is one, with “%s”', async (headers) => {
    const { url } = await serve(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`, false);
    expect(await get(url)).toMatchObject({ status: 101, text: '' });
  });

  test.each(['Content-Length: 9\r\n\r\nhalf', 'Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'])(
    'that breaks off is none: %j',
    async (rest) => {
      const { url } = await serve(`HTTP/1.1 200 OK\r\n${rest}`);
      await expect(get(url)).rejects.toMatchObject({
        code: expect.stringMatching(/^(ECONNRESET|ERR_STREAM_PREMATURE_CLOSE)$/),
      });
    },
  );

  test('that never comes is given up with the signal, and so is one that never ends', async () => {
    for (const start of ['', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf']) {
      const { url, heard, sockets } = await serve(start, false);
      const stop = new AbortController();
      const outcome = get(url, stop.signal);
      while (heard.length === 0) await new Promise(setImmediate);
      stop.abort();
      await expect(outcome).rejects.toThrow();
      while (sockets.size > 0) await new Promise(setImmediate);
    }
  });

  test('rule 24: of 32 MB is read, and of more is refused, packed or not', async () => {
    const megabyte = 1024 * 1024;
    const [most, more] = [32 * megabyte, 32 * megabyte + 1].map((size) => Buffer.alloc(size, 'x'));
    if (!most || !more) throw new Error('no buffers');
    expect((await get((await serve(ok(most))).url)).text).toHaveLength(32 * megabyte);
    for (const answer of [ok(more), ok(gzipSync(more), 'Content-Encoding: gzip\r\n')]) {
      await expect(get((await serve(answer)).url)).rejects.toMatchObject({
        message: 'the answer holds more than 32 MB',
        type: 'max-size',
      });
    }
  });

  test('of many that are large is read too, though not at once with all of them', async () => {
    const { url } = await serve(ok(Buffer.alloc(5 * 1024 * 1024, 'x')));
    const answers = await Promise.all(Array.from({ length: 8 }, () => get(url, AbortSignal.timeout(20_000))));
    expect(answers.map(({ text }) => text.length)).toEqual(Array(8).fill(5 * 1024 * 1024));
  });
});

describe('rule 21: a proxy', () => {
  const service = 'https://api.example.com/a';
  const through = async (answer: string, end = true) => {
    const proxy = await serve(answer, end);
    process.env.https_proxy = `http://joe:secret@${proxy.host}`;
    return proxy;
  };

  test.each([
    ['closes at CONNECT', '', 'closed the connection without an answer'],
    [
      'answers 407',
      'HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 9\r\n\r\nwho, you?',
      'answered 407 Proxy Authentication Required: “who, you?”',
    ],
    [
      'answers 403 with a page',
      'HTTP/1.1 403 Forbidden\r\n\r\n<html><title>Access denied</title><style>x</style></html>',
      'answered 403 Forbidden: “Access denied”',
    ],
    [
      'answers 101',
      'HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
      'answered 101 Switching',
    ],
  ])('that %s is named, with its words and without the password', async (_, answer, words) => {
    const { host } = await through(answer);
    const failure = await get(service).catch((error) => error);
    expect(failure).toBeInstanceOf(ProxyError);
    expect(failure.message).toBe(`the proxy ${host} ${words}`);
  });

  test('that can’t be reached is named', async () => {
    process.env.https_proxy = 'http://127.0.0.1:1';
    await expect(get(service)).rejects.toThrow('the proxy 127.0.0.1:1 can’t be reached: ECONNREFUSED');
  });

  test('that stays silent after CONNECT is left with the signal, and its connection is closed', async () => {
    const { heard, host, sockets } = await through('', false);
    const stop = new AbortController();
    const outcome = get(service, stop.signal);
    while (heard.length === 0) await new Promise(setImmediate);
    stop.abort();
    await expect(outcome).rejects.toThrow(`the proxy ${host} did not answer`);
    while (sockets.size > 0) await new Promise(setImmediate);
  });

  test('that has connected us is not blamed for what comes after', async () => {
    await through('HTTP/1.1 200 OK\r\n\r\n');
    const failure = await get(service).catch((error) => error);
    expect(failure).toMatchObject({ code: 'ECONNRESET' });
    expect(failure).not.toBeInstanceOf(ProxyError);
  });

  test.each([
    ['joe:secret@proxy:3128', 'http://joe:secret@proxy:3128/'],
    ['proxy:3128', 'http://proxy:3128/'],
    ['proxy.example.com', 'http://proxy.example.com/'],
    ['127.0.0.1:3128', 'http://127.0.0.1:3128/'],
    ['HTTPS://proxy', 'https://proxy/'],
    ['http://joe:50%@proxy', 'http://joe:50%25@proxy/'],
    ['http://joe:p%40ss@proxy', 'http://joe:p%40ss@proxy/'],
  ])('may be written %s', (written, href) => expect(parseProxy(written)?.href).toBe(href));

  test('is taken for https alone, where no_proxy does not leave it out', () => {
    const url = new URL(service);
    expect(proxyFor(url, {})).toBeNull();
    expect(proxyFor(url, { HTTPS_PROXY: 'proxy:1' })?.host).toBe('proxy:1');
    expect(proxyFor(url, { https_proxy: ' proxy:2 ', HTTPS_PROXY: 'proxy:1' })?.host).toBe('proxy:2');
    expect(
      proxyFor(new URL('http://127.0.0.1'), { https_proxy: 'proxy:1', http_proxy: 'proxy:1' }),
    ).toBeNull();
    expect(proxyFor(new URL('https://127.0.0.1'), { https_proxy: 'proxy:1' })).toBeNull();
  });

  test.each(['socks5://joe:secret@proxy', 'http://joe:se/cret@proxy'])(
    'whose address can’t be used is said, and nothing goes past it: %s',
    (written) =>
      expect(() => proxyFor(new URL(service), { https_proxy: written })).toThrow(
        'the proxy in `https_proxy` has no address starting with http:// or https://',
      ),
  );
});
