import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian 的 Firefox；装了它的机器上，引文的链接也在它里面试一遍。 */
export const FIREFOX = '/usr/bin/firefox-esr';

const START_TIMEOUT = 40_000;

/** 一个开着的 Firefox，一个标签页。 */
export interface Firefox {
  /** 在新标签页里打开地址，等它载入完。 */
  open: (url: string) => Promise<void>;
  /** 在页面里求值；结果须能写成 JSON。 */
  evaluate: (expression: string) => Promise<unknown>;
  /** 视口的截图，PNG。 */
  screenshot: () => Promise<Buffer>;
  /** 至今控制台里的错误，与违反内容安全策略的地方。 */
  errors: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** 违反内容安全策略不进 BiDi 的日志，在页面里记下，写进控制台。 */
const WATCH_POLICY = `() => {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error('违反内容安全策略：' + violatedDirective + ' ' + blockedURI));
}`;

interface Reply {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

/** 一条 WebDriver BiDi 连接。规范：W3C WebDriver BiDi。 */
class Bidi {
  #next = 0;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #socket: WebSocket;
  /** 控制台里的错误，一条一行。 */
  readonly errors: string[] = [];

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
      if (reply.method === 'log.entryAdded' && reply.params?.['level'] === 'error')
        this.errors.push(String(reply.params['text']));
    });
  }

  send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    const id = (this.#next += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error, message }) => {
        this.#waiting.delete(id);
        if (result === undefined) reject(new Error(`${method}：${error ?? ''} ${message ?? ''}`));
        else resolve(result);
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

function connect(url: string): Promise<Bidi> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url}/session`);
    socket.addEventListener('open', () => resolve(new Bidi(socket)));
    socket.addEventListener('error', () => reject(new Error(`连不上 Firefox：${url}`)));
  });
}

/**
 * 启动一个无界面的 Firefox，配置用完即删。Playwright 只认它自己的 Firefox，所以直接说 BiDi。
 * @throws 起不来，或迟迟不给连接地址时
 */
export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = spawn(
    FIREFOX,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--width',
      '1280',
      '--height',
      '800',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      const clean = (): void => {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
        resolve();
      };
      if (browser.exitCode !== null) clean();
      else browser.once('exit', clean).kill();
    });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let log = '';
      setTimeout(() => reject(new Error(`Firefox 没有起来：${log}`)), START_TIMEOUT).unref();
      browser.stderr.on('data', (chunk: Buffer) => {
        log += chunk.toString();
        const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(log) ?? [];
        if (url !== undefined) resolve(url);
      });
      browser.once('error', reject);
    });
    const bidi = await connect(address);
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    await bidi.send('script.addPreloadScript', { functionDeclaration: WATCH_POLICY });
    return session(bidi, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function session(bidi: Bidi, stop: () => Promise<void>): Firefox {
  let context: unknown;
  return {
    async open(url) {
      ({ context } = await bidi.send('browsingContext.create', { type: 'tab' }));
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(expression) {
      const { result } = await bidi.send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
        target: { context },
        awaitPromise: true,
      });
      const { value } = result as { value?: string };
      return value === undefined ? undefined : (JSON.parse(value) as unknown);
    },
    async screenshot() {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(data), 'base64');
    },
    async errors() {
      // 求一次值：在它之前发生的，到这里都送到了。
      await bidi.send('script.evaluate', { expression: '0', target: { context }, awaitPromise: false });
      return [...bidi.errors];
    },
    async close() {
      await bidi.send('session.end', {}).catch(() => undefined);
      await stop();
    },
  };
}
