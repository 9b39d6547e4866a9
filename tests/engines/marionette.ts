import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontEnvironment } from '../browser/fonts.ts';
import { freePort } from './port.ts';

/** A Firefox that opens any address and runs a script in it; WebDriver BiDi refuses `about:reader`. */
export interface Marionette {
  open: (url: string) => Promise<void>;
  run: <T>(script: string) => Promise<T>;
  close: () => Promise<void>;
}

/** @throws Where Firefox gives no answer within twenty seconds. */
async function connected(port: number): Promise<ReturnType<typeof connect>> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    if (open) return socket;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('firefox-esr 二十秒里没有答话。');
}

/**
 * Starts Firefox with its own protocol: each message is its length, a colon and JSON.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function startMarionette(path: string): Promise<Marionette> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${String(port)});\n`);
  const child = spawn(
    path,
    ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote', '--profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, ...fontEnvironment() },
    },
  );
  const socket = await connected(port);
  const waiting = new Map<number, (answer: [unknown, unknown]) => void>();
  let received = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    received = Buffer.concat([received, part]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end).toString()) as unknown;
      received = received.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1] as number)?.([message[2], message[3]]);
    }
  });
  let last = 0;
  const send = (command: string, parameters: object): Promise<unknown> => {
    last += 1;
    const text = JSON.stringify([0, last, command, parameters]);
    const answered = new Promise<unknown>((resolve, reject) => {
      waiting.set(last, ([error, result]) => {
        if (error === null) resolve(result);
        else reject(new Error(JSON.stringify(error).slice(0, 300)));
      });
    });
    socket.write(`${String(Buffer.byteLength(text))}:${text}`);
    return answered;
  };
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return {
    open: async (url) => {
      // As the browser itself goes there: a page may not.
      await send('Marionette:SetContext', { value: 'chrome' });
      const script =
        'gBrowser.selectedBrowser.loadURI(Services.io.newURI(arguments[0]), ' +
        '{ triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })';
      await send('WebDriver:ExecuteScript', { script, args: [url] });
      await send('Marionette:SetContext', { value: 'content' });
    },
    run: async <T>(script: string) =>
      ((await send('WebDriver:ExecuteScript', { script, args: [] })) as { value: T }).value,
    close: async () => {
      socket.destroy();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
