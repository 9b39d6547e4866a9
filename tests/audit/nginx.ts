import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, untilAnswers } from '../engines/port.ts';

/** 开着的一个 nginx。 */
export interface RunningNginx {
  /** 明文的地址，含部署路径。 */
  url: string;
  /** 加密的地址，含部署路径；证书是现做的，只有`authority`认得。 */
  secureUrl: string;
  /** 现做的证书的文件，交给 NODE_EXTRA_CA_CERTS。 */
  authority: string;
  close: () => Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** 项目自己写出的配置，只换掉听的地方。 */
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

/** 同一个端口上来了明文的请求，转到加密的：扫描器只认一个主机名。 */
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

/** 用随项目写出的配置起 nginx：一处明文，一处加密。 */
export async function startNginx(outDir: string, base: string): Promise<RunningNginx> {
  const [plain, tls] = [await freePort(), await freePort()];
  // 同样的表不能写两遍：加密的那一处是同一个 server 多听一个端口。
  const listen = `127.0.0.1:${String(plain)};\n    listen ${secure(tls)}`;
  return run(siteConfig(listen, outDir), plain, tls, base);
}

/**
 * 在别的服务器前面加一层加密，别的原样转过去。
 * @param target 那个服务器的端口。
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
