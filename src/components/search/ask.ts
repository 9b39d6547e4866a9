import { BASE } from '../../lib/script-edition.ts';
import workerUrl from '../../search/client/worker.ts?worker&url';
import {
  SearchFailure,
  type Outcome,
  type SearchOptions,
  type WorkerReply,
  type WorkerRequest,
} from '../../search/client/types.ts';

/** Ample for a phone on 4 Mbit/s and 100 ms to load everything. Unit: milliseconds. */
const TIMEOUT_MS = 15_000;

/* The edition's own: a service worker answers workers below its own folder alone. */
const OWN_URL = BASE + workerUrl.slice(import.meta.env.BASE_URL.length);
const WORKER =
  globalThis.trustedTypes
    ?.createPolicy('search-worker', { createScriptURL: () => OWN_URL })
    .createScriptURL('') ?? OWN_URL;

interface Pending {
  resolve: (outcome: Outcome) => void;
  reject: (error: Error) => void;
}

let worker: Worker | undefined;
let sequence = 0;
const pending = new Map<number, Pending>();

/** When it aborts, the promise rejects with AbortError, which the interface ignores. */
type Abortable = SearchOptions & { signal?: AbortSignal };

/**
 * Searches once. The first call starts the worker and with it everything else; after a failure the next call
 * starts anew.
 * @param query As the reader typed it.
 * @throws {SearchFailure} When the index cannot be had, takes too long, or the engine fails; an `AbortError` when aborted.
 */
export function search(query: string, { signal, ...options }: Abortable = {}): Promise<Outcome> {
  const id = (sequence += 1);
  const timer = setTimeout(() => restart(new SearchFailure('timeout', 'took too long')), TIMEOUT_MS);
  return new Promise<Outcome>((resolve, reject) => {
    const abort = (): void => reject(new DOMException('aborted', 'AbortError'));
    pending.set(id, { resolve, reject });
    signal?.addEventListener('abort', abort);
    if (signal?.aborted === true) abort();
    else send({ id, index: indexAddress(), query, options });
  }).finally(() => {
    clearTimeout(timer);
    pending.delete(id);
  });
}

/**
 * Searches for what a reader types: shows what can be said at once, then the whole answer where it says more. While the
 * input method is still at it, the former alone, if it has anything.
 * @throws As `search` does.
 */
export async function searchTyped(
  query: string,
  options: Abortable,
  isComposing: boolean,
  show: (outcome: Outcome, isFirst: boolean) => void,
): Promise<void> {
  const early = await search(query, { ...options, isEarly: true });
  const isFirst = early.total === 0;
  if (!isFirst) show(early, true);
  if (isComposing) return;
  const whole = await search(query, options);
  if (isFirst || JSON.stringify(whole) !== JSON.stringify(early)) show(whole, isFirst);
}

/** Loads the engine before there is anything to search: when the reader enters the field. */
export function warmUp(): void {
  send({ id: 0, index: indexAddress(), query: '', options: {} });
}

function send(request: WorkerRequest): void {
  try {
    start().postMessage(request);
  } catch (error) {
    if (!(error instanceof SearchFailure)) throw error;
    pending.get(request.id)?.reject(error);
  }
}

function indexAddress(): string {
  return new URL(`${BASE}pagefind/`, location.href).href;
}

/** @throws {SearchFailure} When the browser's workers cannot be modules (Firefox before 114): it never reads the type. */
function startModule(): Worker {
  const seen = { type: false };
  const options = {
    get type() {
      seen.type = true;
      return 'module' as const;
    },
  };
  const started = 'Worker' in globalThis ? new Worker(WORKER, options) : undefined;
  if (started !== undefined && seen.type) return started;
  started?.terminate();
  throw new SearchFailure('old-browser', 'no module workers');
}

function start(): Worker {
  if (worker !== undefined) return worker;
  worker = startModule();
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

/** Gives up a worker that failed; whoever waits is told. */
function restart(failure: SearchFailure): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of [...pending.values()]) reject(failure);
}
