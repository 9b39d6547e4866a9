/*
 * 为什么要 JavaScript：在读者的浏览器里查索引，没有服务器。
 * 为什么在 worker 里：不卡住页面；而且 Pagefind 见到 document 就会按自己的办法重切中文，
 * 这里没有 document，它照我们切好的二字词去查。
 */
import { canRunEngine } from './can-run.ts';
import type { PagefindApi } from './candidates.ts';
import { Engine } from './engine.ts';
import { FetchGuard } from './fetch-guard.ts';
import { indexWeights } from './index-weights.ts';
import { lazySuggest, loadLexicon } from './lexicon.ts';
import { mergePeriods } from './merge-periods.ts';
import { LEXICON_FILE } from '../shared/lexicon.ts';
import { Prefetch } from './prefetch.ts';
import { PINYIN_FILE } from '../shared/pinyin-table.ts';
import type { WorkerReply, WorkerRequest } from './protocol.ts';
import type { FailureKind } from './types.ts';

/** 头一问答完，过这么久再备拼音表：不与首次结果抢线路，又赶在读者打下一个词之前。单位毫秒。 */
const WARM_UP_DELAY_MS = 1_000;

const guard = new FetchGuard();
guard.install(globalThis, (url) => url.endsWith(PINYIN_FILE));
const prefetch = new Prefetch();
prefetch.install(globalThis);
let engine: Promise<Engine> | undefined;
let isWarm = false;

async function openPagefind(index: string): Promise<PagefindApi> {
  prefetch.start(index);
  const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as PagefindApi;
  await pagefind.options(indexWeights({ basePath: index }));
  await pagefind.init();
  return pagefind;
}

async function open(index: string): Promise<Engine> {
  const [pagefind, lexicon] = await Promise.all([
    openPagefind(index),
    loadLexicon(`${index}${LEXICON_FILE}`),
  ]);
  await mergePeriods(pagefind, index, lexicon);
  return new Engine(pagefind, lexicon, lazySuggest(`${index}${PINYIN_FILE}`, lexicon));
}

/** 报错的话各浏览器不同，所以运行不了的另外试一次；程序、词表只取到一截，报的是语法错误。 */
function kindOf(error: unknown, message: string): FailureKind {
  if (!canRunEngine()) return 'unsupported';
  const isCut = error instanceof SyntaxError;
  return isCut || /fetch|import|load|取到|metadata/i.test(message) ? 'unavailable' : 'broken';
}

async function answer({ id, index, query, options }: WorkerRequest): Promise<WorkerReply> {
  try {
    engine ??= open(index);
    const opening = engine;
    const outcome = await guard.watch(async () => (await opening).search(query, options));
    if (query !== '' && !isWarm) {
      isWarm = true;
      setTimeout(() => void opening.then((ready) => ready.warmUp()), WARM_UP_DELAY_MS);
    }
    return { id, outcome };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, failure: { kind: kindOf(error, message), message } };
  }
}

addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  void answer(event.data).then((reply) => {
    postMessage(reply);
  });
});

// 引擎初始化失败会同时从另一条路抛出；已经答复过，不再惊动控制台。
addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
});
