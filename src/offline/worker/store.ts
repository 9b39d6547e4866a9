import { pictureStem } from '../picture-stem.ts';
import type { Precache } from '../precache.ts';
import { base } from './scope.ts';

/** The build writes the list here (src/build/service-worker.ts). */
declare const __PRECACHE__: Precache;

export const { version, files, extras } = __PRECACHE__;

/** 同源的别的专题也可能有缓存，名字里带上部署路径。 */
export const prefix = `offline:${base}:`;
const ANY: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };
/** 一次取几个：不与读者正在看的页抢。 */
const AT_ONCE = 4;

const opened = caches.open(prefix + version);

/** 存下的答复；查询串不论。 */
export async function stored(path: string): Promise<Response | undefined> {
  return (await opened).match(path, ANY);
}

/** 存一份。只存完整、成功、自己站上的答复；存不下就算了。 */
export async function keep(path: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
  await (await opened).put(path, response).catch(() => undefined);
}

/** 同一幅图的另一张：离线时浏览器要的大小多半没有存。 */
export async function similarPicture(path: string): Promise<Response | undefined> {
  const stem = pictureStem(path.slice(base.length));
  const other = extras.find((file) => file.endsWith('.jpg') && pictureStem(file) === stem);
  return other === undefined ? undefined : stored(base + other);
}

/** 有的主机会转向（如去掉 index.html）；转向来的答复不能用来答导航，重包一个。 */
function direct(response: Response): Response {
  const { status, statusText, headers } = response;
  return response.redirected ? new Response(response.body, { status, statusText, headers }) : response;
}

async function fetchInto(cache: Cache, file: string): Promise<void> {
  const path = base + file;
  if ((await cache.match(path)) !== undefined) return;
  const hashed = file.startsWith('_astro/');
  // 名字带摘要的，上一版存过就不再取。
  const had = hashed ? await caches.match(path) : undefined;
  const response = had ?? (await fetch(path, { cache: hashed ? 'default' : 'no-cache', priority: 'low' }));
  if (!response.ok) throw new Error(`${path} 答复 ${response.status}`);
  await cache.put(path, direct(response));
}

/** 几个几个地取；有一个不成，等这一路停下再抛。 */
async function fetchAll(list: readonly string[], each: (file: string) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const lane = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await each(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/**
 * 把清单存全。断在半路的，下次接着取。
 * @throws 少了一个必要的文件时。
 */
export async function precache(): Promise<void> {
  const cache = await opened;
  await fetchAll(files, (file) => fetchInto(cache, file));
  await fetchAll(extras, (file) => fetchInto(cache, file).catch(() => undefined));
}

/** 删掉本站别的版本的缓存。 */
export async function removeOthers(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + version);
  await Promise.all(old.map((name) => caches.delete(name)));
}
