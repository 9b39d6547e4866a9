/*
 * 为什么要 JavaScript：离线阅读关掉以后，读者设备上的 service worker 只有新的一份能撤掉。
 * 删掉存下的，注销自己，此后与没有过一样。除了类型不引别的文件：开发服务器也单独供它。
 */
import type { WorkerScope } from './scope.ts';

const worker = globalThis as unknown as WorkerScope;

async function remove(): Promise<void> {
  /** 与 store.ts 的 prefix 同；同源的别的专题不动。 */
  const prefix = `offline:${new URL(worker.registration.scope).pathname}:`;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});
