import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, untilAnswers } from '../engines/port.ts';

/** An nginx that runs. */
export interface RunningNginx {
  /** Its unencrypted address, with the base path. */
  url: string;
  /** Its encrypted address, with the base path; the certificate is made for it, and only `authority` knows it. */
  secureUrl: string;
  /** The file of that certificate, for NODE_EXTRA_CA_CERTS. */
  authority: string;
  close: () => Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** The settings that the project writes, but for where to listen. */
function siteConfig(listen: string, outDir: string): string {
  const made = spawnSync(
    process.execPath,
    ['src/cli/server-config.ts', '--listen', listen, '--root', resolve(root, outDir)],
    { cwd: root, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`写不出 nginx 的配置：${made.stderr}`);
  return made.stdout;
}

function makeCertificate(folder: string): void {
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
  ]);
  if (made.status !== 0) throw new Error(`做不出证书：${made.stderr.toString()}`);
}

/** Unencrypted requests at the same port are sent to the encrypted one: scanners take a host by one name. */
const secure = (port: number): string => `127.0.0.1:${String(port)} ssl;
    error_page 497 =301 https://$http_host$request_uri`;

const frame = (folder: string, servers: string): string => `
load_module modules/ngx_http_brotli_static_module.so;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
    access_log off;
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    ${servers}
}
`;

/** Starts nginx with the settings that the project writes: unencrypted at one port, encrypted at another. */
export async function startNginx(outDir: string, base: string): Promise<RunningNginx> {
  const [plain, tls] = [await freePort(), await freePort()];
  // The same maps cannot be written twice: encrypted, it is the same server at one port more.
  const listen = `127.0.0.1:${String(plain)};\n    listen ${secure(tls)}`;
  return run(siteConfig(listen, outDir), plain, tls, base);
}

/**
 * Puts encryption before another server and passes all else on.
 * @param target That server's port.
 */
export async function startTlsFront(target: number, base: string): Promise<RunningNginx> {
  const [plain, tls] = [await freePort(), await freePort()];
  const config = `server {
    listen 127.0.0.1:${String(plain)};
    listen ${secure(tls)};
    location / { proxy_pass http://127.0.0.1:${String(target)}; proxy_set_header Host $http_host; }
}`;
  return run(config, plain, tls, base);
}

async function run(servers: string, plain: number, tls: number, base: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'audit-nginx-'));
  makeCertificate(folder);
  writeFileSync(join(folder, 'nginx.conf'), frame(folder, servers));
  const child = spawn('/usr/sbin/nginx', ['-p', '/usr/share/nginx', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const url = `http://127.0.0.1:${String(plain)}${base}`;
  await untilAnswers(url, () => (child.exitCode === null ? undefined : `nginx 没有起来：${log}`));
  return {
    url,
    secureUrl: `https://localhost:${String(tls)}${base}`,
    authority: join(folder, 'cert.pem'),
    close: () =>
      new Promise((done) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          done();
        });
        child.kill();
      }),
  };
}
