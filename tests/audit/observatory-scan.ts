/*
 * 单独一个进程：现做的证书只有经 NODE_EXTRA_CA_CERTS 才认，那要在启动时给。
 * 参数是主机名与端口；结果以 JSON 写到标准输出。
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scan } from '@mdn/mdn-http-observatory';

/** 它的安装脚本会去下载浏览器的 HSTS 预载名单，这里不跑安装脚本；localhost 本不在名单里，空的一样。 */
const preloaded = join(
  dirname(fileURLToPath(import.meta.resolve('@mdn/mdn-http-observatory'))),
  '../conf/hsts-preload.json',
);
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');

const result = await scan(process.argv[2] ?? '');
process.stdout.write(JSON.stringify({ scan: result.scan, tests: result.tests }));
