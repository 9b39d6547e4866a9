import { connect } from 'node:net';
import { requireContentDir } from '../lib/files.ts';
import { DEFAULT_PORT, readEnvironment, readPort } from '../lib/environment.ts';
import { runAstro } from './astro.ts';
import { runCommand } from './run-command.ts';

const isTaken = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => answer(false));
  });

/** `npm run dev`. Wrong settings are told in Chinese before Astro says so in English. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const port = readPort(process.env['PORT']);
  requireContentDir(readEnvironment(process.env).contentDir);
  const wanted = port ?? DEFAULT_PORT;
  if (!args.includes('--port') && (await isTaken(wanted)))
    throw new Error(
      `端口 ${wanted} 已被占用，多半是已经开着一个 npm run dev：在浏览器里打开 http://localhost:${wanted}/ 就是。` +
        `要另开一个，把环境变量 PORT 设成别的端口，如 ${wanted + 1}。`,
    );
  const portArgs = port === undefined || args.includes('--port') ? [] : ['--port', String(port)];
  process.exitCode = await runAstro(['dev', ...portArgs, ...args]);
}

await runCommand(main);
