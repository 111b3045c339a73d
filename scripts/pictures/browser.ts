import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a page is rendered. */
export interface Look {
  readonly theme: 'light' | 'dark';
  /** CSS pixels. */
  readonly width: number;
  /** Device pixels per CSS pixel. */
  readonly scale: number;
}

/** A headless Chromium. */
export interface Browser {
  /**
   * PNGs of a whole page, one screen each, from top to bottom. The page sets `window.ready` to a promise if it has to wait for
   * anything.
   */
  pictures(html: string, look: Look): Promise<readonly Buffer[]>;
  close(): Promise<void>;
}

/** The height of a screen in CSS pixels, and the most screens per page. */
const screen = 1_600;
const mostScreens = 6;

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // Nothing is fetched, so a page looks the same with and without a network.
  ...['--host-resolver-rules=MAP * ~NOTFOUND', '--remote-debugging-port=0'],
];

/** Starts Chromium (or the binary in `CHROMIUM`) with its own profile. Throws if there is none. */
export async function openBrowser(): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'on-call-sync-pictures-'));
  const binary = process.env.CHROMIUM ?? 'chromium';
  const child = spawn(binary, [...flags, `--user-data-dir=${folder}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = new Promise<void>((done) => child.once('close', () => done()));
  const send = await connect(await debuggerOf(child));
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const page = (method: string, parameters: object = {}) => send(method, parameters, String(sessionId));
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await page('Runtime.evaluate', {
      ...{ expression, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails) throw new Error(`the page failed: ${JSON.stringify(exceptionDetails)}`);
    return (result as { value: unknown }).value;
  };
  return {
    async pictures(html, { theme, width, scale }) {
      const file = join(folder, 'page.html');
      await writeFile(file, html);
      const metrics = { width, height: 600, deviceScaleFactor: scale, mobile: false };
      await page('Emulation.setDeviceMetricsOverride', metrics);
      await page('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: theme }],
      });
      await page('Page.navigate', { url: pathToFileURL(file).href });
      await evaluate(
        'new Promise((done) => (document.readyState === "complete" ? done() : (onload = done)))',
      );
      await evaluate('Promise.resolve(window.ready).then(() => document.fonts.ready).then(() => true)');
      const box = 'Math.ceil(document.documentElement.getBoundingClientRect().height)';
      const whole = Number(await evaluate(box));
      const screens: Buffer[] = [];
      for (let y = 0; y < whole && screens.length < mostScreens; y += screen) {
        const clip = { x: 0, y, width, height: Math.min(screen, whole - y), scale: 1 };
        const { data } = await page('Page.captureScreenshot', {
          ...{ format: 'png', clip, captureBeyondViewport: true },
        });
        screens.push(Buffer.from(String(data), 'base64'));
      }
      return screens;
    },
    async close() {
      // The connection may end before the answer comes.
      void send('Browser.close');
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Send = (method: string, parameters?: object, sessionId?: string) => Promise<Record<string, unknown>>;

/** The address where Chromium listens, from its standard error. */
async function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.once('error', (cause) =>
      failed(new Error('no Chromium: apt-get install chromium, or set CHROMIUM', { cause })),
    );
    child.once('exit', (code) => failed(new Error(`Chromium ended with ${code}: ${said}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, url] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (url !== undefined) found(url);
    });
  });
}

/** Chromium's DevTools protocol over a WebSocket. */
async function connect(url: string): Promise<Send> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(String(data));
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error) answer?.reject(new Error(JSON.stringify(error)));
    else answer?.resolve(result);
  });
  await once(socket, 'open');
  let last = 0;
  return (method, params = {}, sessionId) => {
    last += 1;
    const answer = Promise.withResolvers<Record<string, unknown>>();
    waiting.set(last, answer);
    socket.send(JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) }));
    return answer.promise;
  };
}
