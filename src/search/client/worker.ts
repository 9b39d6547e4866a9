/*
 * Why JavaScript: the index is searched in the reader's browser, there is no server.
 * Why a worker: the page never stalls; and without a document Pagefind takes our two-character tokens as they are,
 * where it would else cut Chinese its own way.
 */
import { canRunEngine } from './can-run.ts';
import type { PagefindApi } from './candidates.ts';
import { Engine } from './engine.ts';
import { FetchGuard } from './fetch-guard.ts';
import { LEXICON_FILE, loadLexicon } from '../shared/lexicon.ts';
import type { FailureKind, WorkerReply, WorkerRequest } from './types.ts';

const guard = new FetchGuard();
guard.install(globalThis);
let engine: Promise<Engine> | undefined;

async function openPagefind(index: string): Promise<PagefindApi> {
  const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as PagefindApi;
  await pagefind.options({ basePath: index });
  await pagefind.init();
  return pagefind;
}

async function open(index: string): Promise<Engine> {
  const [pagefind, lexicon] = await Promise.all([
    openPagefind(index),
    loadLexicon(`${index}${LEXICON_FILE}`),
  ]);
  return new Engine(pagefind, lexicon);
}

/** Browsers word their errors differently, so whether the engine can run is tried; a file cut short is a syntax error. */
function kindOf(error: unknown, message: string): FailureKind {
  if (!canRunEngine()) return 'unsupported';
  const isCut = error instanceof SyntaxError;
  return isCut || /fetch|import|load|取到|metadata/i.test(message) ? 'unavailable' : 'broken';
}

async function answer({ id, index, query, options }: WorkerRequest): Promise<WorkerReply> {
  try {
    engine ??= open(index);
    const opening = engine;
    const work = async () =>
      query === '' ? (await opening).warmUp() : (await opening).search(query, options);
    return { id, outcome: await guard.watch(work) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, failure: { kind: kindOf(error, message), message } };
  }
}

let newest = 0;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  newest = Math.max(newest, data.id);
  // Letters typed in the meantime come first; nobody waits for an older query any more.
  setTimeout(() => {
    if (data.id === newest || data.id === 0) void answer(data).then(postMessage);
  });
});

// A failing engine also throws another way; it has been reported, the console need not hear of it.
addEventListener('unhandledrejection', (event) => event.preventDefault());
