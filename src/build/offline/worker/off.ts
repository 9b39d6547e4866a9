/*
 * Why JavaScript: once offline reading is off, only a new service worker can take away the one on readers' devices.
 * It deletes what was stored and unregisters itself. It imports types alone: the dev server serves it by itself.
 */
import type { WorkerScope } from './scope.ts';

const worker = globalThis as unknown as WorkerScope;

async function remove(): Promise<void> {
  /** The prefix of store.ts; other features of this origin are left alone. */
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
