import workerUrl from './worker.ts?worker&url';
import type { WorkerReply, WorkerRequest } from './protocol.ts';
import { SearchFailure, type Outcome, type SearchOptions } from './types.ts';

/** 等多久算太慢，单位毫秒：够 4 Mbit/s、100 ms 往返的手机取完引擎还有余。 */
const TIMEOUT_MS = 15_000;

const WORKER =
  globalThis.trustedTypes
    ?.createPolicy('search-worker', { createScriptURL: () => workerUrl })
    .createScriptURL('') ?? workerUrl;

interface Pending {
  resolve: (outcome: Outcome) => void;
  reject: (error: Error) => void;
}

let worker: Worker | undefined;
let sequence = 0;
const pending = new Map<number, Pending>();

/**
 * 查一次。第一次调用才取引擎；引擎在 worker 里，出错后下一次调用会重新开始。
 * @param query 读者的原样输入。
 * @param options 筛选、排序、条数与中止信号。
 * @throws {SearchFailure} 索引取不到、太慢或引擎坏了；`AbortError` 表示已中止。
 */
export function search(query: string, { signal, ...options }: SearchOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const id = (sequence += 1);
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      pending.delete(id);
      settle();
    };
    const abort = (): void => {
      finish(() => {
        reject(new DOMException('已中止', 'AbortError'));
      });
    };
    const timer = setTimeout(() => {
      restart(new SearchFailure('timeout', '等得太久'));
    }, TIMEOUT_MS);
    pending.set(id, {
      resolve: (outcome) => {
        finish(() => {
          resolve(outcome);
        });
      },
      reject: (error) => {
        finish(() => {
          reject(error);
        });
      },
    });
    if (signal?.aborted === true) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort);
    const request: WorkerRequest = { id, index: indexAddress(), query, options };
    start().postMessage(request);
  });
}

/** 先把引擎取来，不查；读者点进搜索框时用，等他打完字就现成。 */
export function warmUp(): void {
  const request: WorkerRequest = { id: 0, index: indexAddress(), query: '', options: {} };
  start().postMessage(request);
}

function indexAddress(): string {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`, location.href).href;
}

function start(): Worker {
  if (worker !== undefined) return worker;
  worker = new Worker(WORKER, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    const waiting = pending.get(data.id);
    if ('outcome' in data) waiting?.resolve(data.outcome);
    else restart(new SearchFailure(data.failure.kind, data.failure.message));
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    restart(new SearchFailure('unavailable', event.message));
  });
  return worker;
}

/** 弃掉出错的 worker，等着的都告知失败。 */
function restart(failure: SearchFailure): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of [...pending.values()]) reject(failure);
}
